package org.plangraph.service;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.plangraph.ontology.Iris;
import org.plangraph.service.store.Snapshots;
import org.plangraph.service.store.StoreBuilder;

/** The small graph of {@code fixture.trig}, in a store. */
public final class Fixtures {
    public static final String DATA = Iris.DEFAULT_BASE;

    private Fixtures() {}

    /** Pours {@code fixture.trig}. */
    public static StoreBuilder.Source graph() {
        return into -> RDFParser.source(
                        Fixtures.class.getResource("fixture.trig").toString())
                .lang(Lang.TRIG)
                .parse(into);
    }

    /** Pours the given TriG. */
    public static StoreBuilder.Source trig(String text) {
        return into -> RDFParser.fromString(text, Lang.TRIG).parse(into);
    }

    /** A store of the fixture in {@code directory}. */
    public static Path store(Path directory) {
        build(directory, graph());
        return directory;
    }

    public static void build(Path directory, StoreBuilder.Source... sources) {
        new StoreBuilder(Snapshots.createIn(directory), Iris.standard()).build(List.of(sources), () -> "test");
    }
}
