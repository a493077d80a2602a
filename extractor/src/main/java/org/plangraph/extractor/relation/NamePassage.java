package org.plangraph.extractor.relation;

import java.util.List;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.rule.Annotation;
import org.plangraph.extractor.rule.Passage;
import org.plangraph.ontology.EntityType;

/** The words of a name by themselves, with the names known elsewhere in the plan that they hold. */
record NamePassage(Passage passage) {
    /** A mention at other words than its own: where a name repeats it, or with the words before that belong to it. */
    private record Repeated(Span span, Mention mention) implements Annotation {
        @Override
        public EntityType type() {
            return mention.type();
        }

        @Override
        public String name() {
            return mention.name();
        }
    }

    static Annotation repeated(Span span, Mention mention) {
        return new Repeated(span, mention);
    }

    /** Whether one of {@code annotations} is of {@code type}. */
    static boolean holds(List<Annotation> annotations, EntityType type) {
        for (Annotation annotation : annotations) {
            if (annotation.type() == type) {
                return true;
            }
        }
        return false;
    }

    /** The mention behind an annotation of a plan's or a name's passage. */
    static Mention mention(Annotation annotation) {
        return annotation instanceof Repeated repeated ? repeated.mention : (Mention) annotation;
    }
}
