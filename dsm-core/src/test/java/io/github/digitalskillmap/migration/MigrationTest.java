package io.github.digitalskillmap.migration;

import static io.github.digitalskillmap.migration.TwoEditions.CALM;
import static io.github.digitalskillmap.migration.TwoEditions.CAREFUL;
import static io.github.digitalskillmap.migration.TwoEditions.CHIEF;
import static io.github.digitalskillmap.migration.TwoEditions.CONFIRMED;
import static io.github.digitalskillmap.migration.TwoEditions.DAY;
import static io.github.digitalskillmap.migration.TwoEditions.ELDER;
import static io.github.digitalskillmap.migration.TwoEditions.ENTERED;
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
import static io.github.digitalskillmap.migration.TwoEditions.STEADY;
import static io.github.digitalskillmap.migration.TwoEditions.SURVEY;
import static io.github.digitalskillmap.migration.TwoEditions.TO_FOUR;
import static io.github.digitalskillmap.migration.TwoEditions.WARDEN;
import static io.github.digitalskillmap.migration.TwoEditions.four;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.migration.MigrationRule.MappedSkill;
import io.github.digitalskillmap.migration.MigrationRule.Take;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final ConfirmedLevel CARRY = ConfirmedLevel.carry();
    private static final PersonId ID = PersonId.of("P001");
    private static final LevelOrigin OF_THE_DAY = LevelOrigin.on(DAY);

    private static MigrationPlan planWith(MigrationRule... rules) {
        MigrationPlan.Builder plan = MigrationPlan.builder(OLD, NEW)
                .fillIn(FillIn.of(
                        CARRY,
                        List.of(rules).stream().anyMatch(MigrationTest::isOfPlanting) ? List.of() : List.of(TO_FOUR)));
        List.of(rules).forEach(plan::addRule);
        return plan.build();
    }

    private static boolean isOfPlanting(MigrationRule rule) {
        return rule.from().contains(PLANTING);
    }

    private static SkillProfile.Builder profile() {
        return SkillProfile.builder(OLD);
    }

    private static Migration migrate(SkillProfile.Builder profile, MigrationRule... rules) {
        return planWith(rules).migrate(Person.of(ID, profile.build()));
    }

    private static void assertEntry(
            Migration migration, SkillId skill, Fate fate, MigrationReason reason, String from, String to) {
        MigrationEntry entry = migration.account().stream()
                .filter(each -> each.subject().equals(skill))
                .findFirst()
                .orElseThrow();
        assertThat(entry.kind()).isEqualTo(HeldKind.LEVEL);
        assertThat(entry.fate()).isEqualTo(fate);
        assertThat(entry.reason()).isEqualTo(reason);
        assertThat(entry.rule())
                .hasValueSatisfying(rule -> assertThat(rule.from()).contains(skill));
        assertThat(entry.from().text(Locale.ENGLISH)).isEqualTo(from);
        assertThat(entry.to().map(text -> text.text(Locale.ENGLISH))).isEqualTo(Optional.ofNullable(to));
    }

    private static void assertHeld(Migration migration, SkillId skill, LevelId level, LevelOrigin origin) {
        assertThat(migration.person().profile().attainment(skill).level().map(Level::id))
                .contains(level);
        assertThat(migration.person().profile().origin(skill)).isEqualTo(Optional.ofNullable(origin));
    }

    private static void assertNone(Migration migration, SkillId skill) {
        assertThat(migration.person().profile().attainment(skill)).isInstanceOf(Attainment.AssessedAsNone.class);
    }

    private static void assertNotAssessed(Migration migration, SkillId... skills) {
        assertThat(skills)
                .allSatisfy(skill -> assertThat(migration.person().profile().attainment(skill))
                        .isEqualTo(new Attainment.NotAssessed()));
    }

    @Test
    void same_anyLevel_isCarriedWithItsOrigin() {
        Migration migration = migrate(profile().level(PRUNING, Invented.LOW, CONFIRMED));

        assertHeld(migration, PRUNING, Invented.LOW, CONFIRMED);
        assertEntry(
                migration, PRUNING, Fate.CARRIED, MigrationReason.SKILL_STAYS, "\"Pruning\" Lv.1", "\"Pruning\" Lv.1");
        assertThat(migration.account()).hasSize(1);
    }

    @Test
    void rename_sameLevels_carriesTheLevelToTheOtherSkill() {
        Migration migration =
                migrate(profile().level(FELLING, Invented.HIGH, ENTERED), MigrationRule.rename(FELLING, SAWING, CARRY));

        assertHeld(migration, SAWING, Invented.HIGH, ENTERED);
        assertEntry(
                migration, FELLING, Fate.CHANGED, MigrationReason.SKILL_RENAMED, "\"Felling\" Lv.2", "\"Sawing\" Lv.2");
        assertThat(migration.account().get(0).into()).containsExactly(SAWING);
    }

    @Test
    void rename_otherLevels_mapsThem() {
        MigrationRule rule = MigrationRule.rename(MAPS, SURVEY, TO_FOUR, CARRY);

        assertHeld(migrate(profile().level(MAPS, Invented.HIGH), rule), SURVEY, four(4), null);
        assertNone(migrate(profile().none(MAPS), rule), SURVEY);
    }

    @Test
    void rescale_aLevel_isTheOneOfTheMap() {
        Migration migration = migrate(profile().level(PLANTING, Invented.LOW, CONFIRMED));

        assertHeld(migration, PLANTING, four(2), CONFIRMED);
        assertEntry(
                migration,
                PLANTING,
                Fate.CHANGED,
                MigrationReason.LEVEL_MAPPED,
                "\"Planting\" Lv.1",
                "\"Planting\" Lv.2");
    }

    @Test
    void rescale_assessedAsNone_isAssessedAsNoneOnAScaleWithoutALevelForThat() {
        Migration migration = migrate(profile().none(PLANTING, ENTERED));

        assertNone(migration, PLANTING);
        assertThat(migration.person().profile().origin(PLANTING)).contains(ENTERED);
        assertEntry(
                migration,
                PLANTING,
                Fate.CHANGED,
                MigrationReason.LEVEL_MAPPED,
                "\"Planting\" Lv.0",
                "\"Planting\" none");
    }

    @Test
    void splitAny_held_asksForEachWithTheLevelAsHint() {
        Migration migration = migrate(
                profile().level(FELLING, Invented.HIGH),
                MigrationRule.splitAny(FELLING, CARRY, MappedSkill.of(SAWING), MappedSkill.of(SURVEY, TO_FOUR)));

        assertNotAssessed(migration, SAWING, SURVEY);
        assertEntry(
                migration,
                FELLING,
                Fate.ASKED_AGAIN,
                MigrationReason.NOT_KNOWN_WHICH_IS_HELD,
                "\"Felling\" Lv.2",
                "\"Sawing\" (hint: Lv.2), \"Survey\" (hint: Lv.4)");
        assertThat(migration.account().get(0).into()).containsExactly(SAWING, SURVEY);
    }

    @Test
    void splitAny_assessedAsNone_makesEachNone() {
        Migration migration = migrate(
                profile().none(FELLING, ENTERED),
                MigrationRule.splitAny(FELLING, CARRY, MappedSkill.of(SAWING), MappedSkill.of(SURVEY, TO_FOUR)));

        assertNone(migration, SAWING);
        assertNone(migration, SURVEY);
        assertThat(migration.person().profile().origin(SURVEY)).contains(ENTERED);
        assertEntry(
                migration,
                FELLING,
                Fate.CHANGED,
                MigrationReason.NONE_IS_HELD,
                "\"Felling\" Lv.0",
                "\"Sawing\" Lv.0, \"Survey\" none");
    }

    @Test
    void splitAll_held_carriesTheLevelToEach() {
        Migration migration = migrate(
                profile().level(FELLING, Invented.LOW, CONFIRMED),
                MigrationRule.splitAll(FELLING, CARRY, MappedSkill.of(SAWING), MappedSkill.of(SURVEY, TO_FOUR)));

        assertHeld(migration, SAWING, Invented.LOW, CONFIRMED);
        assertHeld(migration, SURVEY, four(2), CONFIRMED);
        assertEntry(
                migration,
                FELLING,
                Fate.CHANGED,
                MigrationReason.EACH_IS_HELD,
                "\"Felling\" Lv.1",
                "\"Sawing\" Lv.1, \"Survey\" Lv.2");
    }

    @Test
    void splitAll_assessedAsNone_asksForEach() {
        Migration migration = migrate(
                profile().none(FELLING),
                MigrationRule.splitAll(FELLING, CARRY, MappedSkill.of(SAWING), MappedSkill.of(HAULING)));

        assertNotAssessed(migration, SAWING, HAULING);
        assertEntry(
                migration,
                FELLING,
                Fate.ASKED_AGAIN,
                MigrationReason.NOT_KNOWN_WHICH_LACKS,
                "\"Felling\" Lv.0",
                "\"Sawing\" (hint: Lv.0), \"Hauling\" (hint: Lv.0)");
    }

    private static MigrationRule merge(Take take, ConfirmedLevel confirmed) {
        return MigrationRule.merge(
                SURVEY, take, confirmed, MappedSkill.of(RIDING, TO_FOUR), MappedSkill.of(MAPS, TO_FOUR));
    }

    private static MigrationRule merge(Take take) {
        return merge(take, CARRY);
    }

    @Test
    void merge_allAssessed_takesTheLowestOrTheHighest() {
        SkillProfile.Builder both = profile().level(RIDING, Invented.LOW).level(MAPS, Invented.HIGH);

        Migration lowest = migrate(both, merge(Take.LOWEST));
        Migration highest = migrate(both, merge(Take.HIGHEST));

        assertHeld(lowest, SURVEY, four(2), null);
        assertHeld(highest, SURVEY, four(4), null);
        assertEntry(lowest, RIDING, Fate.CHANGED, MigrationReason.LOWEST_TAKEN, "\"Riding\" Lv.1", "\"Survey\" Lv.2");
        assertEntry(lowest, MAPS, Fate.CHANGED, MigrationReason.LOWEST_TAKEN, "\"Maps\" Lv.2", "\"Survey\" Lv.2");
        assertEntry(highest, RIDING, Fate.CHANGED, MigrationReason.HIGHEST_TAKEN, "\"Riding\" Lv.1", "\"Survey\" Lv.4");
    }

    @Test
    void merge_someNotAssessedThatCouldChangeTheResult_asksAgain() {
        for (Take take : Take.values()) {
            Migration migration = migrate(profile().level(RIDING, Invented.LOW), merge(take));

            assertNotAssessed(migration, SURVEY);
            assertThat(migration.account()).hasSize(1);
            assertEntry(
                    migration,
                    RIDING,
                    Fate.ASKED_AGAIN,
                    MigrationReason.MERGED_IN_PART,
                    "\"Riding\" Lv.1",
                    "\"Survey\" (hint: Lv.2)");
        }
        assertNotAssessed(migrate(profile().level(RIDING, Invented.HIGH), merge(Take.LOWEST)), SURVEY);
        assertNotAssessed(migrate(profile().none(RIDING), merge(Take.HIGHEST)), SURVEY);
    }

    @Test
    void merge_someNotAssessedThatCouldNotChangeTheResult_isSettled() {
        Migration none = migrate(profile().none(RIDING), merge(Take.LOWEST));
        Migration top = migrate(profile().level(MAPS, Invented.HIGH), merge(Take.HIGHEST));

        assertNone(none, SURVEY);
        assertHeld(top, SURVEY, four(4), null);
        assertThat(none.account(Fate.CHANGED)).hasSize(1);
        assertThat(top.account(Fate.CHANGED)).hasSize(1);
    }

    @Test
    void merge_noneAssessed_isNotAssessed() {
        Migration migration = migrate(profile(), merge(Take.LOWEST));

        assertNotAssessed(migration, SURVEY);
        assertThat(migration.account()).isEmpty();
    }

    @Test
    void merge_origins_keepsWhatIsTheSame() {
        LevelOrigin earlier = LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, DAY.minusYears(1));

        assertThat(originOfMerged(CONFIRMED, CONFIRMED)).contains(CONFIRMED);
        assertThat(originOfMerged(CONFIRMED, earlier)).contains(LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION));
        assertThat(originOfMerged(CONFIRMED, ENTERED)).contains(OF_THE_DAY);
        assertThat(originOfMerged(ENTERED, earlier)).isEmpty();
    }

    private static Optional<LevelOrigin> originOfMerged(LevelOrigin one, LevelOrigin other) {
        return migrate(profile().level(RIDING, Invented.LOW, one).level(MAPS, Invented.LOW, other), merge(Take.LOWEST))
                .person()
                .profile()
                .origin(SURVEY);
    }

    @Test
    void retire_aLevel_isLost() {
        Migration migration = migrate(profile().level(RIDING, Invented.HIGH, CONFIRMED));

        assertEntry(migration, RIDING, Fate.LOST, MigrationReason.SKILL_RETIRED, "\"Riding\" Lv.2", null);
        assertThat(migration.account().get(0).into()).isEmpty();
        assertThat(migration.person().profile().assessedSkills()).isEmpty();
    }

    @Test
    void askAgain_confirmedLevel_isNotCarriedAndOthersAre() {
        ConfirmedLevel again = ConfirmedLevel.askAgain();
        MigrationRule same = MigrationRule.same(PRUNING, again);
        Migration confirmed = migrate(profile().level(PRUNING, Invented.LOW, CONFIRMED), same);
        Migration entered = migrate(profile().level(PRUNING, Invented.LOW, ENTERED), same);
        Migration unknown = migrate(profile().level(PRUNING, Invented.LOW), same);

        assertNotAssessed(confirmed, PRUNING);
        assertEntry(
                confirmed,
                PRUNING,
                Fate.ASKED_AGAIN,
                MigrationReason.CONFIRMED_LEVEL_ASKED_AGAIN,
                "\"Pruning\" Lv.1",
                "\"Pruning\" (hint: Lv.1)");
        assertHeld(entered, PRUNING, Invented.LOW, ENTERED);
        assertHeld(unknown, PRUNING, Invented.LOW, null);
    }

    @Test
    void askAgain_confirmedLevelOfASplitOrMerge_isNotCarried() {
        ConfirmedLevel again = ConfirmedLevel.askAgain();
        MappedSkill sawing = MappedSkill.of(SAWING);
        MappedSkill hauling = MappedSkill.of(HAULING);

        Migration all = migrate(
                profile().level(FELLING, Invented.LOW, CONFIRMED),
                MigrationRule.splitAll(FELLING, again, sawing, hauling));
        Migration any =
                migrate(profile().none(FELLING, CONFIRMED), MigrationRule.splitAny(FELLING, again, sawing, hauling));
        Migration merged = migrate(
                profile().level(RIDING, Invented.LOW, CONFIRMED).level(MAPS, Invented.LOW, ENTERED),
                merge(Take.LOWEST, again));

        assertNotAssessed(all, SAWING, HAULING);
        assertNotAssessed(any, SAWING, HAULING);
        assertNotAssessed(merged, SURVEY);
        assertThat(List.of(all, any, merged))
                .allSatisfy(each -> assertThat(each.account())
                        .extracting(MigrationEntry::reason)
                        .containsOnly(MigrationReason.CONFIRMED_LEVEL_ASKED_AGAIN));
    }

    @Test
    void cap_confirmedLevelAboveIt_isLoweredAndNoLongerConfirmed() {
        MigrationRule rule = MigrationRule.rename(FELLING, SAWING, ConfirmedLevel.cap(Invented.LOW));

        Migration above = migrate(profile().level(FELLING, Invented.HIGH, CONFIRMED), rule);
        Migration dayUnknown =
                migrate(profile().level(FELLING, Invented.HIGH, LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION)), rule);

        assertHeld(above, SAWING, Invented.LOW, OF_THE_DAY);
        assertEntry(
                above,
                FELLING,
                Fate.CHANGED,
                MigrationReason.CONFIRMED_LEVEL_CAPPED,
                "\"Felling\" Lv.2",
                "\"Sawing\" Lv.1");
        assertHeld(dayUnknown, SAWING, Invented.LOW, null);
    }

    @Test
    void cap_whatIsNotHigherOrNotConfirmed_isCarriedAsItIs() {
        MigrationRule rule = MigrationRule.same(PRUNING, ConfirmedLevel.cap(Invented.LOW));

        Migration below = migrate(profile().level(PRUNING, Invented.LOW, CONFIRMED), rule);
        Migration entered = migrate(profile().level(PRUNING, Invented.HIGH, ENTERED), rule);

        assertHeld(below, PRUNING, Invented.LOW, CONFIRMED);
        assertHeld(entered, PRUNING, Invented.HIGH, ENTERED);
        assertThat(below.account(Fate.CARRIED)).hasSize(1);
        assertThat(entered.account(Fate.CARRIED)).hasSize(1);
    }

    @Test
    void cap_skillThatStays_isChanged() {
        Migration migration = migrate(
                profile().level(PRUNING, Invented.HIGH, CONFIRMED),
                MigrationRule.same(PRUNING, ConfirmedLevel.cap(Invented.LOW)));

        assertHeld(migration, PRUNING, Invented.LOW, OF_THE_DAY);
        assertThat(migration.account(Fate.CHANGED)).hasSize(1);
    }

    @Test
    void cap_mergedLevel_countsIfAnyWasConfirmed() {
        Migration migration = migrate(
                profile().level(RIDING, Invented.HIGH, CONFIRMED).level(MAPS, Invented.HIGH, ENTERED),
                merge(Take.LOWEST, ConfirmedLevel.cap(four(3))));

        assertHeld(migration, SURVEY, four(3), OF_THE_DAY);
        assertThat(migration.account())
                .extracting(MigrationEntry::reason)
                .containsOnly(MigrationReason.CONFIRMED_LEVEL_CAPPED);
    }

    @Test
    void pass_ofAnyExam_isCarriedAsItIs() {
        ExamPass pass = ExamPass.of(ExamId.of("kentei", "tree"), DAY).withExpiry(DAY.plusYears(3));

        Migration migration = migrate(profile().pass(pass));

        assertThat(migration.person().profile().passes()).containsExactly(pass);
        assertOnly(
                migration,
                HeldKind.PASS,
                Fate.CARRIED,
                MigrationReason.EXAMS_STAY,
                "kentei:tree (2025-03-31)",
                "kentei:tree (2025-03-31)");
    }

    private static void assertOnly(
            Migration migration, HeldKind kind, Fate fate, MigrationReason reason, String from, String to) {
        assertThat(migration.account()).hasSize(1);
        MigrationEntry entry = migration.account().get(0);
        assertThat(entry.kind()).isEqualTo(kind);
        assertThat(entry.fate()).isEqualTo(fate);
        assertThat(entry.reason()).isEqualTo(reason);
        assertThat(entry.rule()).isEmpty();
        assertThat(entry.from().text(Locale.ENGLISH)).isEqualTo(from);
        assertThat(entry.to().map(text -> text.text(Locale.ENGLISH))).isEqualTo(Optional.ofNullable(to));
        assertThat(entry.into()).hasSize(to == null ? 0 : 1);
    }

    private static Migration attested(Attestation attestation, boolean isRenamed) {
        MigrationPlan.Builder plan = MigrationPlan.builder(OLD, NEW).fillIn(FillIn.of(CARRY, TO_FOUR));
        if (isRenamed) {
            plan.judgement(CALM, STEADY).role(ELDER, WARDEN).role(WARDEN, ELDER);
        }
        return plan.build()
                .migrate(Person.of(ID, profile().attested(attestation).build()));
    }

    @Test
    void attestation_judgementThatIsGone_isLost() {
        Migration migration = attested(Attestation.met(CALM, WARDEN, DAY), false);

        assertThat(migration.person().profile().attestations()).isEmpty();
        assertOnly(
                migration,
                HeldKind.ATTESTATION,
                Fate.LOST,
                MigrationReason.JUDGEMENT_GONE,
                "\"落ち着いている\" met (番人, 2025-03-31)",
                null);
    }

    @Test
    void attestation_roleThatIsNoLongerEntitled_isLost() {
        Migration migration = attested(Attestation.met(CAREFUL, ELDER, DAY), false);

        assertThat(migration.person().profile().attestations()).isEmpty();
        assertOnly(
                migration,
                HeldKind.ATTESTATION,
                Fate.LOST,
                MigrationReason.ROLE_NOT_ENTITLED,
                "\"木を大切にする\" met (長老, 2025-03-31)",
                null);
    }

    @Test
    void attestation_renamedJudgementAndRole_isChanged() {
        Migration judgement = attested(Attestation.notMet(CALM, WARDEN, DAY), true);
        Migration role = attested(Attestation.met(CAREFUL, ELDER, DAY), true);

        assertThat(judgement.person().profile().attestations()).containsExactly(Attestation.notMet(STEADY, ELDER, DAY));
        assertOnly(
                judgement,
                HeldKind.ATTESTATION,
                Fate.CHANGED,
                MigrationReason.JUDGEMENT_RENAMED,
                "\"落ち着いている\" not met (番人, 2025-03-31)",
                "\"動じない\" not met (長老, 2025-03-31)");
        assertThat(role.person().profile().attestations()).containsExactly(Attestation.met(CAREFUL, WARDEN, DAY));
        assertThat(role.account(Fate.CHANGED)).hasSize(1);
    }

    private static Migration ofRank(RankId rank, MigrationPlan plan) {
        return plan.migrate(Person.of(ID, profile().build()).withRank(rank));
    }

    @Test
    void rank_ofBothFrameworks_isCarried() {
        Migration migration = ofRank(CHIEF, planWith());

        assertThat(migration.person().rank()).contains(CHIEF);
        assertOnly(migration, HeldKind.RANK, Fate.CARRIED, MigrationReason.RANK_STAYS, "係長", "係長");
    }

    @Test
    void rank_thatIsGone_isLostUnlessItBecomesAnother() {
        Migration lost = ofRank(HEAD, planWith());
        Migration changed = ofRank(
                HEAD,
                MigrationPlan.builder(OLD, NEW)
                        .fillIn(FillIn.of(CARRY, TO_FOUR))
                        .rank(HEAD, SENIOR)
                        .build());

        assertThat(lost.person().rank()).isEmpty();
        assertOnly(lost, HeldKind.RANK, Fate.LOST, MigrationReason.RANK_GONE, "所長", null);
        assertThat(changed.person().rank()).contains(SENIOR);
        assertOnly(changed, HeldKind.RANK, Fate.CHANGED, MigrationReason.RANK_RENAMED, "所長", "主任");
    }

    @Test
    void migrate_anyPerson_keepsTheKeyAndTellsNothingOfThePerson() {
        Person before = Person.of(ID, profile().level(PRUNING, Invented.LOW).build());

        Migration migration = planWith().migrate(before);

        assertThat(migration.before()).isSameAs(before);
        assertThat(migration.person().id()).isEqualTo(ID);
        assertThat(migration).hasToString("migration from mori@1.0.0 to mori@2.0.0 with 1 entries");
        assertThat(migration.account().get(0)).hasToString("LEVEL CARRIED");
    }

    @Test
    void of_accountThatLeavesSomethingOut_isRefused() {
        Person before = Person.of(ID, profile().level(PRUNING, Invented.LOW).build());

        assertThatThrownBy(() -> Migration.of(before, before, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("account must tell of each of 1 of kind LEVEL once, but tells of 0");
    }

    @Test
    void words_ofFatesKindsAndReasons_areInJapaneseAndEnglish() {
        for (Fate fate : Fate.values()) {
            assertInBothLanguages(fate.wording());
        }
        for (HeldKind kind : HeldKind.values()) {
            assertInBothLanguages(kind.wording());
        }
        for (MigrationReason reason : MigrationReason.values()) {
            assertInBothLanguages(reason.wording());
        }
    }

    private static void assertInBothLanguages(Wording wording) {
        assertThat(wording.phrase(Locale.JAPANESE)).isPresent();
        assertThat(wording.phrase(Locale.ENGLISH)).isPresent();
    }
}
