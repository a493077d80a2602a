package org.plangraph.extractor.mention.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Automaton;
import org.plangraph.extractor.lexicon.Gazetteer;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.extractor.mention.term.Piece.Kind;
import org.plangraph.ontology.RegionName;

/** The words by which terms are read, from the lists under {@code lexicon/terms}. Immutable. */
final class Vocabulary {
    private static final int LONGEST_HEAD = 6;
    private static final int LONGEST_AFFIX = 8;

    /** Characters of the shortest word that ranks industries and is part of no other: 主导产业; 全产业 is of 安全产业. */
    private static final int SHORTEST_RANK = 4;

    private final Set<String> industries = words("industries");
    private final Set<String> genericSectors = words("generic-sectors");
    private final Set<String> catchAll = words("catch-all");
    private final Set<String> materials = words("one-character-goods");
    private final Set<String> administered = words("administered");
    private final Affixes administeredTails = Affixes.suffixes(administered);
    private final Affixes classingQualifiers = Affixes.prefixes(words("classing-qualifiers"));
    private final Affixes tradeWords = Affixes.suffixes(words("trade-words"));
    private final Affixes keyTechnologies = Affixes.suffixes(words("key-technologies"));
    private final Affixes workWords = Affixes.suffixes(words("work-words"));
    private final Set<String> genericGoods = words("generic-goods");
    private final Map<String, Head> heads = heads();
    private final Affixes goodsTails = Affixes.suffixes(words("product-heads"));
    private final Affixes headTails = Affixes.suffixes(heads.keySet());
    private final Affixes praise = Affixes.prefixes(words("praise"));
    private final Affixes qualifiers = Affixes.suffixes(words("praise"));
    private final Affixes discarded = Affixes.prefixes(words("discarded-heads"));
    private final Set<String> sectorWords = words("sector-words");
    private final Affixes sides = Affixes.prefixes(sideWords());
    private final Affixes sectorTails = Affixes.suffixes(sectorWords);
    private final Affixes sectorOpenings = Affixes.prefixes(sectorWords);
    private final Affixes plainSectors = Affixes.suffixes(words("plain-sector-heads"));
    private final Affixes ranks =
            Affixes.suffixes(catchAll.stream().filter(this::isRankOfSectors).toList());
    private final Affixes activities = Affixes.suffixes(words("activities"));
    private final Affixes emptyWords = Affixes.prefixes(emptyWords());
    private final Affixes chainWords = Affixes.suffixes(words("chain-words"));
    private final Pattern conjunctions = Pattern.compile(String.join("|", words("boundaries-list")));
    private final Search conjunction = new Search(conjunctions);
    private final Automaton<Kind> boundaries;

    Vocabulary() {
        Map<String, Kind> kinds = new HashMap<>();
        words("boundaries-other").forEach(word -> kinds.put(word, Kind.STOP));
        words("boundaries-promote").forEach(word -> kinds.put(word, Kind.PROMOTE));
        words("boundaries-develop").forEach(word -> kinds.put(word, Kind.DEVELOP));
        words("boundaries-make").forEach(word -> kinds.put(word, Kind.MAKE));
        words("boundaries-made").forEach(word -> kinds.put(word, Kind.MADE));
        words("boundaries-list").forEach(word -> kinds.put(word, Kind.JOIN));
        words("boundaries-open-list").forEach(word -> kinds.put(word, Kind.AND_SO_ON));
        words("boundaries-of").forEach(word -> kinds.put(word, Kind.OF));
        words("protected").forEach(word -> kinds.put(word, Kind.WORDS));
        words("product-heads").stream()
                .filter(word -> word.length() > 2)
                .forEach(word -> kinds.put(word, Kind.WORDS)); // 挖掘机
        industries.forEach(word -> kinds.put(word, Kind.WORDS));
        genericSectors.forEach(word -> kinds.put(word, Kind.WORDS));
        Gazetteer.standard().regions().names().stream()
                .map(RegionName::form)
                .filter(form -> form.length() > 2 && isJoined(form))
                .forEach(form -> kinds.put(form, Kind.WORDS)); // 呼和浩特
        boundaries = new Automaton<>(kinds);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(new HashSet<>(WordList.words("terms/" + list)));
    }

    /** Finds boundary words, and the words in which they are none ({@link Kind#WORDS}). */
    Automaton<Kind> boundaries() {
        return boundaries;
    }

    /** Industries known by name. */
    Set<String> industries() {
        return industries;
    }

    /** The name without the sector word (产业, 行业, 领域) that closes it. */
    String stem(String name) {
        return name.substring(0, name.length() - sectorTails.longestOf(name, mostOf(name)));
    }

    boolean isIndustry(String name) {
        if (industries.contains(name) || genericSectors.contains(name)) {
            return true;
        }
        String stem = stem(name);
        return stem.length() < name.length() && (industries.contains(stem) || genericSectors.contains(stem));
    }

