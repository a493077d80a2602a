package org.plangraph.extractor.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plangraph.ontology.RegionCode;

/**
 * What title and preamble say about the plan itself.
 *
 * @param period first and last year the plan is for (十二五: 2011 to 2015); for an annual report both are its year
 * @param region the region it is made for, from its title; empty for a national plan, or where title and preamble do not say
 * @param regionName that region as the title writes it
 */
public record Profile(
        String title,
        Optional<String> issuer,
        Optional<String> number,
        Optional<LocalDate> date,
        Optional<Period> period,
        Optional<RegionCode> region,
        Optional<String> regionName) {

    /** Years, both inclusive. */
    public record Period(int firstYear, int lastYear) {}

    /** How the title of an account ends: 2011年工业经济工作情况, 2004年概况. */
    private static final Pattern ACCOUNT = Pattern.compile("(?:情况(?:的?报告|汇报)?|概况|总结|统计公报)(?:（[^（）]{1,12}）)?$");

    /** Whether it is an annual report: a title that says so, with or without its year, or a period of one year. */
    public boolean isReport() {
        return title.endsWith("政府工作报告")
                || period.filter(p -> p.firstYear() == p.lastYear()).isPresent();
    }

    /** Whether it tells afterwards what came of its year, while a report of that year tells what came of the one before. */
    public boolean isAccount() {
        return ACCOUNT.matcher(title).find();
    }
}
