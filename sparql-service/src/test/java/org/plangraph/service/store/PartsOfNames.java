package org.plangraph.service.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.plangraph.extractor.lexicon.HanLp;
import org.plangraph.service.store.LabelText.Spelling;
import org.plangraph.service.store.SearchJudgements.Named;

/** The arrangement without any index: what was typed stands in the name, in its pinyin or in its initials. */
final class PartsOfNames {
    private final List<Written> all;

    private record Written(String iri, String name, String pinyin, String initials) {
        boolean holds(String typed) {
            String spelled = typed.replace(" ", "");
            return name.contains(typed)
                    || spelled.chars().allMatch(c -> c < 0x80)
                            && (pinyin.contains(spelled) || initials.contains(spelled));
        }
    }

    PartsOfNames(List<Named> names) {
        this.all = names.stream()
                .flatMap(named -> named.names().stream().map(name -> written(named.iri(), name)))
                .sorted(Comparator.comparingInt(each -> each.name().length()))
                .toList();
    }

    private static Written written(String iri, String name) {
        List<String> syllables = HanLp.syllables(name);
        return new Written(
                iri, name.toLowerCase(Locale.ROOT), Spelling.PINYIN.of(syllables), Spelling.INITIALS.of(syllables));
    }

    List<String> find(String typed) {
        return all.stream()
                .filter(each -> each.holds(typed.toLowerCase(Locale.ROOT)))
                .map(Written::iri)
                .distinct()
                .toList();
    }
}
