/**
 * Measuring how fast plans become graphs, beside HanLP alone on the same text, and how fast graphs answer. Uses the extractor
 * as any program would and HanLP directly; is part of no other module.
 */
package org.plangraph.benchmarks;
