package org.plangraph.extractor.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Makes names comparable: what differs only in width, spaces, quotes or a generic tail is the same. */
record Normalisation(
        Pattern ignored,
        Pattern regionTail,
        Pattern regionPeople,
        Pattern industryTail,
        Pattern chainTail,
        Pattern chainIndustryTail,
        Pattern clusterTail,
        Pattern clusterCity) {

    static Normalisation load() {
        try (InputStream in = Normalisation.class.getResourceAsStream("normalisation.yaml")) {
            return new YAMLMapper().readValue(in, Normalisation.class);
        } catch (IOException | JacksonException e) {
            throw new ExtractionException("Resource normalisation.yaml of the evaluation: " + e.getMessage(), e);
        }
    }

    /** Without regard to type. */
    String of(String name) {
        String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return ignored.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Without what names of this type may leave out. */
    String of(String name, EntityType type) {
        String plain = of(name);
        return switch (type) {
            case REGION -> plain.length() > 2 ? without(regionPeople, without(regionTail, plain)) : plain;
            case INDUSTRY -> without(industryTail, plain);
            case INDUSTRY_CHAIN -> without(chainIndustryTail, without(chainTail, plain));
            case INDUSTRY_CLUSTER -> without(clusterCity, without(clusterTail, plain));
            default -> plain;
        };
    }

    /** A name that is nothing but the tail stays as it is. */
    private static String without(Pattern tail, String name) {
        String rest = tail.matcher(name).replaceAll("");
        return rest.isEmpty() ? name : rest;
    }
}
