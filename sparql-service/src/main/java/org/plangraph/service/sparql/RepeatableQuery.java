package org.plangraph.service.sparql;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;

/**
 * Tells queries that have the same answer as long as the graph stays as it is from those whose answer depends on the moment:
 * the time, random numbers, new names, other servers. Looks at the query as ARQ writes it out again, where every function
 * stands under its full name; a string that reads like such a function only costs a place among the answers kept.
 */
final class RepeatableQuery {
    /** What a query without any such function or any called by its IRI does not hold; most queries need no closer look. */
    private static final Pattern SUSPECT = Pattern.compile(
            "NOW|RAND|UUID|BNODE|CALL|SERVICE|\\\\u|:[\\w.%-]*\\s*\\(|>\\s*\\(", Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE|CALL)\\(|\\bSERVICE\\b", Pattern.CASE_INSENSITIVE);

    /** Of functions called by IRI only the casts are known to be repeatable. */
    private static final Pattern OTHER_FUNCTION =
            Pattern.compile("<(?!http://www\\.w3\\.org/2001/XMLSchema#)[^<>\\s]*>\\(");

    private RepeatableQuery() {}

    /** Of what is no query it tells nothing. */
    static boolean is(String text) {
        if (!SUSPECT.matcher(text).find()) {
            return true;
        }
        try {
            Query query = QueryFactory.create(text, Syntax.syntaxARQ);
            query.setPrefixMapping(new PrefixMappingImpl());
            String written = query.serialize(Syntax.syntaxARQ);
            return !OF_THE_MOMENT.matcher(written).find()
                    && !OTHER_FUNCTION.matcher(written).find();
        } catch (QueryException e) {
            return false;
        }
    }
}
