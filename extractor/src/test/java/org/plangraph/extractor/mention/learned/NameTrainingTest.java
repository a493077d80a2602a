package org.plangraph.extractor.mention.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plangraph.extractor.document.Plan;
import org.plangraph.extractor.mention.Mention;
import org.plangraph.extractor.mention.MentionFinder;
import org.plangraph.extractor.mention.Texts;
import org.plangraph.ontology.EntityType;

class NameTrainingTest {
    private static final NameTraining TRAINING = Lessons.training();
    private static final Plan UNSEEN = Texts.plan(Lessons.sentence("薜荔"), Optional.empty());

    private static List<Mention> industries(NameModel model) {
        return new MentionFinder()
                .aidedBy(Optional.of(model)).find(UNSEEN).stream()
                        .filter(mention -> mention.type() == EntityType.INDUSTRY)
                        .toList();
    }

    private static byte[] written(NameModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void findsAnUnknownNameWhereNamesOfItsTypeStand() {
        assertThat(new MentionFinder().find(UNSEEN)).isEmpty();
        assertThat(industries(TRAINING.all()))
                .extracting(Mention::name, Mention::foundBy)
                .containsOnly(tuple("薜荔", LearnedNames.FOUND_BY));
    }

    @Test
    void leavesWhatIsQuotedToRules() {
        Plan quoted = Texts.plan(Lessons.sentence("“薜荔”"), Optional.empty());
        assertThat(new MentionFinder().aidedBy(Optional.of(TRAINING.all())).find(quoted))
                .isEmpty();
    }

    @Test
    void isNoSurerThanWhatItLearned() {
        assertThat(industries(TRAINING.all()))
                .hasSize(2)
                .extracting(Mention::confidence)
                .allMatch(belief -> belief >= 0.5 && belief < 1);
    }

    @Test
    void learnsTheSameFromTheSame() throws IOException {
        assertThat(written(TRAINING.all())).isEqualTo(written(Lessons.training().all()));
    }

    @Test
    void learnsNothingFromTheProvinceHeldOut() throws IOException {
        assertThat(written(TRAINING.without("province 1"))).isNotEqualTo(written(TRAINING.all()));
        assertThat(written(TRAINING.without("no such province"))).isEqualTo(written(TRAINING.all()));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        NameModel model = NameModel.read(new ByteArrayInputStream(written(TRAINING.all())));
        assertThat(written(model)).isEqualTo(written(TRAINING.all()));
        assertThat(industries(model)).isEqualTo(industries(TRAINING.all()));
    }

    @Test
    void endsAnIndustryWithWhatItIsCalled() {
        Plan called = Texts.plan(Lessons.sentence("薜荔").replace("薜荔", "薜荔工业"), Optional.empty());
        assertThat(new MentionFinder().aidedBy(Optional.of(TRAINING.all())).find(called))
                .extracting(Mention::name)
                .containsOnly("薜荔工业");
    }
}
