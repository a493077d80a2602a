package org.plangraph.extractor.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plangraph.extractor.document.Section;
import org.plangraph.ontology.EntityType;
import org.plangraph.ontology.Predicate;
import tools.jackson.databind.JsonNode;

/** Reads one rule out of its YAML and collects what is wrong with it. */
final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "stage",
            "priority",
            "scope",
            "when",
            "pattern",
            "assert",
            "confidence",
            "examples",
            "counterExamples",
            "note");
    private static final List<String> WHEN = List.of("section", "notSection", "heading", "notHeading", "name");
    private static final int DEFAULT_PRIORITY = 50;

    private final JsonNode node;
    private final Map<String, List<String>> words;
    private final List<String> faults = new ArrayList<>();

    RuleReader(JsonNode node, Map<String, List<String>> words) {
        this.node = node;
        this.words = words;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The rule; empty when a part without which there is none is faulty. */
    Optional<Rule> read() {
        node.propertyNames().stream()
                .filter(k -> !KEYS.contains(k))
                .forEach(k -> faults.add("'" + k + "' is not a key of a rule; keys are " + KEYS));
        RuleId id = attempt("id", () -> new RuleId(text(node, "id")));
        Rule.Stage stage = choice("stage", Rule.Stage.class, "");
        Rule.Scope scope = choice("scope", Rule.Scope.class, "sentence");
        String notation = text(node, "pattern");
        Pattern pattern = attempt("pattern", () -> PatternParser.parse(notation, words));
        if (id == null || stage == null || scope == null || pattern == null) {
            return Optional.empty();
        }
        List<Assertion> assertions = assertions(stage, variables(pattern));
        double confidence = node.path("confidence").asDouble(-1);
        if (!(confidence > 0 && confidence <= 1)) {
            faults.add("'confidence' must be above 0 and at most 1");
        }
        List<Example> examples = examples("examples", true);
        List<Example> counterExamples = examples("counterExamples", false);
        return Optional.of(new Rule(
                id,
                stage,
                node.path("priority").asInt(DEFAULT_PRIORITY),
                scope,
                conditions(),
                notation,
                pattern,
                Opening.of(pattern),
                assertions,
                confidence,
                examples,
                counterExamples));
    }

    private Conditions conditions() {
        JsonNode when = node.path("when");
        when.propertyNames().stream()
                .filter(k -> !WHEN.contains(k))
                .forEach(k -> faults.add("'when' has " + String.join(", ", WHEN) + ", not '" + k + "'"));
        return new Conditions(
                Set.copyOf(each(when.path("section"), this::kind)),
                Set.copyOf(each(when.path("notSection"), this::kind)),
                expand(when.path("heading")),
                expand(when.path("notHeading")),
                Set.copyOf(each(when.path("name"), RuleReader::type)));
    }

    private List<String> expand(JsonNode list) {
        List<String> expanded = new ArrayList<>();
        for (String word : each(list, Function.identity())) {
            if (!word.startsWith("{")) {
                expanded.add(word);
            } else if (words.containsKey(word.substring(1, word.length() - 1))) {
                expanded.addAll(words.get(word.substring(1, word.length() - 1)));
            } else {
                faults.add("when: there is no word class " + word);
            }
        }
        return List.copyOf(expanded);
    }

    private List<Assertion> assertions(Rule.Stage stage, Map<String, Set<EntityType>> variables) {
        List<Assertion> assertions = new ArrayList<>();
        for (String line : each(node.path("assert"), Function.identity())) {
            Assertion assertion = attempt("assert '" + line + "'", () -> assertion(stage, line, variables));
            if (assertion != null) {
                assertions.add(assertion);
            }
        }
        if (node.path("assert").isEmpty()) {
            faults.add("'assert' is missing or empty");
        }
        return List.copyOf(assertions);
    }

    private static Assertion assertion(Rule.Stage stage, String line, Map<String, Set<EntityType>> variables) {
        String[] parts = line.strip().split("\\s+");
        return switch (stage) {
            case MENTION -> {
                require(parts.length == 2, "write 'x Type'");
                require(variables.containsKey(parts[0]), "the pattern does not bind " + parts[0]);
                yield new Assertion.Names(parts[0], type(parts[1]));
            }
            case RELATION -> {
                require(parts.length == 3, "write 'x predicate y'");
                Predicate predicate = Predicate.ofLocalName(parts[1])
                        .orElseThrow(() -> new IllegalArgumentException(parts[1] + " is not a relation"));
                checkEnds(parts[0], predicate, parts[2], variables);
                yield new Assertion.States(parts[0], predicate, parts[2]);
            }
            case TARGET -> {
                require(parts.length == 3 && parts[1].equals("="), "write 'role = x'");
                require(variables.containsKey(parts[2]), "the pattern does not bind " + parts[2]);
                yield new Assertion.Fills(parts[0], parts[2]);
            }
        };
    }

    /** At least one pair of types that the ends can have must be allowed; ends from the context are checked at run time. */
    private static void checkEnds(
            String subject, Predicate predicate, String object, Map<String, Set<EntityType>> variables) {
        for (String end : List.of(subject, object)) {
            require(end.startsWith("$") || variables.containsKey(end), "the pattern does not bind " + end);
        }
        Set<EntityType> all = Set.of(EntityType.values());
        Set<EntityType> subjects = variables.getOrDefault(subject, all);
        Set<EntityType> objects = variables.getOrDefault(object, all);
        require(
                subjects.stream().anyMatch(s -> objects.stream().anyMatch(o -> predicate.allows(s, o))),
                predicate.localName() + " cannot lead from " + subjects + " to " + objects);
    }

    private static Map<String, Set<EntityType>> variables(Pattern pattern) {
        Map<String, Set<EntityType>> variables = new HashMap<>();
        collect(pattern, variables);
        return variables;
    }

    private static void collect(Pattern pattern, Map<String, Set<EntityType>> variables) {
        if (pattern instanceof Pattern.Sequence sequence) {
            sequence.parts().forEach(p -> collect(p, variables));
        } else if (pattern instanceof Pattern.Choice choice) {
            choice.branches().forEach(p -> collect(p, variables));
        } else if (pattern instanceof Pattern.Repeat repeat) {
            collect(repeat.part(), variables);
        } else if (pattern instanceof Pattern.Slot slot && !slot.variable().isEmpty()) {
            variables.computeIfAbsent(slot.variable(), v -> new HashSet<>()).addAll(slot.types());
        } else if (pattern instanceof Pattern.Capture capture) {
            variables.put(capture.variable(), Set.of(EntityType.values()));
        } else if (pattern instanceof Pattern.ListCapture list) {
            variables.put(list.variable(), Set.of(EntityType.values()));
        }
    }

    private List<Example> examples(String key, boolean positive) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode example : node.path(key)) {
            List<String> gives = each(example.path("gives"), Function.identity());
            if (positive == gives.isEmpty()) {
                faults.add(key + ": '" + text(example, "text") + "' must "
                        + (positive ? "say what it 'gives'" : "not give anything"));
            }
            examples.add(new Example(
                    text(example, "text"),
                    each(example.path("headings"), Function.identity()),
                    each(example.path("section"), this::kind),
                    each(example.path("name"), RuleReader::type).stream().findFirst(),
                    gives));
        }
        if (examples.isEmpty()) {
            faults.add("'" + key + "' is missing; every rule has at least one");
        }
        return List.copyOf(examples);
    }

    private static EntityType type(String name) {
        return EntityType.ofLocalName(name)
                .orElseThrow(() -> new IllegalArgumentException(name + " is not an entity type"));
    }

    private Section.Kind kind(String name) {
        return Section.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private <E extends Enum<E>> E choice(String key, Class<E> type, String fallback) {
        String value = node.path(key).asString(fallback);
        return attempt(
                key + " '" + value + "', one of " + List.of(type.getEnumConstants()),
                () -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
    }

    /** The node's strings, whether it is one or a list of them. */
    private <T> List<T> each(JsonNode list, Function<String, T> read) {
        List<T> values = new ArrayList<>();
        if (list.isArray()) {
            for (JsonNode item : list) {
                T value = attempt(item.asString(), () -> read.apply(item.asString()));
                if (value != null) {
                    values.add(value);
                }
            }
        } else if (list.isString()) {
            T value = attempt(list.asString(), () -> read.apply(list.asString()));
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private <T> T attempt(String what, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException e) {
            faults.add(what + ": " + e.getMessage());
            return null;
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
