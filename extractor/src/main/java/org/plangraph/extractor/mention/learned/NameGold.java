package org.plangraph.extractor.mention.learned;

import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.ontology.EntityType;

/** A plan whose names a careful reader has given. */
public interface NameGold {
    /** What the reader says of a name. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** May be given or left out. */
        OPTIONAL
    }

    Plan plan();

    /** Where the plan is from; what belongs together is held out together. */
    String province();

    /** What the reader says of {@code name} as a {@code type}. */
    Verdict verdict(EntityType type, String name);

    /** The type the reader gives the name; empty when it is none, or optional. */
    Optional<EntityType> typeOf(String name);

    /** Whether the name may be given or left out, as whatever type. */
    boolean isOptional(String name);
}
