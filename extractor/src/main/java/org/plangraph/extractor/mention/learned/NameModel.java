package org.plangraph.extractor.mention.learned;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.plangraph.extractor.ExtractionException;

/** All that is learned of names. Immutable; one may serve many threads. */
public final class NameModel {
    /** Where the trained model lies beside this class. */
    public static final String RESOURCE = "names.model";

    private static final int FORM = 4;

    private final SpanModel spans;
    private final WeakFinders weakFinders;

    NameModel(SpanModel spans, WeakFinders weakFinders) {
        this.spans = spans;
        this.weakFinders = weakFinders;
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

    WeakFinders weakFinders() {
        return weakFinders;
    }

    /** What of it a person can read: the finders whose names need the model's word. */
    public String explain() {
        return "weak finders: " + weakFinders;
    }

    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(FORM);
        weakFinders.write(out);
        spans.write(out);
        out.flush();
    }

    static NameModel read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        int form = in.readInt();
        if (form != FORM) {
            throw new IOException("model of form " + form + ", expected " + FORM);
        }
        WeakFinders weakFinders = WeakFinders.read(in);
        return new NameModel(SpanModel.read(in), weakFinders);
    }
}
