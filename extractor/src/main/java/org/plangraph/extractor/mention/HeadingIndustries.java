package org.plangraph.extractor.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.document.Section;
import org.plangraph.extractor.document.Span;
import org.plangraph.extractor.lexicon.Affixes;
import org.plangraph.extractor.lexicon.Search;
import org.plangraph.extractor.lexicon.WordList;
import org.plangraph.ontology.EntityType;

/**
 * What a plan gives a heading of its own among industries it treats as an industry: goods under one (新能源客车 under
 * 新能源汽车产业) or in a row with one (光伏硅材料 before 稀土功能材料), what stands in a row of them by any other name (配套设施 beside
 * 整车制造 and 关键零部件), what the heading above lists with one (铝 under 钢铁、铝与装备), and what boxes bear the names of. What
 * heads a section is read whole elsewhere too: 海洋开发 in 海洋开发新兴产业, and not 海洋.
 */
final class HeadingIndustries {
    /** Fewer industries side by side do not make a row of them. */
    private static final int FEWEST_IN_ROW = 2;

    /** A name and no sentence, and no rest of a classification such as 其他新材料. */
    private static final Search ROW_NAME = Search.of("row-heading");

    private static final Pattern SECTOR_WORD = Pattern.compile("(?:产业|行业|领域)$");

    /** A field whose technologies a box lists: 下一代通信网络 in 专栏5：下一代通信网络关键技术及产业化重点. */
    private static final Search BOX_FIELD = Search.of("field-of-box");

    /** What parts the names that a heading lists. */
    private static final String LIST_MARKS = "、与和及";

    private static final Affixes SECTOR_HEADS = Affixes.suffixes(WordList.words("terms/plain-sector-heads"));

    private final Plan plan;
    private final TreeMap<Integer, List<Section>> sectionsAt = new TreeMap<>();

    /** The sections side by side under each heading, without the boxes between them. */
    private final Map<Integer, List<Section>> rows;

    private HeadingIndustries(Plan plan) {
        this.plan = plan;
        this.rows = plan.sections().stream()
                .filter(section -> section.kind() != Section.Kind.BOX)
                .collect(Collectors.groupingBy(Section::parent, LinkedHashMap::new, Collectors.toList()));
        plan.sections()
                .forEach(section -> sectionsAt
                        .computeIfAbsent(section.heading().begin(), begin -> new ArrayList<>(1))
                        .add(section));
    }

    /** The mentions with such headings, in reading order; goods keep their type where no heading names them, until linking. */
    static List<Mention> settle(Plan plan, List<Mention> mentions) {
        return new HeadingIndustries(plan).settle(mentions);
    }

    private List<Mention> settle(List<Mention> mentions) {
        Set<Integer> named = new HashSet<>();
        Set<Integer> industries = new HashSet<>();
        for (Mention mention : mentions) {
            for (Section section : headed(mention)) {
                named.add(section.index());
                if (mention.type() == EntityType.INDUSTRY) {
                    industries.add(section.index());
                }
            }
        }
        Set<Integer> parents = industries.stream()
                .map(index -> plan.sections().get(index).parent())
                .collect(Collectors.toSet());
        Set<Mention> goods = goodsWithHeadings(industries, parents, mentions);
        goods.forEach(mention -> headed(mention).forEach(section -> industries.add(section.index())));
        Set<Integer> opened = new HashSet<>(named);
        mentions.stream()
                .filter(mention -> mention.type() == EntityType.INDUSTRY)
                .forEach(mention -> opensTitle(mention).ifPresent(opened::add));
        List<Mention> headings = inRows(opened, industries);
        headings.addAll(listedAbove(named, parents));
        headings.addAll(ofBoxes(industries, mentions));
        List<String> names = industries.stream()
                .map(index ->
                        SECTOR_WORD.matcher(plan.sections().get(index).title()).replaceFirst(""))
                .filter(name -> !isList(name)) // two sectors under one heading are two in a sentence
                .toList();
        List<Mention> settled = new ArrayList<>(headings);
        for (Mention mention : mentions) {
            boolean within = isTerm(mention)
                    && headings.stream().anyMatch(heading -> heading.span().contains(mention.span()));
            if (!within) {
                settled.add(goods.contains(mention) ? goods(mention) : whole(mention, names, mentions));
            }
        }
        settled.sort(Mention.IN_READING_ORDER);
        return settled;
    }

    /** The mention, grown to the longest name of a heading that goes on from it, unless another reaches as far. */
    private Mention whole(Mention mention, List<String> names, List<Mention> mentions) {
        if (mention.type() != EntityType.INDUSTRY) {
            return mention;
        }
        int begin = mention.span().begin();
        return names.stream()
                .filter(name ->
                        name.length() > mention.span().length() && plan.text().startsWith(name, begin))
                .max(Comparator.comparingInt(String::length))
                .filter(name -> mentions.stream()
                        .noneMatch(m -> m.span().begin() == begin && m.span().length() >= name.length()))
                .map(name -> industry(
                        new Span(begin, begin + name.length()),
                        name,
                        List.of(),
                        "industry-as-in-heading",
                        mention.confidence()))
                .orElse(mention);
    }

    private static boolean isTerm(Mention mention) {
        return mention.type() == EntityType.INDUSTRY || mention.type() == EntityType.PRODUCT;
    }

