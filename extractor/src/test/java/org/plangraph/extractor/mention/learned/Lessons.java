package org.plangraph.extractor.mention.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.extractor.mention.Texts;
import org.plangraph.ontology.EntityType;

/** Gold so small that it can be read at a glance: every province praises what it grows, and no rule knows the words. */
final class Lessons {
    private static final List<String> GROWN = List.of("棠棣", "蒹葭", "荇菜", "薇蕨", "苤苢", "苌楚", "莱菔", "葑菲");

    private record Lesson(String province, Plan plan, Set<String> industries) implements NameGold {
        @Override
        public Optional<EntityType> typeOf(String name) {
            return industries.contains(name) ? Optional.of(EntityType.INDUSTRY) : Optional.empty();
        }

        @Override
        public boolean isRight(EntityType type, String name) {
            return type == EntityType.INDUSTRY && industries.contains(name);
        }

        @Override
        public boolean isOptional(String name) {
            return false;
        }
    }

    private Lessons() {}

    static String sentence(String grown) {
        return "大家爱种" + grown + "，也常吃饭。大家爱种" + grown + "，也常喝水。";
    }

    static NameTraining training() {
        List<NameGold> gold = new ArrayList<>();
        for (int i = 0; i < GROWN.size(); i++) {
            Plan plan = Texts.plan(sentence(GROWN.get(i)).repeat(3), Optional.empty());
            gold.add(new Lesson("province " + i, plan, Set.of(GROWN.get(i))));
        }
        return new NameTraining(gold, new MentionFinder()::read);
    }
}
