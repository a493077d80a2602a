package org.plangraph.extractor.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plangraph.extractor.document.Profile;
import org.plangraph.extractor.link.Entity;
import org.plangraph.extractor.link.PlanKnowledge;
import org.plangraph.extractor.relation.Relation;
import org.plangraph.extractor.relation.Target;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan's knowledge as plain JSON: the form of the gold files with sentence, rule and confidence added to each
 * statement.
 */
final class PlanJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PlanJson() {}

    static byte[] of(PlanKnowledge knowledge) {
        Map<Entity, String> ids = new LinkedHashMap<>();
        knowledge.entities().forEach(entity -> ids.put(entity, "e" + (ids.size() + 1)));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("document", knowledge.plan().name().value());
        document.put("profile", profile(knowledge.plan().profile()));
        document.put("entities", ids.keySet().stream().map(e -> entity(e, ids)).toList());
        document.put(
                "relations",
                knowledge.relations().stream()
                        .map(r -> relation(r, knowledge, ids))
                        .toList());
        document.put(
                "targets",
                knowledge.targets().stream().map(t -> target(t, knowledge)).toList());
        return JSON.writeValueAsBytes(document);
    }

    private static Map<String, Object> profile(Profile profile) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", profile.title());
        put(json, "issuer", profile.issuer());
        put(json, "number", profile.number());
        put(json, "date", profile.date().map(Object::toString));
        put(json, "period", profile.period().map(p -> List.of(p.firstYear(), p.lastYear())));
        put(json, "region", profile.region().map(Object::toString));
        return json;
    }

    private static Map<String, Object> entity(Entity entity, Map<Entity, String> ids) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", ids.get(entity));
        json.put("type", entity.type().localName());
        json.put("name", entity.name());
        json.put("aliases", entity.aliases());
        put(json, "region", entity.region().map(Object::toString));
        return json;
    }

    private static Map<String, Object> relation(Relation r, PlanKnowledge knowledge, Map<Entity, String> ids) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("subject", ids.get(knowledge.entityOf().get(r.subject())));
        json.put("predicate", r.predicate().localName());
        json.put("object", ids.get(knowledge.entityOf().get(r.object())));
        json.put("sentence", r.sentence().span().of(knowledge.plan().text()));
        json.put("rule", r.rule());
        json.put("confidence", r.confidence());
        return json;
    }

    private static Map<String, Object> target(Target t, PlanKnowledge knowledge) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("subject", knowledge.entityOf().get(t.subject()).name());
        json.put("indicator", t.indicator());
        json.put("value", t.value());
        json.put("unit", t.unit());
        put(json, "year", t.year());
        json.put("comparator", t.comparator().sign());
        json.put("actual", t.actual());
        json.put("sentence", t.sentence().span().of(knowledge.plan().text()));
        json.put("rule", t.rule());
        json.put("confidence", t.confidence());
        return json;
    }

    private static void put(Map<String, Object> json, String key, Optional<?> value) {
        value.ifPresent(v -> json.put(key, v));
    }
}
