/**
 * The rule language: rules as data, loaded, checked, matched and reported. A rule reads text and annotations and says
 * what follows; what an annotation is for is left to the stages that use it. May touch {@code document} only.
 */
package org.plangraph.extractor.rule;
