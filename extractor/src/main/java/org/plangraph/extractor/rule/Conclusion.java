package org.plangraph.extractor.rule;

import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** What a rule concludes from one match, its variables resolved. */
public sealed interface Conclusion {
    /** The conclusion as rule files write it, such as {@code 金川 locatedIn $region}. */
    String said(Passage passage);

    /** The bound text names a thing of this type. */
    record Name(Binding binding, EntityType type) implements Conclusion {
        @Override
        public String said(Passage passage) {
            return Rule.words(passage, binding) + " " + type.localName();
        }
    }

    /** A relation between two ends. */
    record Statement(End subject, Predicate predicate, End object) implements Conclusion {
        @Override
        public String said(Passage passage) {
            return subject.said(passage) + " " + predicate.localName() + " " + object.said(passage);
        }
    }

    /** A part of a target. */
    record TargetPart(String role, Binding binding) implements Conclusion {
        @Override
        public String said(Passage passage) {
            return role + " = " + Rule.words(passage, binding);
        }
    }

    /** An end of a statement. */
    sealed interface End {
        /** The bound words, or the context name with its {@code $}. */
        String said(Passage passage);
    }

    /** An end that the pattern bound. */
    record BoundEnd(Binding binding) implements End {
        @Override
        public String said(Passage passage) {
            return Rule.words(passage, binding);
        }
    }

    /** An end that the context supplies, by its name without the {@code $}. */
    record ContextEnd(String name) implements End {
        @Override
        public String said(Passage passage) {
            return "$" + name;
        }
    }
}
