package org.plangraph.extractor.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.plangraph.extractor.ExtractionException;
import org.xml.sax.SAXException;

/** The raw text of a file: what it is, is told by its bytes, and by its name only what kind of text. */
final class FileText {
    /** More than any plan has; a packed file may unfold to far more than memory holds. */
    private static final int MOST_CHARACTERS = 50_000_000;

    private static final MediaType PDF = MediaType.application("pdf");
    private static final MediaType HTML = MediaType.text("html");
    private static final MediaType XHTML = MediaType.application("xhtml+xml");
    private static final MediaType DOCX =
            MediaType.application("vnd.openxmlformats-officedocument.wordprocessingml.document");

    /** Bytes cannot tell a plan from a table, a script or settings; whoever names a file so says what it is. */
    private static final Map<String, MediaType> TEXTS =
            Map.of("txt", MediaType.TEXT_PLAIN, "md", MediaType.TEXT_PLAIN, "html", HTML, "htm", HTML);

    private final Detector detector = new DefaultDetector();
    private final EncodingDetector encodings = new ChineseEncodingDetector();
    private final Map<MediaType, Parser> parsers = Map.of(
            MediaType.TEXT_PLAIN,
            new TXTParser(encodings),
            HTML,
            new JSoupParser(encodings),
            XHTML,
            new JSoupParser(encodings),
            PDF,
            new PDFParser(),
            DOCX,
            new OOXMLParser());

    /**
     * Reads a file.
     *
     * @throws UnknownFormatException when it is none of txt, md, html, pdf and docx
     * @throws ExtractionException when it cannot be read, is encrypted, or holds no text
     */
    String read(Path file) {
        try {
            if (Files.size(file) == 0) {
                throw new ExtractionException(file + ": the file is empty; give a file with the plan's text");
            }
            String text = parse(file);
            if (text.isBlank()) {
                throw new ExtractionException(
                        file + ": no text in it (a scanned PDF?); run text recognition first and give its output");
            }
            return text;
        } catch (EncryptedDocumentException e) {
            throw new ExtractionException(file + ": the document is encrypted; remove its password first", e);
        } catch (IOException e) {
            throw new ExtractionException(file + ": cannot be read (" + e.getMessage() + "); check path and rights", e);
        } catch (SAXException | TikaException e) {
            if (WriteLimitReachedException.isWriteLimitReached(e)) {
                throw new ExtractionException(
                        file + ": holds more than " + MOST_CHARACTERS + " characters; give it in parts", e);
            }
            throw new ExtractionException(
                    file + ": is damaged (" + e.getMessage() + "); open it in its own program and save it again", e);
        }
    }

    private String parse(Path file) throws IOException, SAXException, TikaException {
        MediaType type = typeOf(file);
        Parser parser = parsers.get(type);
        if (parser == null) {
            throw new UnknownFormatException(
                    file + ": holds " + type + ", which cannot be read; give a txt, md, html, pdf or docx file");
        }
        BodyContentHandler text = new BodyContentHandler(MOST_CHARACTERS);
        try (InputStream in = TikaInputStream.get(file)) {
            parser.parse(in, new RowsOnOneLine(text), new Metadata(), new ParseContext());
        }
        return text.toString();
    }

    private MediaType typeOf(Path file) throws IOException {
        try (InputStream in = TikaInputStream.get(file)) {
            if (ChineseEncodingDetector.opensInChinese(in)) {
                return namedText(file);
            }
            MediaType type = detector.detect(in, new Metadata());
            boolean text = type.getType().equals("text") && !type.equals(HTML)
                    || type.equals(MediaType.OCTET_STREAM) && ChineseEncodingDetector.isText(in);
            return text ? namedText(file) : type;
        }
    }

    /** Text without mark-up at its very start may still be HTML when the name says so. */
    private static MediaType namedText(Path file) {
        String name = file.getFileName().toString();
        MediaType type = TEXTS.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null) {
            throw new UnknownFormatException(file
                    + ": is text whose name does not say that it is a plan; name it .txt, .md or .html if it is one"
                    + " (plans come as txt, md, html, pdf or docx)");
        }
        return type;
    }
}
