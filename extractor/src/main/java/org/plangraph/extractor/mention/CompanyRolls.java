package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Heads;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.ontology.EntityType;

/** Rolls of companies under a heading that says so, 重点企业: each by a label before what is told of it, or side by side. */
final class CompanyRolls {
    private static final Search HEADING = Search.of("company-roll-heading");
    private static final String SEPARATORS = "、；。";

    private final Reading reading;
    private final Brands brands;

    CompanyRolls(Reading reading, Brands brands) {
        this.reading = reading;
        this.brands = brands;
    }

    List<Mention> find() {
        Plan plan = reading.plan();
        Set<Integer> rolls = new HashSet<>();
        List<Mention> found = new ArrayList<>();
        for (Section section : plan.sections()) {
            if (HEADING.isIn(section.title())) {
                rolls.add(section.index());
            } else if (rolls.contains(section.parent())) {
                rolls.add(section.index());
                label(section, found);
            }
        }
        for (Sentence sentence : plan.sentences()) {
            if (!sentence.heading() && rolls.contains(sentence.section())) {
                found.addAll(sideBySide(sentence.span()));
            }
        }
        return found;
    }

    private void label(Section section, List<Mention> found) {
        int begin = reading.text().indexOf(section.title(), section.heading().begin());
        Span title = new Span(begin, begin + section.title().length());
        if (section.heading().contains(title) && brands.mayBeListed(title)) {
            found.add(brands.listed(title));
        }
    }

    /** The items of a sentence that is nothing but a list of companies, parted by 、 or ；. */
    private List<Mention> sideBySide(Span sentence) {
        List<Span> items = new ArrayList<>();
        int begin = sentence.begin();
        for (int at = sentence.begin(); at <= sentence.end(); at++) {
            boolean over =
                    at == sentence.end() || SEPARATORS.indexOf(reading.text().charAt(at)) >= 0;
            if (over && at > begin) {
                items.add(new Span(begin, at));
            }
            begin = over ? at + 1 : begin;
        }
        return items.size() > 1 && items.stream().allMatch(this::isCompany)
                ? items.stream().filter(brands::mayBeListed).map(brands::listed).toList()
                : List.of();
    }

    /** Whether the words may be a company's name: they end as one does, or are short and hold no figure and no verb. */
    private boolean isCompany(Span item) {
        boolean headed = Heads.standard()
                .typeOf(item.of(reading.text()))
                .filter(EntityType.ENTERPRISE::equals)
                .isPresent();
        return headed
                || brands.mayBeListed(item)
                        && item.of(reading.text()).chars().allMatch(Character::isLetter)
                        && new Identity(reading)
                                .tokens(item).stream().noneMatch(token -> LeadingWords.isVerb(token.word()));
    }
}
