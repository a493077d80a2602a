package org.plangraph.extractor.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plangraph.extractor.ExtractionException;
import org.plangraph.extractor.lexicon.KnowledgeFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Loads rule files and word files and refuses them with every fault at once: a rule author mends a file in one go.
 */
final class RuleLoader {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param files contents by path; those under {@code words/} are word files, the others rule files */
    RuleLoader(Map<String, String> files) {
        this.files.putAll(files);
    }

    static RuleLoader standard() {
        String root = "org/plangraph/extractor/rules/";
        Map<String, String> files = new LinkedHashMap<>();
        KnowledgeFiles.paths().stream()
                .filter(path -> path.startsWith(root))
                .forEach(path -> files.put(path.substring(root.length()), read("/" + path)));
        return new RuleLoader(files);
    }

    RuleSet load() {
        Map<String, List<String>> words = new HashMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith("words/")) {
                readWords(path, content, words);
            }
        });
        if (!words.containsKey(RuleSet.CONJUNCTION)) {
            faults.add("words/: the word class '" + RuleSet.CONJUNCTION + "' is missing; [x:Type+] needs it");
        }
        List<Rule> rules = new ArrayList<>();
        Set<RuleId> ids = new HashSet<>();
        files.forEach((path, content) -> {
            if (!path.startsWith("words/")) {
                readRules(path, content, words, rules, ids);
            }
        });
        if (!faults.isEmpty()) {
            throw new ExtractionException(
                    faults.size() + " fault(s) in the rule files:\n  " + String.join("\n  ", faults));
        }
        return new RuleSet(rules, words);
    }

    private void readWords(String path, String content, Map<String, List<String>> words) {
        parse(path, content).properties().forEach(entry -> {
            String where = path + ", class '" + entry.getKey() + "'";
            JsonNode list = entry.getValue().path("words");
            if (entry.getValue().path("source").asString("").isBlank()) {
                faults.add(where + ": 'source' is missing; say where the words come from");
            }
            if (!list.isArray() || list.isEmpty()) {
                faults.add(where + ": 'words' must be a list with at least one word");
                return;
            }
            List<String> members = new ArrayList<>();
            list.forEach(w -> members.add(w.asString()));
            if (words.put(entry.getKey(), List.copyOf(members)) != null) {
                faults.add(where + ": the class is defined twice");
            }
        });
    }

    private void readRules(
            String path, String content, Map<String, List<String>> words, List<Rule> rules, Set<RuleId> ids) {
        int number = 0;
        for (JsonNode node : parse(path, content)) {
            number++;
            String where = path + ", rule " + node.path("id").asString("number " + number);
            RuleReader reader = new RuleReader(node, words);
            reader.read().ifPresent(rule -> {
                rules.add(rule);
                if (!ids.add(rule.id())) {
                    faults.add(where + ": the id is used twice");
                }
            });
            reader.faults().forEach(f -> faults.add(where + ": " + f));
        }
    }

    private JsonNode parse(String path, String content) {
        try {
            JsonNode node = YAML.readTree(content);
            return node == null || node.isMissingNode() ? YAML.createObjectNode() : node;
        } catch (JacksonException e) {
            faults.add(path + ": not YAML: " + e.getOriginalMessage());
            return YAML.createObjectNode();
        }
    }

    private static String read(String resource) {
        try (InputStream in = RuleLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new ExtractionException("The rule file " + resource + " is missing from the extractor's jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ExtractionException("Cannot read the rule file " + resource, e);
        }
    }
}
