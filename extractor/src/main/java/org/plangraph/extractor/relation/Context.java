package org.plangraph.extractor.relation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plangraph.extractor.mention.Mention;

/**
 * What a passage leaves unsaid because its outline or the words before it say it: the ends that rules name with a
 * {@code $}.
 *
 * <p>By name without the {@code $}: {@code region} the plan's own; {@code industry} the most specific one of list label, topic
 * and headings; {@code headingIndustry} that of the nearest heading, or of a short sentence that serves as one; {@code topic}
 * the one that the sentence's first clause sets out to develop, where no heading names one; {@code parentIndustry} the one of
 * the heading above; {@code theme} the chain under discussion, else the industry; {@code planner} the plan's own region where
 * the text speaks of its industries at large, not of the parts of one; {@code basedChain} the chain of the heading, where the
 * clause names what stands there and nothing else; {@code place} the region, not the plan's own, that a heading around or the
 * opening of the sentence is about; {@code seat} the one that the innermost heading names and nothing else, as layouts do region
 * by region; {@code ground} the one that opens the clause as its subject, {@code yard} the park that does and is said to act; {@code campus}
 * the park with bounds that the nearest heading on one is about, which is the {@code theme} too where no industry is named since;
 * {@code maker} the company that a clause before has for its subject; {@code record} the works whose row or sheet the
 * sentence is, {@code works} those or the ones that the innermost heading names and nothing else, which are the {@code theme} before
 * all others; {@code self} the mention whose name the passage is; {@code site} the region in which the words of the sentence put it. Where no heading is about an industry, {@code industry} is the one
 * that a heading mentions, and {@code headingIndustry} and {@code parentIndustry} are the one that the plan is for by its title.
 */
final class Context {
    private final BiFunction<String, Context, Optional<Mention>> reader;
    private final Map<String, Optional<Mention>> known = new HashMap<>();

    /** @param reader reads off what goes by a name, asked once for each; of this context it may ask for other names */
    Context(BiFunction<String, Context, Optional<Mention>> reader) {
        this.reader = reader;
    }

    /** The mention that says it; empty when nothing does. */
    Optional<Mention> of(String name) {
        Optional<Mention> mention = known.get(name);
        if (mention == null) {
            mention = reader.apply(name, this);
            known.put(name, mention);
        }
        return mention;
    }
}
