package org.plangraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.plangraph.ontology.IndustryClass.Scheme;
import org.plangraph.ontology.VocabularyFile.Row;

/** The national classifications of industries, the product catalogue of the strategic emerging ones, and their crosswalk. */
public final class Industries {
    private static final String JOINTS = "[、和与及]";

    private final Map<Scheme, Map<String, IndustryClass>> classes = new HashMap<>();
    private final Map<String, CatalogueProduct> products = new LinkedHashMap<>();
    private final Map<String, SortedSet<String>> crosswalk = new LinkedHashMap<>();
    private final Map<String, List<IndustryClass>> byName = new HashMap<>();
    private final Map<String, List<IndustryClass>> byStem = new HashMap<>();
    private final Map<String, List<IndustryClass>> byMember = new HashMap<>();
    private final Map<String, List<CatalogueProduct>> productsByName = new HashMap<>();
    private final List<String> endings;
    private final List<String> productionEndings;

    private Industries() {
        endings = endings("industries/industry-words.csv");
        productionEndings = endings("industries/production-words.csv");
        for (Scheme scheme : Scheme.values()) {
            classes.put(scheme, new LinkedHashMap<>());
        }
    }

    private static List<String> endings(String file) {
        return VocabularyFile.rows(file).stream().map(row -> row.get("ending")).toList();
    }

    /** Reads the classifications; some tens of milliseconds, so callers keep what they get. */
    public static Industries load() {
        Industries industries = new Industries();
        VocabularyFile.rows("industries/sei2018.csv").forEach(row -> industries.addCoded(Scheme.SEI2018, row));
        VocabularyFile.rows("industries/gbt4754-2017.csv").forEach(row -> industries.addCoded(Scheme.GBT4754, row));
        VocabularyFile.rows("industries/sei2018-products.csv").forEach(industries::addCatalogued);
        for (Scheme scheme : Scheme.values()) {
            industries.classes(scheme).stream()
                    .sorted(Comparator.comparingInt(IndustryClass::level))
                    .forEach(industries::index);
        }
        industries
                .products
                .values()
                .forEach(product -> industries
                        .productsByName
                        .computeIfAbsent(product.bareName(), n -> new ArrayList<>())
                        .add(product));
        return industries;
    }

    private void index(IndustryClass c) {
        byName.computeIfAbsent(normalised(c.name()), n -> new ArrayList<>()).add(c);
        byStem.computeIfAbsent(stem(c.name()), n -> new ArrayList<>()).add(c);
        String[] members = normalised(c.name()).split(JOINTS);
        Set<String> names = new TreeSet<>();
        for (String member : members) {
            names.add(member);
            names.add(without(productionEndings, member));
        }
        if (members.length > 1) {
            names.forEach(name ->
                    byMember.computeIfAbsent(name, n -> new ArrayList<>()).add(c));
        }
    }

    private void addCoded(Scheme scheme, Row row) {
        String code = row.get("code");
        Optional<String> parent = Optional.of(row.get("parent")).filter(p -> !p.isEmpty());
        int level = 1;
        if (parent.isPresent()) {
            IndustryClass above = classes.get(scheme).get(parent.get());
            if (above == null) {
                throw row.fault("the parent " + parent.get() + " must stand above " + code);
            }
            level = above.level() + 1;
        }
        classes.get(scheme)
                .put(code, new IndustryClass(scheme, code, Optional.of(code), row.get("name"), level, parent));
    }

    private void addCatalogued(Row row) {
        String national = row.get("gbt4754");
        if (!classes.get(Scheme.GBT4754).containsKey(national)) {
            throw row.fault("GB/T 4754-2017 has no class " + national);
        }
        IndustryClass owner = ownerOf(row);
        crosswalk.computeIfAbsent(owner.key(), k -> new TreeSet<>()).add(national);
        CatalogueProduct.bareName(row.get("product").strip()).ifPresent(bare -> {
            CatalogueProduct product = products.computeIfAbsent(
                    row.get("product").strip(),
                    name -> new CatalogueProduct(name, bare, new TreeSet<>(), new TreeSet<>()));
            product.classes().add(owner.key());
            product.nationalClasses().add(national);
        });
    }

