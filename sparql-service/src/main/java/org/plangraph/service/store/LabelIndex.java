package org.plangraph.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.plangraph.extractor.lexicon.HanLp;

/**
 * The search index over labels: jena-text, with the label's pinyin and its initials as two further fields of each
 * document, so that {@code jcjt} finds what is written 金川集团. In SPARQL: {@code ?s text:query "pinyin:jinchuan*"}.
 */
final class LabelIndex extends TextIndexLucene {
    static final String LABEL = "label";
    static final String PINYIN = "pinyin";
    static final String INITIALS = "initials";
    /** The whole label in lower case, for exact, leading and inner matches of any length. */
    static final String NAME = "name";

    private LabelIndex(Directory directory, TextIndexConfig config) {
        super(directory, config);
    }

    static LabelIndex open(Path path) throws IOException {
        EntityDefinition definition = new EntityDefinition("iri", LABEL, "graph", RDFS.label.asNode());
        definition.set(LABEL, SKOS.altLabel.asNode());
        definition.set(LABEL, SKOS.prefLabel.asNode());
        definition.setLangField("lang");
        definition.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(definition);
        Analyzer whole = new KeywordAnalyzer();
        Analyzer analyzer = new PerFieldAnalyzerWrapper(
                new CJKAnalyzer(), Map.of(PINYIN, whole, INITIALS, whole, NAME, whole, "iri", whole, "graph", whole));
        config.setAnalyzer(analyzer);
        config.setQueryAnalyzer(analyzer);
        config.setValueStored(true);
        return new LabelIndex(FSDirectory.open(Files.createDirectories(path)), config);
    }

    /** Indexes the quad if it is a label; the caller commits. */
    void add(Quad quad) {
        if (getDocDef().getField(quad.getPredicate()) != null) {
            addEntity(TextQueryFuncs.entityFromQuad(getDocDef(), quad));
        }
    }

    @Override
    protected Document doc(Entity entity) {
        Document document = super.doc(entity);
        Set.copyOf(entity.getMap().values()).forEach(value -> {
            String label = value.toString();
            document.add(new StringField(NAME, label.toLowerCase(), Field.Store.NO));
            document.add(new StringField(PINYIN, HanLp.pinyin(label), Field.Store.NO));
            document.add(new StringField(INITIALS, HanLp.initials(label), Field.Store.NO));
        });
        return document;
    }
}
