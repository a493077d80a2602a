package org.plangraph.extractor.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.BOMDetector;

/**
 * Tells the encodings Chinese plans come in: a byte-order mark first, then UTF-8 where the bytes are valid UTF-8, then
 * GB18030. Statistical detectors mistake short GB18030 texts for other East Asian encodings; validity does not.
 */
final class ChineseEncodingDetector implements EncodingDetector {
    private static final long serialVersionUID = 1L;
    private static final int SAMPLE = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Override
    public Charset detect(InputStream input, Metadata metadata) throws IOException {
        Charset marked = new BOMDetector().detect(input, metadata);
        if (marked != null) {
            return marked;
        }
        byte[] sample = sample(input);
        return isValid(sample, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : GB18030;
    }

    /**
     * Whether bytes of no known format are Chinese text all the same: valid in UTF-8 or GB18030 and free of the control
     * characters every binary format has.
     */
    static boolean isText(InputStream input) throws IOException {
        byte[] sample = sample(input);
        return hasNoControls(sample) && (isValid(sample, StandardCharsets.UTF_8) || isValid(sample, GB18030));
    }

    private static boolean hasNoControls(byte[] sample) {
        for (byte b : sample) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the first character is a Chinese one in UTF-8 and text follows: no other format opens like that, so that
     * nothing else needs to be looked for.
     */
    static boolean opensInChinese(InputStream input) throws IOException {
        byte[] sample = sample(input);
        int at = sample.length > 3 && (sample[0] & 0xFF) == 0xEF && (sample[1] & 0xFF) == 0xBB ? 3 : 0;
        while (at < sample.length && (sample[at] == ' ' || sample[at] == '\n' || sample[at] == '\r')) {
            at++;
        }
        int lead = at < sample.length ? sample[at] & 0xFF : 0;
        return lead >= 0xE3 && lead <= 0xE9 && hasNoControls(sample) && isValid(sample, StandardCharsets.UTF_8);
    }

    private static byte[] sample(InputStream input) throws IOException {
        input.mark(SAMPLE);
        byte[] sample = input.readNBytes(SAMPLE);
        input.reset();
        return sample;
    }

    /** Whether the bytes decode without a fault; a character cut off at the sample's end is none. */
    private static boolean isValid(byte[] bytes, Charset charset) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset.newDecoder().decode(ByteBuffer.wrap(bytes), out, false);
        return !result.isError();
    }
}
