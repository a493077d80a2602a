/** Makes graphs of any size in the shape that extraction gives, for measuring what stands on them. Knows the ontology alone. */
package org.plangraph.benchmarks.graph;
