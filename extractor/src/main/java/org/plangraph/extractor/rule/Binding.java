package org.plangraph.extractor.rule;

import java.util.Optional;
import org.plangraph.extractor.document.Span;

/** What a variable of a pattern stands for in one match: a captured stretch, or an annotation. */
public record Binding(Span span, Optional<Annotation> annotation) {}
