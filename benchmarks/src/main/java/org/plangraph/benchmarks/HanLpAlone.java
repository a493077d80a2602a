package org.plangraph.benchmarks;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** HanLP doing segmentation with its recognition of places and organisations, line by line, and nothing else. */
final class HanLpAlone implements Contender {
    private final Segment segment =
            HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);

    @Override
    public String name() {
        return "HanLP alone";
    }

    @Override
    public long work(Path file) {
        try {
            long words = 0;
            for (String line : Files.readAllLines(file)) {
                words += segment.seg(line).size();
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
