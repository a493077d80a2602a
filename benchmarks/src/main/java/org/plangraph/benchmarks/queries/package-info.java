/**
 * Queries a second of the service, beside a stock Fuseki over the same quads in the same run; both as processes of their own,
 * asked over HTTP. Knows the service by its launcher and its addresses only.
 */
package org.plangraph.benchmarks.queries;
