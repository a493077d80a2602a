package org.plangraph.extractor.relation;

import java.util.Optional;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.relation.Target.Comparator;

/**
 * A number with its unit, as a sentence writes it.
 *
 * @param span number and unit, in the reading text
 * @param value decimal digits, a range such as {@code 3-5}, or a ratio such as {@code 8.3∶41.4∶50.3}
 * @param unit as written, power of ten included ({@code 万家}); empty for a ratio
 * @param cost what says that it is what the thing named after it costs: 总投资 of 总投资86亿元的浑源抽水蓄能电站
 */
record Figure(Span span, String value, String unit, Comparator comparator, Kind kind, Optional<String> cost) {
    enum Kind {
        RATE,
        MEASURE,
        COUNT,
        RATIO
    }
}
