package org.plangraph.extractor.mention.learned;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.ExtractionException;

/** All that is learned of names. Immutable; one may serve many threads. */
public final class NameModel {
    /** Where the trained model lies beside this class. */
    public static final String RESOURCE = "names.model";

    private static final int FORM = 1;

    private final SpanModel spans;
    private final DecisionModel decision;

    NameModel(SpanModel spans, DecisionModel decision) {
        this.spans = spans;
        this.decision = decision;
    }

    /** The one that the build trained; empty in a build without training, where the rules stand alone. */
    public static Optional<NameModel> standard() {
        return Standard.MODEL;
    }

    private static final class Standard {
        static final Optional<NameModel> MODEL = load();

        private static Optional<NameModel> load() {
            try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
                return in == null ? Optional.empty() : Optional.of(read(new ByteArrayInputStream(in.readAllBytes())));
            } catch (IOException e) {
                throw new ExtractionException("Resource " + RESOURCE + " cannot be read; build again", e);
            }
        }
    }

    SpanModel spans() {
        return spans;
    }

    DecisionModel decision() {
        return decision;
    }

    /** What the decision weighs, in words, the strongest first. */
    public List<String> explain() {
        return decision.explain();
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(FORM);
        spans.write(out);
        decision.write(out);
        out.flush();
    }

    static NameModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        int form = in.readInt();
        if (form != FORM) {
            throw new IOException("model of form " + form + ", expected " + FORM);
        }
        return new NameModel(SpanModel.read(in), DecisionModel.read(in));
    }
}
