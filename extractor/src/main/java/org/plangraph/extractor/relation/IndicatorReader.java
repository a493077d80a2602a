package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;

/** Reads what a figure measures: the words before it in its clause, and for counts the noun after it. */
final class IndicatorReader {
    private static final String CLAUSE_ENDS = "，。；;！？：、\n";
    private static final String ITEM_ENDS = "、和与及";
    private static final String BRACKET = "（";
    private static final String BRACKETS = "（）";
    /** What opens brackets on another year, and joins the year to its figure. */
    private static final Pattern OTHER_YEAR = Pattern.compile("^（|(?<=年)[为是]$");

    private static final char COLON = '：';
    private static final String LIST_COMMA = "、";
    /** Words that open with what ends lists and close none. */
    private static final Set<String> LEVELS = Set.of("等级", "等待", "等于", "等额");

    /** A word of its own and no list: 普及率. */
    private static final String SPREAD = "普及";

    /** Town and country in one word, each with a figure of its own: 城乡居民收入分别增长5.3%、7%. */
    private static final String BOTH = "城乡";

    private static final String TOWN = "城镇";
    private static final String COUNTRY = "农村";

    private static final int LONGEST = 40;
    /** Words before an amount that are no longer than a verb (建成, 形成) leave what is measured to the words after it. */
    private static final int VERB = 2;

    private final FigureVocabulary words;
    private final List<String> comparing;

