package org.plangraph.benchmarks.queries;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Fuseki as released, over a TDB2 database with the union of its graphs as default graph, and nothing of this project. */
@Command(name = "stock", hidden = true, description = "Serve a TDB2 database by stock Fuseki, until stopped.")
public final class StockFuseki implements Callable<Integer> {
    @Parameters(paramLabel = "DATABASE")
    private Path database;

    @Parameters(paramLabel = "PORT")
    private int port;

    @Override
    public Integer call() {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(database));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        FusekiServer.create()
                .port(port)
                .loopback(true)
                .add("/ds", dataset)
                .build()
                .start()
                .join();
        return 0;
    }
}
