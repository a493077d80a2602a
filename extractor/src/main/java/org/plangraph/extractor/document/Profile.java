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
    private static final Pattern ACCOUNT =
            Pattern.compile("(?:情况(?:的?报告|汇报)?|概况|简介|介绍|总结|成效|成就|进展|统计公报)(?:（[^（）]{1,12}）)?$");

    /** How the title of a programme for a year ends, which tells of nothing that came before. */
    private static final Pattern PROGRAMME =
            Pattern.compile("(?:安排|要点|重点工作|重点任务|任务清单|项目清单|项目计划|实施计划|投资计划)(?:（[^（）]{1,12}）)?$");

    /** What is drawn up at the beginning of its year, and looks back on the one before. */
    private static final Pattern LOOKING_FORWARD = Pattern.compile("报告|计划|规划|方案|意见|工作任务|行动");

    /** Whether it sets out what is to be done in its time, and looks back only where it says so. */
    public boolean isProgramme() {
        return PROGRAMME.matcher(title).find();
    }

    /** Whether it is an annual report: a title that says so, with or without its year, or a period of one year. */
    public boolean isReport() {
        return title.endsWith("政府工作报告")
                || period.filter(p -> p.firstYear() == p.lastYear()).isPresent();
    }

    /** Whether a title of one year tells of it as what is over, as news of works do, while a report or programme looks forward to it. */
    public boolean tellsOfOwnYear() {
        return isAccount() || !LOOKING_FORWARD.matcher(title).find() && !isProgramme();
    }

    /** Whether it tells afterwards what came of its year, while a report of that year tells what came of the one before. */
    public boolean isAccount() {
        return ACCOUNT.matcher(title).find();
    }
}
