package org.plangraph.extractor.lexicon;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The one place that touches HanLP: segmentation with part of speech, pinyin, and simplified characters. Its name recognisers stay off, so
 * that an unknown name falls into single characters, which is evidence in itself. Safe for use by several threads.
 */
public final class HanLp {
    private HanLp() {}

    /** Loads HanLP's dictionaries on first use, about a second. */
    private static final class Lazy {
        static final Segment SEGMENT = HanLP.newSegment()
                .enableCustomDictionary(words())
                .enableOffset(true)
                .enableAllNamedEntityRecognize(false)
                .enableNumberQuantifierRecognize(true);

        /** HanLP's own additional words and ours, beside the dictionary that all of HanLP shares and that stays as it is. */
        private static DynamicCustomDictionary words() {
            DynamicCustomDictionary shared = CustomDictionary.DEFAULT;
            DynamicCustomDictionary words = new DynamicCustomDictionary(shared.dat, new BinTrie<>(), shared.path);
            WordList.words("segmenter-words").forEach(word -> words.add(word, "n 1000"));
            return words;
        }
    }

    /** The words of {@code text}, in order and without gaps. */
    public static List<Token> segment(String text) {
        return segment(text, 0);
    }

    /** The words of {@code text} that stands at {@code offset} of a longer one, in which the words' offsets count. */
    public static List<Token> segment(String text, int offset) {
        List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
        int begin = offset;
        for (Term term : Lazy.SEGMENT.seg(text)) {
            Nature nature = term.nature;
            tokens.add(new Token(begin, term.word, nature == null ? "x" : nature.toString()));
            begin += term.word.length();
        }
        return tokens;
    }

    /** Toneless pinyin, one syllable for each character; what has none stands for itself, in lower case. */
    public static List<String> syllables(String text) {
        List<Pinyin> pinyin = HanLP.convertToPinyinList(text);
        List<String> syllables = new ArrayList<>(pinyin.size());
        for (int i = 0; i < pinyin.size(); i++) {
            syllables.add(
                    pinyin.get(i) == Pinyin.none5
                            ? String.valueOf(Character.toLowerCase(text.charAt(i)))
                            : pinyin.get(i).getPinyinWithoutTone());
        }
        return syllables;
    }

    /** The same in simplified characters. */
    public static String simplified(String text) {
        return HanLP.convertToSimplifiedChinese(text);
    }
}
