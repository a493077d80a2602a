package org.plangraph.extractor.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes quads as N-Quads in UTF-8, term for term as Jena's writer does. A plan becomes over a hundred times its bytes in
 * N-Quads, most of them IRIs that the line before had too: a subject and a graph are encoded once for all their lines, a
 * predicate once for all.
 */
final class NQuadsOutput {
    private static final int FULL = 1 << 15;
    private static final int RUN = 1 << 12;
    private static final int RECENT = 1 << 10;
    private static final byte[] IRI_ESCAPES = new byte[128];
    private static final byte[] STRING_ESCAPES = new byte[128];

    static {
        Arrays.fill(IRI_ESCAPES, 0, ' ' + 1, (byte) 'u');
        "<>\"{}|^`\\".chars().forEach(c -> IRI_ESCAPES[c] = 'u');
        String escaped = "\\\"\n\r\t\f";
        String letters = "\\\"nrtf";
        for (int i = 0; i < escaped.length(); i++) {
            STRING_ESCAPES[escaped.charAt(i)] = (byte) letters.charAt(i);
        }
    }

    private final OutputStream out;
    private final Utf8Buffer line = new Utf8Buffer();
    private final Utf8Buffer scratch = new Utf8Buffer();
    private final Map<Node, byte[]> predicates = new HashMap<>();
    private final Map<String, byte[]> datatypes = new HashMap<>();
    private final Node[] recent = new Node[RECENT];
    private final byte[][] recentTerms = new byte[RECENT][];
    private Node subject;
    private byte[] subjectTerm;
    private Node graph;
    private byte[] graphTerm;

    NQuadsOutput(OutputStream out) {
        this.out = out;
    }

    void write(Quad quad) {
        if (quad.getSubject() != subject) {
            subject = quad.getSubject();
            subjectTerm = encoded("<", subject.getURI());
        }
        if (quad.getGraph() != graph) {
            graph = quad.getGraph();
            graphTerm = encoded("<", graph.getURI());
        }
        line.put(subjectTerm);
        line.put(' ');
        line.put(predicates.computeIfAbsent(quad.getPredicate(), node -> encoded("<", node.getURI())));
        line.put(' ');
        object(quad.getObject());
        line.put(' ');
        line.put(graphTerm);
        line.put(' ');
        line.put('.');
        line.put('\n');
        if (line.size() > FULL) {
            flush();
        }
    }

    /** Hands on what has been gathered; the stream itself is not flushed. */
    void flush() {
        try {
            line.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void object(Node node) {
        if (node.isURI()) {
            line.put(iri(node));
            return;
        }
        line.put('"');
        string(node.getLiteralLexicalForm());
        line.put('"');
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            line.put('@');
            line.put(language, 0, language.length(), IRI_ESCAPES);
        } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            line.put(datatypes.computeIfAbsent(node.getLiteralDatatypeURI(), iri -> encoded("^^<", iri)));
        }
    }

    /** The same few IRIs are the objects of many lines: kinds, the plan, its sections, what is mentioned around. */
    private byte[] iri(Node node) {
        int slot = node.hashCode() & RECENT - 1;
        if (recent[slot] != node) {
            recent[slot] = node;
            recentTerms[slot] = encoded("<", node.getURI());
        }
        return recentTerms[slot];
    }

    /** A plan's whole text is one string; it is handed on in runs, none of which ends inside a character. */
    private void string(String text) {
        int begin = 0;
        while (begin < text.length()) {
            int end = Math.min(text.length(), begin + RUN);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            line.put(text, begin, end, STRING_ESCAPES);
            begin = end;
            if (line.size() > FULL) {
                flush();
            }
        }
    }

    private byte[] encoded(String opening, String iri) {
        scratch.clear();
        for (int i = 0; i < opening.length(); i++) {
            scratch.put(opening.charAt(i));
        }
        scratch.put(iri, 0, iri.length(), IRI_ESCAPES);
        scratch.put('>');
        return scratch.toArray();
    }
}
