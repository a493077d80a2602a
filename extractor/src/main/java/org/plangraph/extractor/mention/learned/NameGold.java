package org.plangraph.extractor.mention.learned;

import java.util.Optional;
import org.plangraph.extractor.document.Plan;
import org.plangraph.ontology.EntityType;

/** A plan whose names a careful reader has given. */
public interface NameGold {
    Plan plan();

    /** Where the plan is from; what belongs together is held out together. */
    String province();

    /** The type the reader gives the name; empty when it is none, or optional. */
    Optional<EntityType> typeOf(String name);

    /** Whether the reader gives {@code name} as a {@code type}, be it beside another. */
    boolean isRight(EntityType type, String name);

    /** Whether the name may be given or left out, as whatever type. */
    boolean isOptional(String name);
}
