package org.plangraph.service.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * TDB2's executor, with property paths that end when the query is stopped. A path within a path may be walked for hours
 * before its first solution, and ARQ looks whether a query was stopped only between solutions.
 */
final class StoppablePaths extends OpExecutorTDB2 {
    StoppablePaths(ExecutionContext execution) {
        super(execution);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        AtomicBoolean stopped = execCxt.getCancelSignal();
        if (stopped == null) {
            return super.execute(path, input);
        }
        Graph graph = new StoppableGraph(execCxt.getActiveGraph(), stopped);
        return new QueryIterPath(path.getTriplePath(), input, new ExecutionContext(execCxt, graph));
    }

    /** A graph in which nothing is found any more once the query is stopped. */
    private static final class StoppableGraph extends WrappedGraph {
        private final AtomicBoolean stopped;

        StoppableGraph(Graph graph, AtomicBoolean stopped) {
            super(graph);
            this.stopped = stopped;
        }

        @Override
        public ExtendedIterator<Triple> find(Triple triple) {
            look();
            return super.find(triple);
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            look();
            return super.find(subject, predicate, object);
        }

        private void look() {
            if (stopped.get()) {
                throw new QueryCancelledException();
            }
        }
    }
}
