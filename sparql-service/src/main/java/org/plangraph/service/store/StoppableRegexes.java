package org.plangraph.service.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * ARQ's optimiser, with {@code REGEX} and {@code REPLACE} that end when the query is stopped, and with an order that is settled before
 * it is sorted by. Matching of a pattern made for it can go on for years, and ARQ looks whether a query was stopped only between one
 * solution and the next.
 */
final class StoppableRegexes implements RewriteFactory {
    @Override
    public Rewrite create(Context context) {
        Rewrite standard = Optimize.stdOptimizationFactory.create(context);
        return op -> standard.rewrite(stoppable(op));
    }

    private static Op stoppable(Op op) {
        return Transformer.transform(new SettledOrder(), new Replacement(), op);
    }

    private static final class Replacement extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Regex) {
                return new Regex(arguments);
            }
            return function instanceof E_StrReplace ? new Replace(arguments) : super.transform(function, arguments);
        }
    }

    /** Without the query's environment nothing can be stopped: then, as when ARQ folds constants, there is no value yet. */
    private static NodeValue notYet() {
        throw new ExprEvalException("Patterns are matched when the query runs");
    }

    private static final class Regex extends E_Regex {
        Regex(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
        }

        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
            Optional<Matcher> matcher = matcher(values, 2, environment);
            return matcher.isPresent() ? NodeValue.booleanReturn(matcher.get().find()) : super.eval(values);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            return notYet();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Regex(arguments);
        }
    }

    private static final class Replace extends E_StrReplace {
        Replace(ExprList arguments) {
            super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
        }

        /** Matches all through once, stoppably; then replacing is known to end, and is left to ARQ. */
        @Override
        public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
            matcher(values, 3, environment)
                    .ifPresent(matcher -> matcher.results().count());
            return super.eval(values);
        }

        @Override
        public NodeValue eval(List<NodeValue> values) {
            return notYet();
        }

        @Override
        public Expr copy(ExprList arguments) {
            return new Replace(arguments);
        }
    }

    /**
     * Matches the second value against the first; empty where they are no strings or the pattern is none, as ARQ knows best what is
     * then the matter.
     *
     * @param flags where among the values they stand, if they are given
     */
    private static Optional<Matcher> matcher(List<NodeValue> values, int flags, FunctionEnv environment) {
        AtomicBoolean stopped = Context.getCancelSignal(environment.getContext());
        if (stopped == null) {
            notYet();
        }
        if (!values.stream().allMatch(value -> value.isString() || value.isLangString())) {
            return Optional.empty();
        }
        try {
            String given = values.size() > flags ? text(values.get(flags)) : null;
            Pattern pattern = RegexEngine.makePattern("REGEX", text(values.get(1)), given);
            return Optional.of(pattern.matcher(new StoppableText(text(values.get(0)), stopped)));
        } catch (ExprException e) {
            return Optional.empty();
        }
    }

    private static String text(NodeValue value) {
        return value.asNode().getLiteralLexicalForm();
    }

    /** Text that cannot be read any more once the query is stopped. */
    private record StoppableText(String text, AtomicBoolean stopped) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (stopped.get()) {
                throw new QueryCancelledException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new StoppableText(text.substring(start, end), stopped);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
