/**
 * The command line: one class per command, picocli underneath. Results go to stdout, everything else to stderr; exit code
 * 0 is done, 1 failed, 2 wrong usage. Spring is loaded by the commands that serve, and by no other.
 */
package org.plangraph.service.command;