    /** Whether it is goods by a name of one character, which industries and chains are called after: 铝产业链, 铜工业. */
    boolean isMaterial(String name) {
        return materials.contains(name);
    }

    boolean isGeneric(String name) {
        return isAmong(genericSectors, name);
    }

    boolean isCatchAll(String name) {
        return isAmong(catchAll, name);
    }

    /** Whether the name closes with a rank of industries that no industry opens: 县域|主导产业, 内陆|开放型经济, not 海洋|新兴产业. */
    boolean isRankOnly(String name) {
        int rank = ranks.longestOf(name, mostOf(name));
        return rank > 0 && !isIndustry(name.substring(0, name.length() - rank));
    }

    private boolean isRankOfSectors(String catchAll) {
        return catchAll.length() >= SHORTEST_RANK && isPlainSector(catchAll);
    }

    /** Whether it is a field that governments look after, rather than an industry: 公共安全, 湖泊治理. */
    boolean isAdministered(String name) {
        return administered.contains(name)
                || !industries.contains(name) && administeredTails.longestOf(name, name.length()) > 0;
    }

    /** Whether such a field is called exactly so: 群众体育. */
    boolean isNameOfAdministered(String name) {
        return administered.contains(name);
    }

    /** Whether the name is one of {@code words}, or is without its sector word and no industry with it. */
    private boolean isAmong(Set<String> words, String name) {
        if (words.contains(name)) {
            return true;
        }
        String stem = stem(name);
        return stem.length() < name.length() && words.contains(stem) && !industries.contains(name);
    }

    /** Whether nothing stands in it but words that praise, count or place: 新兴支柱, 县域特色优势. */
    boolean isMadeOfCatchAlls(String name) {
        String rest = name;
        for (int n = emptyWords.longestOf(rest, LONGEST_AFFIX); n > 0; n = emptyWords.longestOf(rest, LONGEST_AFFIX)) {
            rest = rest.substring(n);
        }
        return rest.isEmpty();
    }

    /** The words that rank sectors and the word for a sector after them, which open {@code words}: 优势特色领域; empty without any. */
    String rankedSector(String words) {
        int end = 0;
        for (int n = emptyWords.longestOf(words, LONGEST_AFFIX);
                n > 0;
                n = emptyWords.longestOf(words.substring(end), LONGEST_AFFIX)) {
            end += n;
            if (sectorTails.longestOf(words.substring(0, end), LONGEST_AFFIX) > 0) {
                return words.substring(0, end);
            }
        }
        return "";
    }

    /** The shorter form of a branch's name: 信息服务 for 信息服务业; itself where there is none. */
    String withoutTradeWord(String name) {
        return without(tradeWords, name);
    }

    /** The name without a closing 关键技术 or the like; itself where it has none. */
    String withoutTechnology(String name) {
        return without(keyTechnologies, name);
    }

    /** The name without the work that closes it, as 装配制造 does; itself where none does. */
    String withoutWork(String name) {
        return without(workWords, name);
    }

    /** Whether nothing but praise stands before a broad word for goods: 关键装备, 新工艺. */
    boolean isGenericGoods(String name) {
        String rest = name;
        for (int n = longestPrefix(praise, rest);
                n > 0 && !genericGoods.contains(rest);
                n = longestPrefix(praise, rest)) {
            rest = rest.substring(n);
        }
        return genericGoods.contains(rest);
    }

    /** Whether each half of a joined name is a broad word for goods: 新产品和新工艺. */
    boolean isGenericThroughout(String name) {
        return isJoined(name) ? Arrays.stream(halves(name)).allMatch(this::isGenericGoods) : isGenericGoods(name);
    }

    /** Whether a conjunction or a pause stands in the words: 产业基础再造和. */
    boolean isJoined(String words) {
        return conjunction.isIn(words);
    }

    /** What conjunctions join in {@code words}; all of it where there is none. */
    String[] halves(String words) {
        return conjunctions.split(words);
    }

    /** What the closing word of {@code name} makes of it. */
    Head head(String name) {
        return heads.getOrDefault(headTails.longestWordOf(name, LONGEST_HEAD), Head.NONE);
    }

    /** Whether it ends in a word for goods, be it one that closes the names of sectors as well. */
    boolean endsInGoods(String name) {
        return goodsTails.longestOf(name, 6) > 0;
    }

    /** Length of the closing word that {@link #head} goes by; 0 without one. */
    int headLength(String name) {
        return headTails.longestOf(name, LONGEST_HEAD);
    }

    /** Whether the name opens with a qualifier that classes goods by branch: 专用, 成套. */
    boolean hasClassingQualifier(String name) {
        return longestPrefix(classingQualifiers, name) > 0;
    }

    /** Length of the opening word that names a side of a thing or a catch-all: what may follow a name; 0 without one. */
    int sideLength(String rest) {
        return sides.longestOf(rest, LONGEST_AFFIX);
    }

