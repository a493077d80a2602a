package org.plangraph.extractor.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes quads as N-Quads in UTF-8, term for term as Jena's writer does. A plan becomes over a hundred times its bytes in
 * N-Quads, most of them IRIs that the line before had too: a subject and a graph are encoded once for all their lines, a
 * predicate once for all.
 */
final class NQuadsOutput implements QuadTaker {
    private static final int FULL = 1 << 15;
    private static final int RUN = 1 << 12;
    private static final int RECENT = 1 << 10;
    private static final byte[] INTEGER = ("\"^^<" + XSD.integer.getURI() + ">").getBytes(StandardCharsets.US_ASCII);
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
    private Node lastSubject;
    private final Utf8Buffer subjectTerm = new Utf8Buffer();
    private String lastText;
    private final Utf8Buffer textTerm = new Utf8Buffer();
    private Node lastGraph;
    private byte[] lineEnd;

    NQuadsOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void quad(Node graph, Node subject, Node predicate, Node object) {
        begin(subject, predicate);
        object(object);
        end(graph);
    }

    @Override
    public void string(Node graph, Node subject, Node predicate, String text) {
        begin(subject, predicate);
        if (text.length() > RUN) {
            quoted(text);
        } else {
            line.put(term(text));
        }
        end(graph);
    }

    /** A sentence is quoted for every statement that rests on it, and encoded once. */
    private Utf8Buffer term(String text) {
        if (text != lastText) {
            lastText = text;
            textTerm.clear();
            textTerm.put('"');
            textTerm.put(text, 0, text.length(), STRING_ESCAPES);
            textTerm.put('"');
        }
        return textTerm;
    }

    @Override
    public void number(Node graph, Node subject, Node predicate, int value) {
        begin(subject, predicate);
        line.put('"');
        line.put(value);
        line.put(INTEGER);
        end(graph);
    }

    private void begin(Node subject, Node predicate) {
        if (subject != lastSubject) {
            lastSubject = subject;
            subjectTerm.clear();
            term(subjectTerm, "<", subject.getURI(), "> ");
        }
        line.put(subjectTerm);
        byte[] predicateTerm = predicates.get(predicate);
        if (predicateTerm == null) {
            predicateTerm = encoded("<", predicate.getURI(), "> ");
            predicates.put(predicate, predicateTerm);
        }
        line.put(predicateTerm);
    }

    private void end(Node graph) {
        if (graph != lastGraph) {
            lastGraph = graph;
            lineEnd = encoded(" <", graph.getURI(), "> .\n");
        }
        line.put(lineEnd);
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
        quoted(node.getLiteralLexicalForm());
        String language = node.getLiteralLanguage();
        if (!language.isEmpty()) {
            line.put('@');
            line.put(language, 0, language.length(), IRI_ESCAPES);
        } else if (!node.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
            line.put(datatypes.computeIfAbsent(node.getLiteralDatatypeURI(), iri -> encoded("^^<", iri, ">")));
        }
    }

    /** The same few IRIs are the objects of many lines: kinds, the plan, its sections, what is mentioned around. */
    private byte[] iri(Node node) {
        int slot = node.hashCode() & RECENT - 1;
        if (recent[slot] != node) {
            recent[slot] = node;
            recentTerms[slot] = encoded("<", node.getURI(), ">");
        }
        return recentTerms[slot];
    }

    /** A plan's whole text is one string; it is handed on in runs, none of which ends inside a character. */
    private void quoted(String text) {
        line.put('"');
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
        line.put('"');
    }

    private byte[] encoded(String opening, String iri, String closing) {
        scratch.clear();
        term(scratch, opening, iri, closing);
        return scratch.toArray();
    }

    private static void term(Utf8Buffer buffer, String opening, String iri, String closing) {
        buffer.putAscii(opening);
        buffer.put(iri, 0, iri.length(), IRI_ESCAPES);
        buffer.putAscii(closing);
    }
}