    /** Goods that head a section of one of the industries, one in a row of them, or a heading beside one's. */
    private Set<Mention> goodsWithHeadings(Set<Integer> industries, Set<Integer> parents, List<Mention> mentions) {
        Set<Integer> above = new HashSet<>(industries);
        rows.forEach((parent, row) -> {
            if (isOfIndustries(row, industries)) {
                above.add(parent);
            }
        });
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.PRODUCT)
                .filter(mention -> headed(mention).stream()
                        .anyMatch(section -> above.contains(section.parent())
                                || section.kind() == Section.Kind.HEADING && parents.contains(section.parent())))
                .collect(Collectors.toSet());
    }

    private static boolean isOfIndustries(List<Section> row, Set<Integer> industries) {
        long known = row.stream()
                .filter(section -> industries.contains(section.index()))
                .count();
        return known >= FEWEST_IN_ROW && 2 * known >= row.size();
    }

    /** What heads a section that nothing names yet, where the heading above lists it and a section beside it is an industry's. */
    private List<Mention> listedAbove(Set<Integer> named, Set<Integer> parents) {
        List<Mention> found = new ArrayList<>();
        for (Section section : plan.sections()) {
            boolean listed = section.parent() > 0
                    && parents.contains(section.parent())
                    && !named.contains(section.index())
                    && isListed(
                            section.title(),
                            plan.sections().get(section.parent()).title());
            if (listed) {
                heading(section, section.title(), "industry-listed-above").ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the title ends like the name of a sector or lists several. */
    private static boolean namesSectors(String title) {
        return SECTOR_HEADS.longestOf(title, title.length()) > 0 || isList(title);
    }

    private static boolean isList(String name) {
        return LIST_MARKS.chars().anyMatch(mark -> name.indexOf(mark) >= 0);
    }

    private static boolean isListed(String name, String heading) {
        StringTokenizer names = new StringTokenizer(heading, LIST_MARKS);
        boolean several = names.countTokens() > 1;
        while (several && names.hasMoreTokens()) {
            if (names.nextToken().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What heads a section that nothing names yet, in a row of which at least half are industries. */
    private List<Mention> inRows(Set<Integer> named, Set<Integer> industries) {
        List<Mention> found = new ArrayList<>();
        for (List<Section> row : rows.values()) {
            if (isOfIndustries(row, industries)) {
                row.stream()
                        .filter(section -> !named.contains(section.index()) && ROW_NAME.isIn(section.title()))
                        .forEach(section -> heading(section, section.title(), "industry-in-row")
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    /** What boxes are about that bear a section's name: 新能源新材料 in 专栏3：新能源新材料产业重大项目, and not its halves. */
    private List<Mention> ofBoxes(Set<Integer> industries, List<Mention> mentions) {
        List<String> names = industries.stream()
                .map(index -> plan.sections().get(index).title())
                .sorted(Comparator.comparingInt(name -> -name.length()))
                .toList();
        List<Mention> found = new ArrayList<>();
        for (Section box : plan.sections()) {
            if (box.kind() == Section.Kind.BOX) {
                names.stream()
                        .filter(box.title()::startsWith)
                        .findFirst()
                        .or(() -> field(box, mentions))
                        .flatMap(name -> heading(box, name, "industry-of-box"))
                        .filter(name -> mentions.stream()
                                .noneMatch(m -> m.type() == EntityType.INDUSTRY
                                        && m.span().contains(name.span())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The field that the box is on, where nothing in its title is known for one. */
    private static Optional<String> field(Section box, List<Mention> mentions) {
        boolean known =
                mentions.stream().anyMatch(m -> isTerm(m) && box.heading().contains(m.span()));
        return known ? Optional.empty() : BOX_FIELD.first(box.title()).map(MatchResult::group);
    }

    /** The industry that the heading gives as {@code name}; empty where the heading words it otherwise. */
    private Optional<Mention> heading(Section section, String name, String finder) {
        int begin = section.heading().of(plan.text()).indexOf(name);
        if (begin < 0) {
            return Optional.empty();
        }
        int at = section.heading().begin() + begin;
        return Optional.of(industry(new Span(at, at + name.length()), name, List.of(), finder, 0.75));
    }

    private static Mention goods(Mention mention) {
        return industry(mention.span(), mention.name(), mention.forms(), "goods-with-heading", mention.confidence());
    }

    /** The sections whose heading is the mention's name: headings do not overlap, so they begin together. */
    private List<Section> headed(Mention mention) {
        Map.Entry<Integer, List<Section>> nearest =
                sectionsAt.floorEntry(mention.span().begin());
        List<Section> headed = new ArrayList<>(1);
        if (nearest != null) {
            for (Section section : nearest.getValue()) {
                if (heads(section, mention)) {
                    headed.add(section);
                }
            }
        }
        return headed;
    }

    /** The section whose title goes on from the mention with no name: 电子信息 of 电子信息链条上移, but not 核电 of 核电关联产业. */
    private Optional<Integer> opensTitle(Mention mention) {
        Map.Entry<Integer, List<Section>> nearest =
                sectionsAt.floorEntry(mention.span().begin());
        return nearest == null
                ? Optional.empty()
                : nearest.getValue().stream()
                        .filter(section -> section.heading().contains(mention.span())
                                && section.title().startsWith(mention.name())
                                && !namesSectors(section.title()))
                        .map(Section::index)
                        .findFirst();
    }

    private static boolean heads(Section section, Mention mention) {
        return section.kind() != Section.Kind.BOX
                && section.heading().contains(mention.span())
                && mention.name().length() >= section.title().length();
    }

    private static Mention industry(Span span, String name, List<String> forms, String finder, double confidence) {
        return new Mention(span, EntityType.INDUSTRY, name, forms, finder, confidence, List.of());
    }
}
