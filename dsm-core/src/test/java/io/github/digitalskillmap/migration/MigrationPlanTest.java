package io.github.digitalskillmap.migration;

import static io.github.digitalskillmap.migration.TwoEditions.CHIEF;
import static io.github.digitalskillmap.migration.TwoEditions.FELLING;
import static io.github.digitalskillmap.migration.TwoEditions.HAULING;
import static io.github.digitalskillmap.migration.TwoEditions.HEAD;
import static io.github.digitalskillmap.migration.TwoEditions.MAPS;
import static io.github.digitalskillmap.migration.TwoEditions.NEW;
import static io.github.digitalskillmap.migration.TwoEditions.OLD;
import static io.github.digitalskillmap.migration.TwoEditions.PLANTING;
import static io.github.digitalskillmap.migration.TwoEditions.PRUNING;
import static io.github.digitalskillmap.migration.TwoEditions.RIDING;
import static io.github.digitalskillmap.migration.TwoEditions.SAWING;
import static io.github.digitalskillmap.migration.TwoEditions.SENIOR;
import static io.github.digitalskillmap.migration.TwoEditions.SURVEY;
import static io.github.digitalskillmap.migration.TwoEditions.TO_FOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.migration.MigrationRule.MappedSkill;
import io.github.digitalskillmap.migration.MigrationRule.Take;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationPlanTest implements ValueContract<MigrationPlan> {

    private static final ConfirmedLevel CARRY = ConfirmedLevel.carry();
    private static final FillIn FILL_IN = FillIn.of(CARRY, TO_FOUR);

    private static MigrationPlan.Builder plan() {
        return MigrationPlan.builder(OLD, NEW).fillIn(FILL_IN);
    }

    @Override
    public MigrationPlan value() {
        return plan().addRule(MigrationRule.retire(RIDING)).build();
    }

    @Override
    public List<MigrationPlan> others() {
        return List.of(
                plan().build(),
                plan().addRule(MigrationRule.retire(RIDING)).rank(HEAD, SENIOR).build(),
                plan().addRule(MigrationRule.retire(RIDING))
                        .judgement(TwoEditions.CALM, TwoEditions.STEADY)
                        .build(),
                plan().addRule(MigrationRule.retire(RIDING))
                        .role(TwoEditions.ELDER, TwoEditions.WARDEN)
                        .build(),
                MigrationPlan.builder(OLD, NEW)
                        .addRule(MigrationRule.retire(RIDING))
                        .fillIn(FillIn.of(ConfirmedLevel.askAgain(), TO_FOUR))
                        .build(),
                MigrationPlan.identity(OLD),
                MigrationPlan.identity(NEW));
    }

    @Test
    void fillIn_skillsWithoutRule_makesARuleForEachAndListsIt() {
        MigrationRule felling = MigrationRule.rename(FELLING, SAWING, CARRY);

        MigrationPlan plan = plan().addRule(felling).build();

        assertThat(plan.stated()).containsExactly(felling);
        assertThat(plan.filledIn())
                .containsExactly(
                        MigrationRule.same(PRUNING, CARRY),
                        MigrationRule.rescale(PLANTING, TO_FOUR, CARRY),
                        MigrationRule.retire(RIDING),
                        MigrationRule.retire(MAPS));
        assertThat(plan.rules()).hasSize(OLD.skills().size()).startsWith(felling);
        assertThat(plan.fillIn()).contains(FILL_IN);
    }

    @Test
    void fillIn_twice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan().fillIn(FILL_IN))
                .withMessage("how to fill in must be said only once");
    }

    @Test
    void build_everyRuleStated_fillsNothingIn() {
        MigrationPlan plan = MigrationPlan.identity(OLD);

        assertThat(plan.filledIn()).isEmpty();
        assertThat(plan.fillIn()).isEmpty();
        assertThat(plan.from()).isSameAs(plan.to()).isSameAs(OLD);
        assertThat(plan.ranks()).isEmpty();
        assertThat(plan.judgements()).isEmpty();
        assertThat(plan.roles()).isEmpty();
        assertThat(plan).hasToString("mori@1.0.0 to mori@1.0.0");
    }

    @Test
    void build_renamedPartsOfTheLadder_keepsThem() {
        MigrationPlan plan = plan().rank(HEAD, SENIOR)
                .judgement(TwoEditions.CALM, TwoEditions.STEADY)
                .role(TwoEditions.ELDER, TwoEditions.WARDEN)
                .build();

        assertThat(plan.ranks()).isEqualTo(Map.of(HEAD, SENIOR));
        assertThat(plan.judgements()).isEqualTo(Map.of(TwoEditions.CALM, TwoEditions.STEADY));
        assertThat(plan.roles()).isEqualTo(Map.of(TwoEditions.ELDER, TwoEditions.WARDEN));
    }

    @Test
    void build_faults_throwsAllOfThem() {
        MigrationPlan.Builder bad =
                plan().addRule(MigrationRule.retire(SAWING)).rank(SENIOR, CHIEF).rank(HEAD, HEAD);

        assertThatExceptionOfType(InvalidDataException.class)
                .isThrownBy(bad::build)
                .satisfies(thrown -> assertThat(thrown.problems())
                        .hasSize(4)
                        .isEqualTo(bad.check().problems()));
    }

    @Test
    void migrate_personOfAnotherFramework_isRefused() {
        Person person = Person.of(
                PersonId.of("P001"), SkillProfile.builder(NEW).none(PRUNING).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().migrate(person))
                .withMessage("framework must be mori@1.0.0, but was mori@2.0.0");
    }

    @Test
    void wording_everyKindOfRule_saysItInJapaneseAndEnglish() {
        assertSaid(MigrationRule.same(PRUNING, CARRY), "「剪定」はそのまま", "\"Pruning\" stays");
        assertSaid(MigrationRule.rename(FELLING, SAWING, CARRY), "「伐採」を「のこ引き」に改める", "\"Felling\" becomes \"Sawing\"");
        assertSaid(
                MigrationRule.rescale(PLANTING, TO_FOUR, CARRY),
                "「植林」のレベルを対応表で改める",
                "the levels of \"Planting\" become others");
        assertSaid(
                MigrationRule.splitAny(FELLING, CARRY, MappedSkill.of(SAWING), MappedSkill.of(HAULING)),
                "「伐採」を「のこ引き」、「運搬」（いずれか）に分ける",
                "\"Felling\" splits into any of \"Sawing\", \"Hauling\"");
        assertSaid(
                MigrationRule.splitAll(FELLING, CARRY, MappedSkill.of(SAWING), MappedSkill.of(HAULING)),
                "「伐採」を「のこ引き」、「運搬」（すべて）に分ける",
                "\"Felling\" splits into all of \"Sawing\", \"Hauling\"");
        assertSaid(
                MigrationRule.merge(SURVEY, Take.LOWEST, CARRY, MappedSkill.of(RIDING), MappedSkill.of(MAPS)),
                "「乗馬」、「地図」を「測量」にまとめる（最も低いレベル）",
                "\"Riding\", \"Maps\" merge into \"Survey\" at the lowest level");
        assertSaid(
                MigrationRule.merge(SURVEY, Take.HIGHEST, CARRY, MappedSkill.of(RIDING), MappedSkill.of(MAPS)),
                "「乗馬」、「地図」を「測量」にまとめる（最も高いレベル）",
                "\"Riding\", \"Maps\" merge into \"Survey\" at the highest level");
        assertSaid(MigrationRule.retire(RIDING), "「乗馬」を廃止する", "\"Riding\" is retired");
    }

    private void assertSaid(MigrationRule rule, String japanese, String english) {
        Wording said = value().wording(rule);
        assertThat(said.text(Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(said.text(Locale.ENGLISH)).isEqualTo(english);
    }
}