    /** Length of the sector word (产业, 领域) that {@code rest} goes on from; 0 without one. */
    int sectorWordLength(String rest) {
        return longestPrefix(sectorOpenings, rest);
    }

    /** The name without the sides of it that close it, a sector word kept: 数智产业 of 数智产业集群; itself without any. */
    String withoutSides(String name) {
        String rest = name;
        while (head(rest) == Head.ATTRIBUTE && headLength(rest) < rest.length()) {
            String side = rest.substring(rest.length() - headLength(rest));
            rest = rest.substring(0, rest.length() - side.length() + sectorWordLength(side));
        }
        return rest;
    }

    /** Whether it says what is done to what, as classes of services do: 船舶管理, 二手车出口. */
    boolean isActivity(String name) {
        return name.length() >= 4 && activities.longestOf(name, mostOf(name)) > 0;
    }

    /** Whether the name is of goods alone, and of no industry. */
    boolean isConcrete(String name) {
        return name.length() >= 3
                && head(name) == Head.PRODUCT
                && TailClass.of(name) != TailClass.PRODUCT
                && !isIndustry(name);
    }

    /** Whether the name closes with a word that makes an industry of anything: 产业, 经济. */
    boolean isPlainSector(String name) {
        return plainSectors.longestOf(name, mostOf(name)) > 0;
    }

    /** Whether it says of a wide sector which branch of it is meant: 商贸流通|服务业, not 现代|服务业 or 湘琼先进|制造业. */
    boolean isBranchOfSector(String name) {
        int sector = plainSectors.longestOf(name, mostOf(name));
        String branch = name.substring(0, name.length() - sector);
        return sector > 2
                && branch.length() > 1
                && !isMadeOfCatchAlls(branch)
                && qualifiers.longestOf(branch, branch.length()) == 0;
    }

    /** Whether the word is 产业链 or the like and no more. */
    boolean isChainWord(String word) {
        return chainWords.longestOf(word, word.length()) == word.length();
    }

    /** Length of the 产业链 or the like that closes a longer name; 0 without one. */
    int chainWordLength(String name) {
        return chainWords.longestOf(name, mostOf(name));
    }

    /** Length of the opening word that belongs to no name (一批, 全省); 0 without one. */
    int discardedLength(String name) {
        return longestPrefix(discarded, name);
    }

    /** Whether a single character is left without the opening word that belongs to no name: 配套|件产业. It names nothing. */
    boolean isCompanion(String name) {
        int discarded = discardedLength(name);
        return discarded > 0 && stem(name.substring(discarded)).length() == 1;
    }

    /** Whether the whole word belongs to no name: 国际, 全省. */
    boolean isDiscarded(String word) {
        return discarded.longestOf(word, word.length()) == word.length();
    }

    /** The name without the opening words that praise it; itself where nothing would be left to stand alone. */
    String bare(String name) {
        String rest = name;
        for (int n = longestPrefix(praise, rest); n > 0 && rest.length() - n >= 2; n = longestPrefix(praise, rest)) {
            rest = rest.substring(n);
        }
        return rest;
    }

    /** Whether a word that praises it opens the name. */
    boolean isPraised(String name) {
        return longestPrefix(praise, name) > 0;
    }

    /** The later list wins: a word that closes sectors and goods alike is of {@link Head#EITHER}. */
    private static Map<String, Head> heads() {
        Map<String, Head> heads = new HashMap<>();
        words("attributes").forEach(word -> heads.put(word, Head.ATTRIBUTE));
        words("product-heads").forEach(word -> heads.put(word, Head.PRODUCT));
        words("industry-heads").forEach(word -> heads.put(word, Head.INDUSTRY));
        words("technology-heads").forEach(word -> heads.put(word, Head.TECHNOLOGY));
        words("open-sector-heads").forEach(word -> heads.put(word, Head.EITHER));
        return Map.copyOf(heads);
    }

    private Set<String> emptyWords() {
        Set<String> empty = new HashSet<>(catchAll);
        empty.addAll(words("praise"));
        return empty;
    }

    /** Words for sides of a thing and catch-alls: what may follow a name. */
    Set<String> sideWords() {
        Set<String> sides = new HashSet<>(sectorWords);
        heads.forEach((word, head) -> {
            if (head == Head.ATTRIBUTE) {
                sides.add(word);
            }
        });
        catchAll.stream().filter(word -> word.length() > 2).forEach(sides::add);
        return sides;
    }

    /** The name without the word of {@code ends} that closes it; itself where none does. */
    private static String without(Affixes ends, String name) {
        return name.substring(0, name.length() - ends.longestOf(name, mostOf(name)));
    }

    private static int longestPrefix(Affixes words, String name) {
        return words.longestOf(name, mostOf(name));
    }

    /** Characters that a word at an end of {@code name} may have, for something to be left beside it. */
    private static int mostOf(String name) {
        return Math.min(LONGEST_AFFIX, name.length() - 1);
    }
}
