package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Sentence;
import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;

/** What rules are tried on: a stretch of the reading text with its annotations and its place in the outline. */
public final class Passage {
    private static final String CLAUSE_END = "。；！？;!?\n";
    private static final String COMMA = "，、：,:";

    private static final Comparator<Annotation> IN_ORDER = Comparator.comparing(Annotation::span)
            .thenComparing(Annotation::type)
            .thenComparing(Annotation::name);

    private final String text;
    private final Span span;
    /** For each offset in the passage the annotations that begin there, null where none does. */
    private final List<List<Annotation>> byBegin;
    /** Types of the annotations that begin at each offset, as {@link Opening#mask} has them. */
    private final int[] typesAt;

    /** From each offset, where the clause ends, and where its part between commas does; read when first asked for. */
    private int[] clauseEnds;

    private int[] partEnds;

    private int types;
    private final List<String> headings;
    private final Set<Section.Kind> kinds;
    private final Optional<EntityType> named;

    /**
     * @param text the whole reading text; spans count in it
     * @param span the stretch in which patterns may match
     * @param annotations those inside {@code span} are seen, others are not
     * @param headings titles of the sections around it, outermost first
     * @param kinds kinds of the sections around it
     * @param named what the passage is the name of; empty when it is not a name
     */
    public Passage(
            String text,
            Span span,
            Collection<? extends Annotation> annotations,
            List<String> headings,
            Set<Section.Kind> kinds,
            Optional<EntityType> named) {
        this.text = text;
        this.span = span;
        this.headings = List.copyOf(headings);
        this.kinds = Set.copyOf(kinds);
        this.named = named;
        this.typesAt = new int[span.length()];
        this.byBegin = new ArrayList<>(Collections.nCopies(span.length(), null));
        for (Annotation annotation : annotations) {
            if (span.contains(annotation.span()) && annotation.span().length() > 0) {
                add(annotation);
            }
        }
    }

    private void add(Annotation annotation) {
        int begin = annotation.span().begin() - span.begin();
        List<Annotation> here = byBegin.get(begin);
        if (here == null) {
            here = new ArrayList<>(1);
            byBegin.set(begin, here);
        }
        here.add(annotation);
        if (here.size() > 1) {
            here.sort(IN_ORDER);
        }
        typesAt[begin] |= Opening.mask(annotation.type());
        types |= Opening.mask(annotation.type());
    }

    /** A sentence of a plan as a passage. */
    public static Passage of(Plan plan, Sentence sentence, Collection<? extends Annotation> annotations) {
        List<String> titles = new ArrayList<>();
        Set<Section.Kind> kinds = EnumSet.noneOf(Section.Kind.class);
        for (Section section : plan.path(plan.section(sentence))) {
            titles.add(section.title());
            kinds.add(section.kind());
        }
        return new Passage(plan.text(), sentence.span(), annotations, titles, kinds, Optional.empty());
    }

    public String text() {
        return text;
    }

    public Span span() {
        return span;
    }

    /** The types of all annotations, as {@link Opening#mask} has them. */
    int types() {
        return types;
    }

    /** The types of the annotations that begin at {@code offset}, which lies in the passage. */
    int typesAt(int offset) {
        return typesAt[offset - span.begin()];
    }

    /** The annotations that begin at {@code offset}, where one does, the longest first. */
    List<Annotation> annotationsAt(int offset) {
        return byBegin.get(offset - span.begin());
    }

    /** The first offset from {@code at} on where the clause ends, or the passage. */
    int endOfClause(int at) {
        readEnds();
        return clauseEnds[at - span.begin()];
    }

    /** The first offset from {@code at} on where a comma of any kind stands, or the clause or the passage ends. */
    int endOfPart(int at) {
        readEnds();
        return partEnds[at - span.begin()];
    }

    private void readEnds() {
        if (clauseEnds == null) {
            clauseEnds = new int[span.length() + 1];
            partEnds = new int[span.length() + 1];
            clauseEnds[span.length()] = span.end();
            partEnds[span.length()] = span.end();
            for (int i = span.length() - 1; i >= 0; i--) {
                int at = span.begin() + i;
                boolean last = CLAUSE_END.indexOf(text.charAt(at)) >= 0;
                clauseEnds[i] = last ? at : clauseEnds[i + 1];
                partEnds[i] = last || COMMA.indexOf(text.charAt(at)) >= 0 ? at : partEnds[i + 1];
            }
        }
    }

    public List<String> headings() {
        return headings;
    }

    public Set<Section.Kind> kinds() {
        return kinds;
    }

    public Optional<EntityType> named() {
        return named;
    }
}
