package org.plangraph.extractor.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.ontology.EntityType;

/** Reads the context of any place in a plan off the outline: headings, list labels, and topics that open a clause. */
final class ContextReader {
    private static final String CLAUSE_ENDS = "。；;！？\n";

    private final Plan plan;
    private final MentionIndex mentions;
    private final List<String> topicMarks;
    private final Optional<Mention> region;
    private final Map<Integer, Optional<Mention>> headingIndustry = new HashMap<>();
    private final Map<Integer, Optional<Mention>> headingChain = new HashMap<>();
    private final Set<Integer> hasParts = new HashSet<>();

    /** @param topicMarks what may follow an industry that opens a clause as its topic (交通领域，…) */
    ContextReader(Plan plan, MentionIndex mentions, List<String> topicMarks) {
        this.plan = plan;
        this.mentions = mentions;
        this.topicMarks = topicMarks;
        this.region = ownRegion();
        plan.sections().stream()
                .filter(s -> s.parent() > 0 && headingIndustry(s).isPresent())
                .forEach(s -> hasParts.add(s.parent()));
    }

    /** The context of what stands at {@code offset} in {@code sentence}. */
    Context at(Sentence sentence, int offset) {
        List<Section> path = plan.path(plan.section(sentence));
        Map<String, Mention> known = new HashMap<>();
        region.ifPresent(r -> known.put("region", r));
        List<Mention> headings = headingIndustries(path);
        if (headings.isEmpty() || hasParts.contains(sentence.section())) {
            region.ifPresent(r -> known.put("planner", r));
        }
        Optional<Mention> topic = sentence.heading() ? Optional.empty() : topic(sentence, offset);
        Optional<Mention> industry = topic.or(() -> chainIndustry(path)).or(() -> first(headings));
        industry.ifPresent(i -> known.put("industry", i));
        headings.stream()
                .filter(i -> !headingIndustries(path.subList(path.size() - 1, path.size()))
                        .contains(i))
                .findFirst()
                .ifPresent(i -> known.put("parentIndustry", i));
        listIndustry(path).ifPresent(i -> known.put("listIndustry", i));
        chain(path, sentence, offset).or(() -> topic).or(() -> first(headings)).ifPresent(t -> known.put("theme", t));
        return new Context(known);
    }

    /** The plan's own region where the title names it, else where the text first does. */
    private Optional<Mention> ownRegion() {
        Optional<String> name = plan.profile().regionName();
        Span title = plan.sections().get(0).heading();
        List<Mention> regions = mentions.all().stream()
                .filter(m -> m.type() == EntityType.REGION)
                .toList();
        return regions.stream()
                .filter(m ->
                        name.isPresent() && title.contains(m.span()) && m.name().equals(name.get()))
                .findFirst()
                .or(() -> regions.stream().filter(this::isOwn).findFirst());
    }

    private boolean isOwn(Mention m) {
        return plan.profile().region().isPresent()
                        && m.regions().stream()
                                .findFirst()
                                .equals(plan.profile().region())
                || plan.profile().regionName().isPresent()
                        && m.name().equals(plan.profile().regionName().get());
    }

    /** Industries of the headings around, innermost first. */
    private List<Mention> headingIndustries(List<Section> path) {
        List<Mention> industries = new ArrayList<>();
        for (int i = path.size() - 1; i >= 0; i--) {
            headingIndustry(path.get(i)).ifPresent(industries::add);
        }
        return industries;
    }

    private Optional<Mention> headingIndustry(Section section) {
        return headingIndustry.computeIfAbsent(section.index(), i -> longest(section, EntityType.INDUSTRY));
    }

    private Optional<Mention> headingChain(Section section) {
        return headingChain.computeIfAbsent(section.index(), i -> longest(section, EntityType.INDUSTRY_CHAIN));
    }

    private Optional<Mention> longest(Section section, EntityType type) {
        return longest(mentions.outermost(section.heading()), type);
    }

    private static Optional<Mention> longest(List<Mention> mentions, EntityType type) {
        return mentions.stream()
                .filter(m -> m.type() == type)
                .max(Comparator.<Mention>comparingInt(m -> m.span().length())
                        .thenComparing(m -> -m.span().begin()));
    }

    /** The industry that the name of the innermost heading's chain holds: 氟化工产业链. */
    private Optional<Mention> chainIndustry(List<Section> path) {
        return headingChain(path.get(path.size() - 1))
                .flatMap(chain -> longest(mentions.within(chain.span()), EntityType.INDUSTRY));
    }

    private Optional<Mention> listIndustry(List<Section> path) {
        return path.stream()
                .filter(s -> s.kind() == Section.Kind.LIST_LABEL)
                .flatMap(s -> headingIndustry(s).stream())
                .reduce((outer, inner) -> inner);
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.stream().findFirst();
    }

    /** The chain that the sentence has just named, else that of the innermost heading with a chain or an industry. */
    private Optional<Mention> chain(List<Section> path, Sentence sentence, int offset) {
        Optional<Mention> justNamed =
                sentence.heading() || offset <= sentence.span().begin()
                        ? Optional.empty()
                        : mentions.outermost(new Span(sentence.span().begin(), offset)).stream()
                                .filter(m -> m.type() == EntityType.INDUSTRY_CHAIN)
                                .reduce((first, second) -> second);
        if (justNamed.isPresent()) {
            return justNamed;
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            Optional<Mention> chain = headingChain(path.get(i));
            if (chain.isPresent() || headingIndustry(path.get(i)).isPresent()) {
                return chain;
            }
        }
        return Optional.empty();
    }

    /** The industry that opens the clause as its topic: 交通领域，…；能源领域，…. */
    private Optional<Mention> topic(Sentence sentence, int offset) {
        int clause = offset;
        while (clause > sentence.span().begin()
                && CLAUSE_ENDS.indexOf(plan.text().charAt(clause - 1)) < 0) {
            clause--;
        }
        return mentions.outermost(new Span(clause, offset)).stream()
                .filter(m -> m.type() == EntityType.INDUSTRY)
                .filter(m -> opensClause(m) && marksTopic(m))
                .findFirst();
    }

    private boolean opensClause(Mention m) {
        int before = m.span().begin() - 1;
        return before < 0 || CLAUSE_ENDS.indexOf(plan.text().charAt(before)) >= 0;
    }

    private boolean marksTopic(Mention m) {
        return topicMarks.stream()
                .anyMatch(mark -> plan.text().startsWith(mark, m.span().end()));
    }
}
