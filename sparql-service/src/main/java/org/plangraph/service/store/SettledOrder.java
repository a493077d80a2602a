package org.plangraph.service.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;

/**
 * Works out once for each solution what {@code ORDER BY RAND()} sorts by. ARQ asks anew at every comparison, so that two solutions
 * stand now in this order and now in the other, which Java's sorting refuses now and then.
 */
final class SettledOrder extends TransformCopy {
    /** As ARQ names variables of its own. */
    private static final String NAME = ARQConstants.allocVarMarker + "order";

    @Override
    public Op transform(OpOrder order, Op solutions) {
        List<SortCondition> conditions = new ArrayList<>();
        Op settled = solutions;
        for (SortCondition condition : order.getConditions()) {
            Expr by = condition.getExpression();
            if (isSteady(by)) {
                conditions.add(condition);
            } else {
                Var once = Var.alloc(NAME + conditions.size());
                settled = OpExtend.create(settled, once, by);
                conditions.add(new SortCondition(once, condition.getDirection()));
            }
        }
        return settled == solutions
                ? super.transform(order, solutions)
                : new OpProject(new OpOrder(settled, conditions), new ArrayList<>(OpVars.visibleVars(solutions)));
    }

    /** Whether it always has the same value for the same solution; of functions called by IRI nobody knows. */
    private static boolean isSteady(Expr expression) {
        AtomicBoolean steady = new AtomicBoolean(true);
        Walker.walk(expression, new ExprVisitorBase() {
            @Override
            public void visit(ExprFunction0 function) {
                if (function instanceof Unstable) {
                    steady.set(false);
                }
            }

            @Override
            public void visit(ExprFunctionN function) {
                if (function instanceof E_Function) {
                    steady.set(false);
                }
            }
        });
        return steady.get();
    }
}
