package org.plangraph.extractor.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.ontology.EntityType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader put into the graph of one document.
 *
 * @param entities by id, in the order of the file
 */
record Gold(String document, Map<String, GoldEntity> entities, List<GoldRelation> relations, List<GoldTarget> targets) {

    /** @param types the better type first, then those that are right too */
    record GoldEntity(String id, List<EntityType> types, List<String> names, boolean optional) {
        EntityType type() {
            return types.get(0);
        }

        String name() {
            return names.get(0);
        }
    }

    record GoldRelation(String subject, String predicate, String object) {}

    /** @param year empty when the gold has none */
    record GoldTarget(String value, String unit, String year) {}

    /**
     * The gold of a folder, by file name.
     *
     * @throws ExtractionException when a file is not of the gold form, or the folder holds none
     */
    static List<Gold> folder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Gold> gold = files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(Gold::file)
                    .toList();
            if (gold.isEmpty()) {
                throw new ExtractionException(folder + ": no gold in it; give a folder with NAME.txt and NAME.json");
            }
            return gold;
        } catch (IOException e) {
            throw new ExtractionException(folder + ": cannot be listed; give a folder with NAME.txt and NAME.json", e);
        }
    }

    static Gold file(Path file) {
        try {
            return of(new JsonMapper().readTree(file.toFile()));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ExtractionException(
                    file + ": not a gold file (" + e.getMessage() + "); see the annotation guide", e);
        }
    }

    private static Gold of(JsonNode json) {
        Map<String, GoldEntity> entities = new LinkedHashMap<>();
        for (JsonNode e : json.required("entities")) {
            GoldEntity entity = entity(e);
            entities.put(entity.id(), entity);
        }
        List<GoldRelation> relations = new ArrayList<>();
        for (JsonNode r : json.required("relations")) {
            relations.add(new GoldRelation(text(r.required(0)), text(r.required(1)), text(r.required(2))));
        }
        List<GoldTarget> targets = new ArrayList<>();
        for (JsonNode t : json.path("targets")) {
            targets.add(new GoldTarget(text(t.required("value")), text(t.path("unit")), text(t.path("year"))));
        }
        return new Gold(text(json.required("document")), entities, relations, targets);
    }

    private static GoldEntity entity(JsonNode json) {
        List<EntityType> types = new ArrayList<>(List.of(type(json.required("type"))));
        json.path("alsoType").forEach(t -> types.add(type(t)));
        List<String> names = new ArrayList<>(List.of(text(json.required("name"))));
        json.path("aliases").forEach(a -> names.add(text(a)));
        return new GoldEntity(
                text(json.required("id")), types, names, json.path("optional").asBoolean(false));
    }

    private static EntityType type(JsonNode json) {
        return EntityType.ofLocalName(text(json))
                .orElseThrow(() -> new IllegalArgumentException("no entity type is called '" + text(json) + "'"));
    }

    private static String text(JsonNode json) {
        return json.isMissingNode() || json.isNull() ? "" : json.asString();
    }
}
