package org.plangraph.extractor.rule;

import org.plangraph.extractor.document.Span;
import org.plangraph.ontology.EntityType;

/** Anything a pattern's {@code [x:Type]} can match: a stretch of text known to name a thing of some type. */
public interface Annotation {
    Span span();

    EntityType type();

    String name();
}