    IndicatorReader(FigureVocabulary words) {
        this.words = words;
        comparing = Stream.of(
                        words.before().values().stream().flatMap(List::stream),
                        words.after().values().stream().flatMap(List::stream),
                        words.distributing().stream())
                .flatMap(s -> s)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * The indicator; the figure's unit where the clause says nothing else.
     *
     * @param before the sentence's figures before this one, in reading order
     * @param subject what is measured; a company's, park's or project's own name is no part of the indicator
     */
    String read(String text, Span sentence, Figure figure, Series series, List<Figure> before, Mention subject) {
        int clause = TargetFinder.clauseBegin(text, sentence, figure.span().begin());
        if (figure.cost().isPresent()) {
            return figure.cost().get();
        }
        String behind = withoutLeadingComparison(
                upToFigure(upToPunctuation(text, figure.span().end(), sentence.end())));
        String noun = behind.isEmpty() || BRACKETS.indexOf(behind.charAt(0)) < 0 ? behind : "";
        String after = figure.kind() == Figure.Kind.COUNT ? noun : "";
        String said = series.size() > 1
                ? ofSeries(text, sentence, clause, figure, series, before)
                : alone(text, sentence, clause, figure, subject)
                        .orElseGet(() -> ofClause(
                                text, sentence.begin(), clause, figure.span().begin(), before, noun.isEmpty()));
        if (SubjectReader.THINGS.contains(subject.type())
                && said.startsWith(subject.name())
                && !said.equals(subject.name())) {
            said = bare(said.substring(subject.name().length()));
        }
        String named = withoutExamples(said);
        said = figure.kind() == Figure.Kind.MEASURE && named.length() < said.length() ? verb(said) + named : named;
        boolean verbAlone = figure.kind() == Figure.Kind.MEASURE && !said.isEmpty() && said.length() <= VERB;
        String indicator = tail(said) + (verbAlone || said.isEmpty() ? noun : after);
        return indicator.isBlank() ? figure.unit() + figure.value() : indicator;
    }

    /** What says by itself what the figure is of, whatever stands before: a label (总投资：12亿元), or what a thing costs; empty without one. */
    private Optional<String> alone(String text, Span sentence, int clause, Figure figure, Mention subject) {
        String own = text.substring(clause, figure.span().begin());
        boolean labelled = own.isEmpty() && clause > sentence.begin() && text.charAt(clause - 1) == COLON;
        String said = labelled
                ? text.substring(TargetFinder.clauseBegin(text, sentence, clause - 1), clause - 1)
                : SubjectReader.THINGS.contains(subject.type()) && words.isCost(own) ? own : "";
        return Optional.of(said).filter(words -> !words.isEmpty()).map(this::bare);
    }

    /**
     * The words since the clause's beginning or since its last figure. What depends on something named with a figure before
     * (…、增长2.1%; …，累计达到…) gets that as its head.
     *
     * @param nothingFollows whether no noun after the figure says what is measured
     */
    private String ofClause(
            String text, int sentence, int clause, int end, List<Figure> before, boolean nothingFollows) {
        int begin = clause;
        for (Figure f : before) {
            int comma = text.indexOf(LIST_COMMA, f.span().end());
            if (f.span().begin() >= clause && comma >= 0 && comma < end) {
                begin = comma + 1;
            }
        }
        String own = words.withoutMilestone(bare(text.substring(begin, end)));
        Optional<Figure> changed = last(before, begin);
        if (changed.isPresent() && isOfSame(text.substring(changed.get().span().end(), end))) {
            return ofClause(
                    text,
                    sentence,
                    clause,
                    changed.get().span().begin(),
                    before.subList(0, before.indexOf(changed.get())),
                    true);
        }
        boolean depends = own.isEmpty() && nothingFollows || words.depends(own);
        if (!depends) {
            return begin > clause ? sharedVerb(text.substring(clause, begin), own) + own : own;
        }
        if (own.isEmpty() && begin > clause) {
            return bare(text.substring(clause, firstOf(before, clause, begin)));
        }
        return begin > clause
                ? head(text, clause, begin, before) + own
                : clause > sentence ? headOfClauseBefore(text, sentence, clause, before, own) + own : own;
    }

    /** Whether the words between two figures only say what the first has come to, or was in another year: 增至, （2020年为. */
    private boolean isOfSame(String between) {
        String said = OTHER_YEAR.matcher(between.strip()).replaceAll("");
        return withoutComparison(withoutYear(said)).isEmpty();
    }

    /** 新增 for the second of 新增上市公司5家、挂牌企业9家; empty where the words have a verb of their own. */
    private String sharedVerb(String clause, String own) {
        return verb(own).isEmpty() ? verb(bare(clause)) : "";
    }

    private String headOfClauseBefore(String text, int sentence, int clause, List<Figure> before, String own) {
        int previous = TargetFinder.clauseBegin(text, new Span(sentence, clause), clause - 1);
        String said = text.substring(previous, clause - 1);
        if (previous > sentence && words.method().matcher(said).matches()) {
            return headOfClauseBefore(text, sentence, previous, before, own);
        }
        boolean named = last(before, previous).isPresent()
                || !words.withoutMilestone(said).equals(said);
        if (!named && !own.isEmpty()) {
            return "";
        }
        String head = head(text, previous, clause - 1, before);
        return head.isEmpty() && previous > sentence ? headOfClauseBefore(text, sentence, previous, before, own) : head;
    }

    /** What the stretch names before its first figure, up to where it says how that changes. */
    private String head(String text, int begin, int end, List<Figure> before) {
        String head = bare(text.substring(begin, firstOf(before, begin, end)));
        return words.depends(head) ? "" : words.withoutChange(head);
    }

    /** Where the first figure from {@code begin} on begins; {@code end} where none is. */
    private static int firstOf(List<Figure> figures, int begin, int end) {
        return figures.stream()
                .map(f -> f.span().begin())
                .filter(at -> at >= begin && at < end)
                .findFirst()
                .orElse(end);
    }

    private static Optional<Figure> last(List<Figure> figures, int from) {
        return figures.stream().filter(f -> f.span().begin() >= from).reduce((a, b) -> b);
    }

    /** The member of the list that this figure of the series is for, and the verb that all share. */
    private String ofSeries(String text, Span sentence, int clause, Figure figure, Series series, List<Figure> before) {
        Figure first = before.size() > series.position() - 1 && series.position() > 0
                ? before.get(before.size() - series.position())
                : figure;
        String verb =
                withoutDistributing(text.substring(series.begin(), first.span().begin()));
        String said = bare(text.substring(clause, series.begin()));
        if (said.isEmpty() || words.depends(said)) {
            String head = headOfEach(text, sentence, clause, series, before);
            if (!head.isEmpty()) {
                return head + said + verb;
            }
        }
        List<String> members = said.startsWith(BOTH) && series.size() == 2
                ? List.of(TOWN + said.substring(BOTH.length()), COUNTRY + said.substring(BOTH.length()))
                : members(said);
        int skipped = members.size() - series.size();
        if (skipped < 0) {
            return said + verb;
        }
        String own = members.get(skipped + series.position());
        String measure = measure(members);
        return own + (isMeasured(own) || own.endsWith(measure) ? "" : measure) + verb;
    }

    /** What was measured by the figure before that this one of a series goes back to: 增加值 of 总产值60亿元，增加值16亿元，分别增长5%和7%. */
    private String headOfEach(String text, Span sentence, int clause, Series series, List<Figure> before) {
        List<Figure> earlier = before.stream()
                .filter(figure -> figure.span().end() <= series.begin())
                .toList();
        int previous = TargetFinder.clauseBegin(
                text, new Span(sentence.begin(), clause), Math.max(sentence.begin(), clause - 1));
        if (earlier.size() < series.size() || last(earlier, previous).isEmpty()) {
            return "";
        }
        int first = earlier.size() - series.size();
        String head = "";
        for (int i = first; i <= first + series.position(); i++) {
            String own = headOf(text, sentence, earlier, i);
            head = own.isEmpty() ? head : own;
        }
        return head;
    }

    /** What the figure at {@code index} measures by the words after the one before it; empty where it only adds to that: 5万元和2万元. */
    private String headOf(String text, Span sentence, List<Figure> figures, int index) {
        int end = figures.get(index).span().begin();
        int clause = TargetFinder.clauseBegin(text, sentence, end);
        int begin = index > 0 ? Math.max(clause, figures.get(index - 1).span().end()) : clause;
        String said = text.substring(begin, end);
        boolean goesOn = begin > clause && !said.isEmpty() && ITEM_ENDS.indexOf(said.charAt(0)) >= 0;
        return words.withoutChange(bare(goesOn ? said.substring(1) : said));
    }

    private boolean isMeasured(String member) {
        return words.industryMeasures().stream().anyMatch(member::endsWith);
    }

    /** What the last member of a list says for all: 增加值 of 金融业、软件业增加值, 项目 of 开工、投产项目; empty where it says nothing. */
    private String measure(List<String> members) {
        String last = members.get(members.size() - 1);
        boolean verbs = words.sharedVerbs().containsAll(members.subList(0, members.size() - 1));
        return verbs && members.size() > 1
                ? last.substring(verb(last).length())
                : words.industryMeasures().stream()
                        .filter(last::endsWith)
                        .max(Comparator.comparingInt(String::length))
                        .orElse("");
    }

    /** The verb of those that lists share which {@code said} opens with; empty where it does with none. */
    private String verb(String said) {
        return words.sharedVerbs().stream()
                .filter(said::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static List<String> members(String list) {
        List<String> members = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < list.length(); i++) {
            if (ITEM_ENDS.indexOf(list.charAt(i)) >= 0 && !list.startsWith(SPREAD, i - 1)) {
                members.add(list.substring(begin, i));
                begin = i + 1;
            }
        }
        members.add(list.substring(begin));
        return members;
    }

    private String withoutDistributing(String verb) {
        String rest = verb;
        for (String word : words.distributing()) {
            rest = rest.startsWith(word) ? rest.substring(word.length()) : rest;
        }
        return words.risingFrom().matcher(withoutComparison(rest.strip())).replaceFirst("");
    }

    /** Without the words that open the clause (其中, 力争, 全省) and those that compare before the figure. */
    private String bare(String clause) {
        String rest = withoutPeriod(clause.strip());
        rest = rest.startsWith(BRACKET) ? rest.substring(1) : rest;
        for (int skipped = words.leadLength(rest, 0); skipped > 0; skipped = words.leadLength(rest, 0)) {
            rest = withoutPeriod(rest.substring(skipped));
        }
        return withoutComparison(withoutYear(withoutComparison(rest)));
    }

    private String withoutPeriod(String clause) {
        return words.leading().matcher(clause).replaceFirst("");
    }

    private String withoutYear(String clause) {
        return words.trailing().matcher(clause).replaceFirst("");
    }

    private String withoutComparison(String before) {
        if (words.endsAlike(before)) {
            return before;
        }
        for (String word : comparing) {
            if (before.endsWith(word)) {
                return withoutComparison(
                        before.substring(0, before.length() - word.length()).strip());
            }
        }
        return before;
    }

    private String withoutLeadingComparison(String after) {
        String rest = after;
        for (String word : comparing) {
            if (after.startsWith(word) && !words.opensAlike(after)) {
                rest = after.substring(word.length());
                break;
            }
        }
        boolean figureFollows = rest.length() < after.length() && !rest.isEmpty() && Character.isDigit(rest.charAt(0));
        return figureFollows
                ? ""
                : rest.startsWith(words.of()) ? rest.substring(words.of().length()) : rest;
    }

    private static String upToPunctuation(String text, int from, int end) {
        int at = from;
        while (at < end && CLAUSE_ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    /** Examples are no part of what is counted: 大项目 of 祥光铜业二期、时风集团电动汽车等100个大项目, 装备类项目 of A、B等装备类项目21个. */
    private static String withoutExamples(String said) {
        int end = said.lastIndexOf(FigureVocabulary.LIST_END);
        boolean listed = end > 0 && (end + 1 == said.length() || said.lastIndexOf(LIST_COMMA, end) > 0);
        return listed && !LEVELS.contains(said.substring(end, Math.min(end + 2, said.length())))
                ? said.substring(end + 1)
                : said;
    }

    /** Up to where the noun has a figure of its own: 投产企业 of 投产企业完成工业总产值17.67亿元. */
    private String upToFigure(String noun) {
        return words.done().matcher(noun).replaceFirst("");
    }

    private static String tail(String words) {
        return words.length() > LONGEST ? words.substring(words.length() - LONGEST) : words;
    }
}
