package org.plangraph.extractor.mention;

import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/**
 * What the rules know to be no name of an undertaking, a body or a company, however much it looks like one: several things
 * by their number (65个专项行动), a kind of things (病险水库), what goes on as something else (盘江流域),
 * the goods a place is known for (巫山脆李等品牌), the plan itself,
 * a company and what is said of it.
 */
public final class CommonThings {
    private static final Search COUNT = Search.of("boundary-count");
    private static final Search NOT_COMPANY = Search.of("not-company-after");
    private static final Search BRANDS = Search.of("brands-after");
    private static final Search CAMPAIGN = Search.of("campaign-head");
    private static final Search PLAN = Search.of("plan-word");
    private static final Search DEED = Search.of("planned-deed");
    private static final Search BODY = Search.of("body-last");
    private static final Search PLANNED = Search.of("planned-figure");
    private static final int LONGEST_UNDERTAKING = 6;
    private static final Search NOT_A_TERM = Search.of("not-a-term");
    private static final Search BRACKET_AFTER = Search.of("bracket-after");

    /** What the state has of a kind is one thing: 国家快速铁路网. */
    private static final Search STATE = Search.of("state-body");

    private final Reading reading;
    private final Identity identity;

    public CommonThings(Reading reading) {
        this.reading = reading;
        this.identity = new Identity(reading);
    }

    /** Whether {@code span}, which is taken for a name of {@code type}, is rather such a thing. */
    public boolean include(Span span, EntityType type) {
        if (type == EntityType.ENTERPRISE) {
            return isNoCompany(span);
        }
        if (type == EntityType.INDUSTRY) {
            return NOT_A_TERM.isIn(span.of(reading.text()));
        }
        if (type != EntityType.PROJECT && type != EntityType.INSTITUTION) {
            return false;
        }
        String text = reading.text();
        String name = span.of(text);
        int head = Heads.standard().lengthIn(name);
        if (COUNT.endOfMatchAt(text, span.begin(), span.end()) > span.begin() || endsTitle(reading, span)) {
            return true;
        }
        if (head == 0) {
            return false;
        }
        if (Heads.standard().typeOf(name).filter(EntityType.ENTERPRISE::equals).isPresent()) {
            return true;
        }
        Span modifiers = new Span(span.begin(), span.end() - head);
        if (CAMPAIGN.matches(name.substring(name.length() - head))) {
            return identity.endsInRank(modifiers) || isPlanning(reading, new Span(modifiers.end(), span.end()));
        }
        return type == EntityType.PROJECT && isKind(modifiers);
    }

    /** 计划 is a verb after an undertaking or a company, and before a figure: …项目计划总投资27亿元, 总产值计划达到1600亿元. */
    static boolean isPlanning(Reading reading, Span head) {
        String text = reading.text();
        String before = text.substring(Math.max(0, head.begin() - LONGEST_UNDERTAKING), head.begin());
        return PLAN.matches(head.of(text))
                && (PLANNED.startsAt(text, head.end())
                        || DEED.startsAt(text, head.end()) && isActor(reading, head.begin())
                        || Brands.endsCompany(before)
                        || Heads.standard()
                                .typeOf(before)
                                .filter(EntityType.PROJECT::equals)
                                .isPresent());
    }

    /** Whether a place or a body ends at {@code offset}, which may plan something: 鄂尔多斯市|计划实施. */
    private static boolean isActor(Reading reading, int offset) {
        return !reading.endingAt(offset, EntityType.REGION).isEmpty()
                || BODY.isIn(reading.text().substring(Math.max(0, offset - LONGEST_UNDERTAKING), offset));
    }

    /** Whether the words end the plan's own title, what it says in brackets aside: …三年行动计划（2022—2024年）. */
    static boolean endsTitle(Reading reading, Span words) {
        Span title = reading.plan().sections().get(0).heading();
        return title.contains(words) && BRACKET_AFTER.endOfMatchAt(reading.text(), words.end()) >= title.end();
    }

    private boolean isNoCompany(Span span) {
        String text = reading.text();
        boolean ofPlace = !reading.beginningAt(span.begin(), EntityType.REGION).isEmpty();
        return NOT_COMPANY.startsAt(text, span.end()) || ofPlace && BRANDS.startsAt(text, span.end());
    }

    /** Whether the words only say of what kind a thing is, or of what kind of thing it is a part: 病险水库 of 病险水库除险加固. */
    private boolean isKind(Span modifiers) {
        if (STATE.startsAt(reading.text(), modifiers.begin())) {
            return false;
        }
        if (modifiers.length() == 0
                || identity.isGeneric(modifiers)
                || identity.isKindOfWorks(modifiers)
                || identity.isBatch(modifiers)) {
            return true;
        }
        int head = Heads.standard().lengthIn(modifiers.of(reading.text()));
        return head > 0 && isKind(new Span(modifiers.begin(), modifiers.end() - head));
    }
}
