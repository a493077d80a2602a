package org.plangraph.extractor.rule;

import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;

/** What a rule concludes from one match, its variables resolved. */
public sealed interface Conclusion {
    /** The bound text names a thing of this type. */
    record Name(Binding binding, EntityType type) implements Conclusion {}

    /** A relation between two ends. */
    record Statement(End subject, Predicate predicate, End object) implements Conclusion {}

    /** A part of a target. */
    record TargetPart(String role, Binding binding) implements Conclusion {}

    /** An end of a statement. */
    sealed interface End {}

    /** An end that the pattern bound. */
    record BoundEnd(Binding binding) implements End {}

    /** An end that the context supplies, by its name without the {@code $}. */
    record ContextEnd(String name) implements End {}
}