    /** The class at the end of a row's path; classes below the second level enter here, since the source lists them nowhere else. */
    private IndustryClass ownerOf(Row row) {
        IndustryClass owner = null;
        for (String step : row.get("path").split(">")) {
            String name = step.replace('\u00A0', ' ').strip();
            owner = owner == null ? top(row, name) : below(owner, name);
        }
        return owner;
    }

    private IndustryClass top(Row row, String name) {
        return classes(Scheme.SEI2018).stream()
                .filter(c -> c.level() == 1 && c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.fault("no class of the first level is called " + name));
    }

    private IndustryClass below(IndustryClass above, String name) {
        if (above.name().equals(name)) {
            return above;
        }
        return narrower(above).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    String key = above.key() + "." + name;
                    IndustryClass added = new IndustryClass(
                            Scheme.SEI2018, key, Optional.empty(), name, above.level() + 1, Optional.of(above.key()));
                    classes.get(Scheme.SEI2018).put(key, added);
                    return added;
                });
    }

    /** All classes of a scheme, each after the class above it. */
    public Collection<IndustryClass> classes(Scheme scheme) {
        return classes.get(scheme).values();
    }

    public Optional<IndustryClass> get(Scheme scheme, String key) {
        return Optional.ofNullable(classes.get(scheme).get(key));
    }

    public Optional<IndustryClass> broader(IndustryClass narrow) {
        return narrow.parent().flatMap(key -> get(narrow.scheme(), key));
    }

    public List<IndustryClass> narrower(IndustryClass broad) {
        return classes(broad.scheme()).stream()
                .filter(c -> c.parent().equals(Optional.of(broad.key())))
                .toList();
    }

    /** The classes of GB/T 4754 that the catalogue counts a strategic emerging class in; empty when it lists none. */
    public List<IndustryClass> nationalClasses(IndustryClass emerging) {
        return crosswalk.getOrDefault(emerging.key(), new TreeSet<>()).stream()
                .map(code -> classes.get(Scheme.GBT4754).get(code))
                .toList();
    }

    /** The catalogue, each product once, in its order. */
    public Collection<CatalogueProduct> products() {
        return List.copyOf(products.values());
    }

    /** The classes that go by this name but for an ending such as 产业; strategic emerging ones first, then the broader. */
    public List<IndustryClass> named(String name) {
        return List.copyOf(byName.getOrDefault(normalised(name), List.of()));
    }

    /** The classes whose names differ from this one in nothing but the word for production they end in: 汽车制造业 for 汽车. */
    public List<IndustryClass> akin(String name) {
        String bare = normalised(name);
        boolean saysProduction = !stem(name).equals(bare);
        return byStem.getOrDefault(stem(name), List.of()).stream()
                .filter(c -> !saysProduction
                        || normalised(c.name()).length() > stem(name).length())
                .toList();
    }

    /** The classes whose names join this one with others: 互联网与云计算、大数据服务 for 云计算. */
    public List<IndustryClass> joining(String name) {
        return List.copyOf(byMember.getOrDefault(normalised(name), List.of()));
    }

    /** The products and services of the catalogue that go by this name, explanations in brackets aside. */
    public List<CatalogueProduct> products(String bareName) {
        return List.copyOf(productsByName.getOrDefault(bareName, List.of()));
    }

    private String stem(String name) {
        return without(productionEndings, normalised(name));
    }

    /** A name without the ending that plans add and drop freely, such as 产业; never shorter than two characters. */
    public String normalised(String name) {
        return without(endings, name);
    }

    private static String without(List<String> endings, String name) {
        for (String end : endings) {
            if (name.endsWith(end) && name.length() - end.length() >= 2) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }

    /** Schemes, classes, catalogue and crosswalk in SKOS. */
    public Model toRdf(Iris iris) {
        return IndustryGraph.of(this, iris);
    }
}
