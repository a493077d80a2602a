package org.plangraph.extractor.relation;

import java.util.Optional;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;

/**
 * A figure the plan aims at or reports.
 *
 * @param subject the region or industry it is about
 * @param value as written without its unit: a number such as {@code 2.2}, or a range such as {@code 3-5}
 * @param unit as written, such as {@code 亿元} or {@code %}; empty when there is none
 * @param year empty when neither sentence nor section says
 * @param actual whether it was reached rather than aimed at
 * @param span where value and unit stand
 */
public record Target(
        Mention subject,
        String indicator,
        String value,
        String unit,
        Optional<Integer> year,
        Comparator comparator,
        boolean actual,
        Span span,
        Sentence sentence,
        String rule,
        double confidence) {

    public enum Comparator {
        AT_LEAST(">="),
        EQUAL("="),
        ABOUT("~"),
        AT_MOST("<=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
