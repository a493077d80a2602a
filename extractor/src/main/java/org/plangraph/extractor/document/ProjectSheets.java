package org.plangraph.extractor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the sheet of a project as one sentence, as the row of a table is: its name and the fields behind it, which full stops part
 * or which stand on lines of their own. 1、电解液项目。建设单位：宏远公司。总投资5亿元。
 */
final class ProjectSheets {
    private static final Pattern ENDS_CLAUSE = Pattern.compile("[，、；：。]+$");
    private static final String STOP = "。";
    private static final String COMMA = "，";
    /** What a project costs needs no colon where other fields stand before it. */
    private static final Pattern COST = Pattern.compile("。(?=(?:计划|估算|概算|项目)?总?投资[^，。；：]{0,3}\\d)");

    private final ReadingRules rules;
    private final Pattern stopBeforeField;

    ProjectSheets(ReadingRules rules) {
        this.rules = rules;
        stopBeforeField = Pattern.compile("[。；](?=" + rules.projectField().pattern() + ")");
    }

    /** The lines with every sheet on one. */
    List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        boolean open = false;
        for (Line line : lines) {
            boolean field = rules.projectField().matcher(line.text()).lookingAt();
            if (field && open) {
                Line sheet = joined.remove(joined.size() - 1);
                joined.add(new Line(
                        clause(sheet.text()) + COMMA + clause(line.text()) + STOP, sheet.indented(), line.end()));
            } else {
                joined.add(new Line(onOneSentence(line.text()), line.indented(), line.end()));
                open = rules.projectName().matcher(line.text()).matches();
            }
        }
        return joined;
    }

    private String onOneSentence(String line) {
        Matcher stop = stopBeforeField.matcher(line);
        return stop.find() ? COST.matcher(stop.replaceAll(COMMA)).replaceAll(COMMA) : line;
    }

    private static String clause(String text) {
        return ENDS_CLAUSE.matcher(text).replaceFirst("");
    }
}
