package org.plangraph.extractor.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.Regions;

/** Turns a file, or text from elsewhere, into a {@link Plan}. One reader may be used by many threads at a time. */
public final class PlanReader {
    private final FileText files = new FileText();
    private final Headings headings = new Headings();
    private final ReadingText readingText = new ReadingText(headings);
    private final OutlineReader outlines = new OutlineReader(headings);
    private final ProfileReader profiles;
    private final Regions regions;

    public PlanReader(Regions regions) {
        this.regions = regions;
        profiles = new ProfileReader(headings, regions);
    }

    /**
     * Reads a txt, md, html, pdf or docx file; the plan is named after the file, and a {@code manifest.json} beside it
     * completes the profile.
     *
     * @throws UnknownFormatException when it is none of these
     * @throws ExtractionException when the file cannot be read or holds no text; the message names it and says what to do
     */
    public Plan read(Path file) {
        Optional<Manifest.Entry> entry = Manifest.entryOf(file);
        return read(
                nameOf(file),
                files.read(file),
                profile ->
                        entry.map(e -> Manifest.complete(profile, e, regions)).orElse(profile));
    }

    /**
     * Reads a plan from its raw text.
     *
     * @throws ExtractionException when nothing is left of the text once page furniture is out
     */
    public Plan read(PlanName name, String rawText) {
        return read(name, rawText, UnaryOperator.identity());
    }

    private Plan read(PlanName name, String rawText, UnaryOperator<Profile> completion) {
        List<String> paragraphs =
                profiles.withWholeTitle(readingText.paragraphs(TraditionalCharacters.simplify(rawText)));
        if (paragraphs.isEmpty()) {
            throw new ExtractionException(name + ": no text in it; give a file with the plan's text");
        }
        Profile profile = completion.apply(profiles.read(name, paragraphs));
        var outline = outlines.read(paragraphs, profiles.titleParagraph(paragraphs), profile.title());
        return new Plan(name, outline.text(), profile, outline.sections(), outline.sentences(), hash(outline.text()));
    }

    /** The name a file gives its plan: the file name without its last extension. */
    public static PlanName nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new PlanName(dot > 0 ? name.substring(0, dot) : name);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
