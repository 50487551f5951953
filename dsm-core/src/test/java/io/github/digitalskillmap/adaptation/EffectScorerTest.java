package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.CHIEF;
import static io.github.digitalskillmap.adaptation.MoriFramework.KEEPER;
import static io.github.digitalskillmap.adaptation.MoriFramework.PRUNING_LINE;
import static io.github.digitalskillmap.adaptation.MoriFramework.changed;
import static io.github.digitalskillmap.adaptation.MoriFramework.mori;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Requirement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectScorerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final PersonId ID = PersonId.of("secret-7");

    private static Change more() {
        return Change.set(PRUNING_LINE, Aspect.REQUIREMENT, Requirement.skill(Invented.PRUNING, Invented.HIGH));
    }

    private static EffectScorer effects(Framework after) {
        return EffectScorer.of(mori(), List.of(), after, List.of());
    }

    /** A person who prunes at the lower level, fells at the higher one, and was not assessed in planting. */
    private static Person person(Framework framework) {
        return Person.of(
                ID,
                SkillProfile.builder(framework)
                        .level(Invented.PRUNING, Invented.LOW)
                        .level(Invented.FELLING, Invented.HIGH)
                        .build());
    }

    private static PersonEffect effect(Change... changes) {
        Framework after = changed(changes);
        return effects(after).score(person(mori()), person(after), DAY);
    }

    @Test
    void score_jobTypeThatAsksForMore_tellsTheShareAndOutcomeBeforeAndAfter() {
        PersonEffect effect = effect(more());

        assertThat(effect.person()).isEqualTo(ID);
        assertThat(effect.isNone()).isFalse();
        assertThat(effect.ranks()).isEmpty();
        JobTypeEffect jobType = effect.jobTypes().get(0);
        assertThat(effect.jobTypes()).hasSize(1);
        assertThat(jobType.jobType().id()).isEqualTo(Invented.RANGER);
        assertThat(jobType.before().orElseThrow().certainShare()).hasToString("1/1");
        assertThat(jobType.after().orElseThrow().certainShare()).hasToString("4/5");
        assertThat(jobType.wording().text(JAPANESE)).isEqualTo("ジョブタイプ「森林官」: 確実 1/1・可能 1/1・達成 → 確実 4/5・可能 4/5・未達");
        assertThat(jobType.wording().text(ENGLISH))
                .isEqualTo(
                        "job type \"森林官\": certain 1/1, possible 1/1, met" + " → certain 4/5, possible 4/5, not met");
        assertThat(jobType).hasToString(jobType.wording().text(JAPANESE));
    }

    @Test
    void score_possibleShareAlone_isAnEffectToo() {
        PersonEffect effect = effect(Change.add(
                KEEPER, JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.HIGH), Invented.sample())));

        assertThat(effect.jobTypes())
                .singleElement()
                .extracting(jobType -> jobType.wording().text(JAPANESE))
                .isEqualTo("ジョブタイプ「森番」: 確実 0/1・可能 1/1・未確定 → 確実 1/3・可能 2/3・未達");
    }

    @Test
    void score_rankThatAsksForLess_tellsTheOutcomeBeforeAndAfter() {
        PersonEffect effect = effect(Change.set(
                PartId.of(CHIEF, Invented.TARGET),
                Aspect.TARGET_REQUIREMENT,
                Requirement.skill(Invented.PRUNING, Invented.LOW)));

        assertThat(effect.jobTypes()).isEmpty();
        assertThat(effect.ranks()).singleElement().satisfies(rank -> {
            assertThat(rank.before().rank().id()).isEqualTo(CHIEF);
            assertThat(rank.wording().text(JAPANESE)).isEqualTo("職層「係長」: 未達 → 達成");
            assertThat(rank.wording().text(ENGLISH)).isEqualTo("rank \"係長\": not met → met");
            assertThat(rank).hasToString("職層「係長」: 未達 → 達成");
        });
    }

    @Test
    void score_rankThatHasNoTargetsAnyMore_saysSo() {
        assertThat(effect(Change.retire(PartId.of(CHIEF, Invented.TARGET))).ranks())
                .singleElement()
                .extracting(rank -> rank.wording().text(JAPANESE))
                .isEqualTo("職層「係長」: 未達 → 目標なし");
    }

    @Test
    void score_jobTypeThatCannotBeScoredAnyMore_saysSo() {
        PersonEffect effect = effect(
                Change.set(PRUNING_LINE, Aspect.REQUIREMENT, Requirement.skillAtUnstatedLevel(Invented.PRUNING)));

        assertThat(effect.jobTypes()).singleElement().satisfies(jobType -> {
            assertThat(jobType.after()).isEmpty();
            assertThat(jobType.wording().text(JAPANESE)).isEqualTo("ジョブタイプ「森林官」: 確実 1/1・可能 1/1・達成 → 判定できない");
        });
    }

    @Test
    void score_jobTypeMetInPartThatIsRetired_isLost() {
        PersonEffect effect = effect(Change.retire(PartId.of(Invented.RANGER)));

        assertThat(effect.jobTypes()).singleElement().satisfies(jobType -> {
            assertThat(jobType.isRetired()).isTrue();
            assertThat(jobType.jobType().id()).isEqualTo(Invented.RANGER);
            assertThat(jobType.after()).isEmpty();
            assertThat(jobType.wording().text(JAPANESE)).isEqualTo("ジョブタイプ「森林官」: 確実 1/1・可能 1/1・達成 → 廃止");
            assertThat(jobType.wording().text(ENGLISH))
                    .isEqualTo("job type \"森林官\": certain 1/1, possible 1/1, met → retired");
        });
    }

    @Test
    void score_rankMetThatIsRetired_isLost() {
        Framework after = changed(Change.retire(PartId.of(CHIEF)));
        Framework before = changed(Change.set(
                PartId.of(CHIEF, Invented.TARGET),
                Aspect.TARGET_REQUIREMENT,
                Requirement.skill(Invented.PRUNING, Invented.LOW)));
        PersonEffect effect =
                EffectScorer.of(before, List.of(), after, List.of()).score(person(before), person(after), DAY);

        assertThat(effect.ranks()).singleElement().satisfies(rank -> {
            assertThat(rank.isRetired()).isTrue();
            assertThat(rank.rank().id()).isEqualTo(CHIEF);
            assertThat(rank.after()).isEmpty();
            assertThat(rank).hasToString("職層「係長」: 達成 → 廃止");
        });
    }

    @Test
    void score_retiredWhatWasNotMet_losesNothing() {
        assertThat(effect(Change.retire(PartId.of(KEEPER)), Change.retire(PartId.of(CHIEF)))
                        .isNone())
                .isTrue();
    }

    @Test
    void score_whatOnlyTheFrameworkAfterHas_affectsNobody() {
        Framework after = changed(Change.retire(PartId.of(Invented.RANGER)), Change.retire(PartId.of(CHIEF)));

        assertThat(EffectScorer.of(after, List.of(), mori(), List.of())
                        .score(person(after), person(mori()), DAY)
                        .isNone())
                .isTrue();
    }

    @Test
    void score_nothingThatMatters_isNone() {
        PersonEffect effect =
                effect(Change.set(PartId.of(Invented.PRUNING), Aspect.SKILL_NAME, Invented.wording("枝打ち")));

        assertThat(effect.isNone()).isTrue();
        assertThat(effect).hasToString("effect on 0 job types and 0 ranks, 0 not carried");
    }

    @Test
    void withNotCarried_words_keepsThemBesideTheResults() {
        PersonEffect effect = effect(more()).withNotCarried(List.of(Invented.wording("植林（廃止）")));

        assertThat(effect.notCarried()).containsExactly(Invented.wording("植林（廃止）"));
        assertThat(effect.jobTypes()).isEqualTo(effect(more()).jobTypes());
        assertThat(effect.person()).isEqualTo(ID);
        assertThat(effect).isNotEqualTo(effect(more())).hasToString("effect on 1 job types and 0 ranks, 1 not carried");
        assertThat(effect(more()).notCarried()).isEmpty();
    }

    @Test
    void text_ofAnEffect_doesNotTellWhomItIsAbout() {
        assertThat(effect(more())).hasToString("effect on 1 job types and 0 ranks, 0 not carried");
        assertThat(effects(changed(more()))).hasToString("effects of mori-dsm@1.0.0 to yama-dsm@1.0.0");
    }

    @Test
    void score_recordsThatDoNotFit_areRefusedWithoutNamingThePerson() {
        Framework after = changed(more());
        EffectScorer effects = effects(after);
        Person another = Person.of(PersonId.of("secret-8"), person(after).profile());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> effects.score(person(mori()), another, DAY))
                .withMessage("records before and after must be of the same person");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> effects.score(person(after), person(after), DAY))
                .withMessage("framework must be mori-dsm@1.0.0, but was yama-dsm@1.0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> effects.score(person(mori()), person(mori()), DAY))
                .withMessage("framework must be yama-dsm@1.0.0, but was mori-dsm@1.0.0");
        assertThatNullPointerException()
                .isThrownBy(() -> effects.score(person(mori()), person(after), null))
                .withMessage("asOf");
    }

    @Test
    void of_examsThatNoCatalogueHas_areRefused() {
        Framework after = changed(
                Change.add(KEEPER, JobTypeItem.of(Requirement.exam(ExamId.of("kentei", "tree")), Invented.sample())));

        assertThatExceptionOfType(UnknownIdentifierException.class).isThrownBy(() -> effects(after));
    }

    @Test
    void of_cataloguesWithTheSameExam_areRefused() {
        ExamCatalogue catalogue = ExamCatalogue.builder(MoriFramework.CATALOGUE)
                .addExam(Invented.exam(MoriFramework.EXAM, "T", "樹木検定").build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectScorer.of(mori(), List.of(catalogue, catalogue), mori(), List.of()));
        assertThat(EffectScorer.of(mori(), List.of(catalogue), mori(), List.of(catalogue))
                        .score(person(mori()), person(mori()), DAY)
                        .isNone())
                .isTrue();
    }
}
