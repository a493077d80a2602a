/**
 * The command line of this module: extract, evaluate, rules. Touches every room through its public face, files and the
 * terminal; results go to stdout, all else to stderr.
 */
package org.plangraph.extractor.command;
