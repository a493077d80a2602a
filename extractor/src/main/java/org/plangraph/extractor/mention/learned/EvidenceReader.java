package org.plangraph.extractor.mention.learned;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.learned.SpanReader.Proposal;
import org.plangraph.extractor.mention.term.TermKinds;
import org.plangraph.ontology.EntityType;

/** Gathers what rule finders and model say of each name. */
final class EvidenceReader {
    private static final String LEFT_OUT = "“”\"‘’「」《》";
    private final TermKinds kinds = TermKinds.standard();

    private record Key(EntityType type, String name) {}

    /** The evidence for each name that somebody speaks for, in the order in which they are first spoken of. */
    Collection<Evidence> gather(
            String text, List<Mention> candidates, List<Mention> settled, List<Proposal> proposals) {
        Map<Key, Evidence> byName = new LinkedHashMap<>();
        for (Mention mention : candidates) {
            if (isDecided(mention)) {
                of(byName, mention.type(), mention.name()).candidates.add(mention);
            }
        }
        for (Mention mention : settled) {
            if (isDecided(mention)) {
                of(byName, mention.type(), mention.name()).settled.add(mention);
            }
        }
        for (Proposal proposal : proposals) {
            of(byName, proposal.type(), proposal.span().of(text)).proposals.add(proposal);
        }
        return byName.values();
    }

    /** Regions are the gazetteer's. */
    static boolean isDecided(Mention mention) {
        return mention.type() != EntityType.REGION;
    }

    private Evidence of(Map<Key, Evidence> byName, EntityType type, String name) {
        String plain = plain(name);
        String key = type == EntityType.INDUSTRY ? kinds.stem(plain) : plain;
        return byName.computeIfAbsent(new Key(type, key), k -> new Evidence(type, key));
    }

    /** Without quotes and spaces. */
    static String plain(String name) {
        StringBuilder plain = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isWhitespace(c) || LEFT_OUT.indexOf(c) >= 0) {
                plain = plain == null ? new StringBuilder(name.substring(0, i)) : plain;
            } else if (plain != null) {
                plain.append(c);
            }
        }
        return plain == null ? name : plain.toString();
    }
}
