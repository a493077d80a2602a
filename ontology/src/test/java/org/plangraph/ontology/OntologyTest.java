package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Graph TERMS = Ontology.terms();
    private static final Path ROOT = Path.of(System.getProperty("plangraph.root"));
    private static final Set<String> SOURCES = Set.of("java", "rq", "ttl", "trig", "yaml", "yml", "html", "js", "md");
    private static final Pattern TERM = Pattern.compile("(?<![\\w:/-])pg:([A-Za-z]\\w*)");

    @Test
    void definesEveryConstantAndNamesNoOther() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field field : PG.class.getFields()) {
            if (Resource.class.isAssignableFrom(field.getType())
                    && !field.getName().equals("ontology")) {
                constants.add(((Resource) field.get(null)).getLocalName());
                assertThat(((Resource) field.get(null)).getLocalName()).isEqualTo(field.getName());
            }
        }
        assertThat(constants).isEqualTo(localNames());
    }

    @Test
    void definesEveryEntityTypeAsClassAndEveryPredicateAsProperty() {
        assertThat(EntityType.values())
                .allSatisfy(type -> assertThat(
                                TERMS.contains(PG.type(type).asNode(), RDF.type.asNode(), OWL.Class.asNode()))
                        .isTrue());
        assertThat(Predicate.values())
                .allSatisfy(predicate -> assertThat(TERMS.contains(
                                PG.property(predicate).asNode(), RDF.type.asNode(), OWL.ObjectProperty.asNode()))
                        .isTrue());
    }

    @Test
    void saysTheSameEndsOfRelationsAsTheJavaContract() {
        for (Predicate predicate : Predicate.values()) {
            Property property = PG.property(predicate);
            assertThat(ends(property, RDFS.domain)).as("domain of %s", property).isEqualTo(allowed(predicate, true));
            assertThat(ends(property, RDFS.range)).as("range of %s", property).isEqualTo(allowed(predicate, false));
        }
    }

    @Test
    void labelsAndExplainsEveryTermInChineseAndEnglish() {
        for (Node term : terms()) {
            for (Property property : List.of(RDFS.label, RDFS.comment)) {
                assertThat(languages(term, property))
                        .as("%s of %s", property.getLocalName(), term)
                        .containsExactlyInAnyOrder("zh", "en");
            }
        }
    }

    @Test
    void givesEveryPropertyADomain() {
        assertThat(TERMS.find(Node.ANY, RDF.type.asNode(), OWL.ObjectProperty.asNode())
                        .andThen(TERMS.find(Node.ANY, RDF.type.asNode(), OWL.DatatypeProperty.asNode()))
                        .mapWith(Triple::getSubject)
                        .toList())
                .allMatch(property -> TERMS.contains(property, RDFS.domain.asNode(), Node.ANY));
    }

    @Test
    void describesItselfWithVersionAndLicence() {
        Node ontology = PG.ontology.asNode();
        assertThat(TERMS.contains(ontology, OWL.versionInfo.asNode(), Node.ANY)).isTrue();
        assertThat(TERMS.contains(ontology, DCTerms.license.asNode(), Node.ANY)).isTrue();
        assertThat(languages(ontology, DCTerms.title)).containsExactlyInAnyOrder("zh", "en");
        assertThat(languages(ontology, DCTerms.description)).containsExactlyInAnyOrder("zh", "en");
    }

    @Test
    void definesEveryTermUsedInTheRepository() throws IOException {
        Set<String> defined = localNames();
        List<String> undefined = new ArrayList<>();
        for (Path file : sources()) {
            Matcher matcher = TERM.matcher(Files.readString(file));
            while (matcher.find()) {
                if (!defined.contains(matcher.group(1))) {
                    undefined.add(ROOT.relativize(file) + " uses pg:" + matcher.group(1));
                }
            }
        }
        assertThat(undefined).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> SOURCES.contains(file.toString().replaceFirst(".*\\.", "")))
                    .filter(file -> Stream.of("target", ".git", "node_modules")
                            .noneMatch(
                                    folder -> ROOT.relativize(file).toString().contains(folder + "/")))
                    .toList();
        }
    }

    private static Set<Node> terms() {
        return TERMS.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .filterKeep(subject -> subject.isURI() && subject.getURI().startsWith(PG.NS))
                .toSet();
    }

    private static Set<String> localNames() {
        Set<String> names = new TreeSet<>();
        terms().forEach(term -> names.add(term.getURI().substring(PG.NS.length())));
        return names;
    }

    private static List<String> languages(Node term, Property property) {
        return TERMS.find(term, property.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLanguage())
                .toList();
    }

    /** The classes at one end: a single one, or the members of a union. */
    private static Set<String> ends(Property property, Property end) {
        Node node = TERMS.find(property.asNode(), end.asNode(), Node.ANY).next().getObject();
        if (node.isURI()) {
            return Set.of(node.getURI().substring(PG.NS.length()));
        }
        Set<String> names = new TreeSet<>();
        Node list = object(node, OWL.unionOf);
        while (!list.equals(RDF.nil.asNode())) {
            names.add(object(list, RDF.first).getURI().substring(PG.NS.length()));
            list = object(list, RDF.rest);
        }
        return names;
    }

    private static Node object(Node subject, Property property) {
        return TERMS.find(subject, property.asNode(), Node.ANY).next().getObject();
    }

    private static Set<String> allowed(Predicate predicate, boolean subject) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(EntityType.values())
                .filter(type -> Arrays.stream(EntityType.values())
                        .anyMatch(other -> subject ? predicate.allows(type, other) : predicate.allows(other, type)))
                .forEach(type -> names.add(type.localName()));
        return names;
    }
}
