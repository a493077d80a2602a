package org.plangraph.extractor.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.document.Profile.Period;
import org.plangraph.ontology.Region;
import org.plangraph.ontology.RegionCode;
import org.plangraph.ontology.Regions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the publisher of a folder of plans says of each: {@code manifest.json} beside them. It goes before what the text says. */
final class Manifest {
    private static final String FILE = "manifest.json";
    private static final JsonMapper JSON = new JsonMapper();

    /** @param sourceKind where the text comes from, for people; the profile does not hold it */
    record Entry(
            String file,
            String title,
            String issuer,
            String number,
            String date,
            List<Integer> period,
            String region,
            String sourceKind) {}

    private Manifest() {}

    /**
     * What the manifest beside {@code file} says of it; empty when there is no manifest, or it does not name the file.
     *
     * @throws ExtractionException when the manifest is not of this form
     */
    static Optional<Entry> entryOf(Path file) {
        Path manifest = file.resolveSibling(FILE);
        if (!Files.exists(manifest)) {
            return Optional.empty();
        }
        try {
            Entry[] entries = JSON.readValue(manifest.toFile(), Entry[].class);
            String name = file.getFileName().toString();
            return List.of(entries).stream().filter(e -> name.equals(e.file())).findFirst();
        } catch (JacksonException e) {
            throw new ExtractionException(
                    manifest + ": not a manifest ("
                            + e.getOriginalMessage().lines().findFirst().orElse("unreadable")
                            + "); see seeds/manifest.json",
                    e);
        }
    }

    /** The profile with the manifest's word where it has one. */
    static Profile complete(Profile read, Entry entry, Regions regions) {
        try {
            Optional<RegionCode> region = Optional.ofNullable(entry.region()).map(RegionCode::new);
            return new Profile(
                    Optional.ofNullable(entry.title()).orElse(read.title()),
                    Optional.ofNullable(entry.issuer()).or(read::issuer),
                    Optional.ofNullable(entry.number()).or(read::number),
                    Optional.ofNullable(entry.date()).map(LocalDate::parse).or(read::date),
                    Optional.ofNullable(entry.period())
                            .map(p -> new Period(p.get(0), p.get(1)))
                            .or(read::period),
                    region.or(read::region),
                    region.flatMap(regions::get).map(Region::name).or(read::regionName));
        } catch (DateTimeParseException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ExtractionException(
                    FILE + ", entry " + entry.file() + ": " + e.getMessage() + "; see seeds/manifest.json", e);
        }
    }
}
