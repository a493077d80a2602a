package org.plangraph.extractor.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class NQuadsOutputTest {
    private static final Node GRAPH = NodeFactory.createURI("https://example.org/图");
    private static final Node THING = NodeFactory.createURI("https://example.org/金川集团公司");

    private static Quad quad(Node object) {
        return Quad.create(GRAPH, THING, RDFS.label.asNode(), object);
    }

    private static String written(List<Quad> quads) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuadsOutput output = new NQuadsOutput(out);
        for (Quad quad : quads) {
            output.quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
        }
        output.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String writtenByJena(List<Quad> quads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF jena = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
        jena.start();
        quads.forEach(jena::quad);
        jena.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesStringsAndNumbersThatNeverWereTermsAsJenaDoes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NQuadsOutput output = new NQuadsOutput(out);
        List<Quad> quads = new ArrayList<>();
        QuadEmitter made = new QuadEmitter(GRAPH, QuadTaker.of(quads::add));
        for (QuadEmitter emitter : List.of(new QuadEmitter(GRAPH, output), made)) {
            emitter.string(THING, RDFS.label, "引号\"与\n换行");
            for (int number : new int[] {0, 9, 10, 4096, Integer.MAX_VALUE}) {
                emitter.number(THING, RDFS.label, number);
            }
        }
        output.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(writtenByJena(quads));
    }

    @Test
    void writesEveryKindOfTermAsJenaDoes() throws IOException {
        List<Quad> quads = List.of(
                quad(NodeFactory.createURI("https://example.org/a b\"<c>\\d{e}|^`")),
                quad(NodeFactory.createLiteralString("平文")),
                quad(NodeFactory.createLiteralLang("金川", "zh")),
                quad(NodeFactory.createLiteralByValue(-12, XSDDatatype.XSDinteger)),
                quad(NodeFactory.createLiteralDT("0.85", XSDDatatype.XSDdecimal)),
                quad(NodeFactory.createLiteralDT("2025", XSDDatatype.XSDgYear)));
        assertThat(written(quads)).isEqualTo(writtenByJena(quads));
    }

    @Test
    void writesEveryCharacterOfTheBasicPlaneAndBeyondAsJenaDoes() throws IOException {
        List<Quad> quads = new ArrayList<>();
        for (int from = 1; from < 0x30000; from += 0x400) {
            String characters = IntStream.range(from, from + 0x400)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            quads.add(quad(NodeFactory.createLiteralString(characters)));
        }
        assertThat(written(quads)).isEqualTo(writtenByJena(quads));
    }

    @Test
    void cutsNoCharacterOfALongTextInTwo() throws IOException {
        List<Quad> quads = List.of(quad(NodeFactory.createLiteralString("a" + "𠮷".repeat(50_000))));
        assertThat(written(quads)).isEqualTo(writtenByJena(quads));
    }
}
