package org.plangraph.extractor.link;

import org.plangraph.ontology.EntityType;

/** Types between which plans do not distinguish sharply, so that one name is one thing across them. */
enum Family {
    /** A park, a project to build it, the institution that runs it. */
    SITES,
    /** An industry and the goods it is named after. */
    GOODS,
    /** Every other type stands alone. */
    ALONE;

    static Family of(EntityType type) {
        return switch (type) {
            case PARK, PROJECT, INSTITUTION -> SITES;
            case INDUSTRY, PRODUCT -> GOODS;
            default -> ALONE;
        };
    }

    /** What keeps the names of one family apart from those of others. */
    String key(EntityType type) {
        return (this == ALONE ? type.localName() : name()) + " ";
    }

    /** The type whose tails names of this family leave out. */
    EntityType stemType(EntityType type) {
        return this == GOODS ? EntityType.INDUSTRY : type;
    }
}
