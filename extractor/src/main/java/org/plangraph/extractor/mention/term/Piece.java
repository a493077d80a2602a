package org.plangraph.extractor.mention.term;

import org.plangraph.extractor.document.Span;

/**
 * A stretch of a sentence: a run of content words, or what stands between two such runs.
 *
 * @param span in the reading text
 */
record Piece(Kind kind, Span span) {
    enum Kind {
        /** Content words: what a name is made of. */
        WORDS,
        /** A verb whose object is to be developed: 发展, 培育. */
        DEVELOP,
        /** A verb whose object is made or invented: 开发, 研制. */
        MAKE,
        /** What says of the words before it that they are made: 产量, 下线, 首飞. */
        MADE,
        /** A verb of acting on something: 推进, 完善. */
        PROMOTE,
        /** What joins list items: 、 and the conjunctions. */
        JOIN,
        /** 等. */
        AND_SO_ON,
        COMMA,
        /** 的. */
        OF,
        /** Quotes, which part nothing. */
        QUOTE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        /** Dashes between the links of a chain. */
        DASH,
        /** Any other word or sign that ends a name. */
        STOP
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is a verb that may govern a list. */
    boolean governs() {
        return kind == Kind.DEVELOP || kind == Kind.MAKE || kind == Kind.PROMOTE;
    }
}
