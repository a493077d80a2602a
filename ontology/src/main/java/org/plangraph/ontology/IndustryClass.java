package org.plangraph.ontology;

import java.util.Optional;

/**
 * A class of a national classification of industries.
 *
 * @param key what its IRI ends in: the code, or the parent's code and the name for classes that the source lists without code
 * @param code the official code; empty where the source gives none
 * @param level 1 for the top
 * @param parent key of the class above, in the same scheme; empty at the top
 */
public record IndustryClass(
        Scheme scheme, String key, Optional<String> code, String name, int level, Optional<String> parent) {

    /** The classifications, the one closest to plans first. */
    public enum Scheme {
        /** 战略性新兴产业分类(2018). */
        SEI2018("sei2018"),
        /** 国民经济行业分类 GB/T 4754-2017. */
        GBT4754("gbt4754-2017");

        private final String localName;

        Scheme(String localName) {
            this.localName = localName;
        }

        /** The segment after {@code id/} in the IRIs of its classes. */
        public String localName() {
            return localName;
        }
    }

    public String iri(Iris iris) {
        return iris.industryClass(scheme.localName(), key);
    }
}
