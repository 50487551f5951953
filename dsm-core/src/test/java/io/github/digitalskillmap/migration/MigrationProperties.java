package io.github.digitalskillmap.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.migration.GeneratedPlans.PlanCase;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(GeneratedPlans.class)
@Domain(DomainContext.Global.class)
class MigrationProperties {

    @Property(tries = 100)
    void migrate_identityPlan_givesAnEqualPerson(@ForAll Person person) {
        Migration migration =
                MigrationPlan.identity(person.profile().framework()).migrate(person);

        assertThat(migration.person()).isEqualTo(person);
        assertThat(migration.account()).extracting(MigrationEntry::fate).containsOnly(Fate.CARRIED);
    }

    @Property(tries = 100)
    void migrate_anyPlan_tellsOfEachThingHeldExactlyOnce(@ForAll PlanCase each) {
        SkillProfile old = each.person().profile();
        List<Identifier> held = new ArrayList<>();
        old.assessedSkills().forEach(skill -> held.add(skill.id()));
        old.passes().forEach(pass -> held.add(pass.exam()));
        old.attestations().forEach(attestation -> held.add(attestation.judgement()));
        each.person().rank().ifPresent(held::add);

        Migration migration = each.plan().migrate(each.person());

        assertThat(migration.account()).extracting(MigrationEntry::subject).containsExactlyElementsOf(held);
        assertThat(migration.person().id()).isEqualTo(each.person().id());
        assertThat(migration.person().profile().passes()).isEqualTo(old.passes());
    }

    @Property(tries = 100)
    void migrate_anyPlan_makesTheRecordThatTheAccountTells(@ForAll PlanCase each) {
        SkillProfile old = each.person().profile();
        Migration migration = each.plan().migrate(each.person());
        SkillProfile made = migration.person().profile();

        Set<Identifier> toldToBeHeld = new HashSet<>();
        for (MigrationEntry entry : migration.account()) {
            if (entry.kind() != HeldKind.LEVEL) {
                continue;
            }
            SkillId skill = (SkillId) entry.subject();
            List<SkillId> into = entry.into().stream().map(SkillId.class::cast).toList();
            switch (entry.fate()) {
                case CARRIED -> {
                    assertThat(into).containsExactly(skill);
                    assertThat(isHeldAlike(skill, old, made)).isTrue();
                    toldToBeHeld.addAll(into);
                }
                case CHANGED -> {
                    assertThat(into.equals(List.of(skill)) && isHeldAlike(skill, old, made))
                            .isFalse();
                    assertThat(into)
                            .isNotEmpty()
                            .allMatch(target -> made.attainment(target).isAssessed());
                    toldToBeHeld.addAll(into);
                }
                case ASKED_AGAIN ->
                    assertThat(into)
                            .isNotEmpty()
                            .allMatch(target -> !made.attainment(target).isAssessed());
                case LOST -> assertThat(into).isEmpty();
            }
        }
        assertThat(made.assessedSkills())
                .extracting(Skill::id)
                .containsExactlyInAnyOrderElementsOf(
                        toldToBeHeld.stream().map(SkillId.class::cast).toList());
    }

    private static boolean isHeldAlike(SkillId skill, SkillProfile old, SkillProfile made) {
        return made.attainment(skill)
                        .level()
                        .map(Level::id)
                        .equals(old.attainment(skill).level().map(Level::id))
                && made.origin(skill).equals(old.origin(skill));
    }

    /** Whatever the rule, and whatever a map makes of the lowest level. */
    @Property(tries = 200)
    void migrate_anyPlan_leavesNothingNothing(@ForAll PlanCase each) {
        SkillProfile old = each.person().profile();
        SkillProfile made = each.plan().migrate(each.person()).person().profile();

        for (MigrationRule rule : each.plan().rules()) {
            boolean wasNothing = rule.from().stream().allMatch(skill -> steps(old, skill) == 0);
            for (SkillId into : rule.into()) {
                assertThat(wasNothing && steps(made, into) > 0)
                        .as(rule.toString())
                        .isFalse();
            }
        }
    }

    private static int steps(SkillProfile profile, SkillId skill) {
        return profile.attainment(skill)
                .level()
                .map(level -> profile.framework().stepCount(skill, level.id()))
                .orElse(0);
    }

    @Property(tries = 100)
    void migrate_anyPlan_confirmsNothingThatWasNotConfirmed(@ForAll PlanCase each) {
        SkillProfile old = each.person().profile();
        Migration migration = each.plan().migrate(each.person());
        SkillProfile made = migration.person().profile();

        for (MigrationRule rule : each.plan().rules()) {
            for (SkillId into : rule.into()) {
                if (isConfirmed(made, into)) {
                    assertThat(rule.from().stream()
                                    .filter(skill -> old.attainment(skill).isAssessed()))
                            .isNotEmpty()
                            .allMatch(skill -> isConfirmed(old, skill));
                    assertThat(((MigrationRule.LevelTransfer) rule).confirmed())
                            .isNotInstanceOf(ConfirmedLevel.AskAgain.class);
                }
            }
        }
    }

    private static boolean isConfirmed(SkillProfile profile, SkillId skill) {
        return profile.origin(skill).flatMap(LevelOrigin::stage).stream()
                .anyMatch(LevelOrigin.Stage.CONFIRMATION::equals);
    }

    @Property(tries = 100)
    void migrate_anyPlan_leavesTheOldRecordAndGivesTheSameAgain(@ForAll PlanCase each) {
        Person before = each.person();
        SkillProfile.Builder copy = SkillProfile.builder(before.profile().framework());
        for (Skill skill : before.profile().assessedSkills()) {
            Attainment attainment = before.profile().attainment(skill.id());
            before.profile()
                    .origin(skill.id())
                    .ifPresentOrElse(
                            origin -> attainment
                                    .level()
                                    .ifPresentOrElse(
                                            level -> copy.level(skill.id(), level.id(), origin),
                                            () -> copy.none(skill.id(), origin)),
                            () -> attainment
                                    .level()
                                    .ifPresentOrElse(
                                            level -> copy.level(skill.id(), level.id()), () -> copy.none(skill.id())));
        }
        before.profile().passes().forEach(copy::pass);
        before.profile().attestations().forEach(copy::attested);
        SkillProfile asItWas = copy.build();

        Migration first = each.plan().migrate(before);
        Migration second = each.plan().migrate(before);

        assertThat(before.profile()).isEqualTo(asItWas);
        assertThat(first.before()).isSameAs(before);
        assertThat(second).isEqualTo(first);
        assertThat(MigrationTotals.NONE.plus(second)).isEqualTo(MigrationTotals.NONE.plus(first));
    }

    @Property(tries = 100)
    void totals_overPeople_addUpToWhatIsHeld(@ForAll PlanCase each) {
        SkillProfile old = each.person().profile();
        Migration migration = each.plan().migrate(each.person());
        MigrationTotals totals = MigrationTotals.NONE.plus(migration).plus(migration);

        assertThat(totals.of(HeldKind.LEVEL))
                .isEqualTo(2L * old.assessedSkills().size());
        assertThat(totals.of(HeldKind.PASS)).isEqualTo(2L * old.passes().size());
        assertThat(totals.of(HeldKind.ATTESTATION))
                .isEqualTo(2L * old.attestations().size());
        assertThat(totals.of(HeldKind.RANK)).isEqualTo(each.person().rank().isPresent() ? 2 : 0);
        for (Fate fate : Fate.values()) {
            assertThat(totals.of(fate)).isEqualTo(2L * migration.account(fate).size());
        }
    }

    @Property(tries = 100)
    void rescale_byMapsThatKeepOrder_keepsMetWhatWasMet(
            @ForAll("plainProfiles") SkillProfile profile, @ForAll Random random) {
        Framework old = profile.framework();
        Rescaled rescaled = Rescaled.of(old, random);
        FillIn fillIn = FillIn.of(ConfirmedLevel.carry(), rescaled.usedBy(old));
        MigrationPlan plan =
                MigrationPlan.builder(old, rescaled.framework()).fillIn(fillIn).build();

        SkillProfile made =
                plan.migrate(Person.of(PersonId.of("P001"), profile)).person().profile();

        JobTypeScorer before = JobTypeScorer.of(old);
        JobTypeScorer after = JobTypeScorer.of(rescaled.framework());
        for (JobType jobType : rescaled.framework().jobTypes()) {
            if (before.score(profile, jobType.id()).outcome() == Outcome.MET) {
                assertThat(after.score(made, jobType.id()).outcome()).isEqualTo(Outcome.MET);
            }
        }
    }

    @Provide
    Arbitrary<SkillProfile> plainProfiles() {
        return GeneratedFrameworks.plainProfileCases().map(GeneratedFrameworks.ProfileCase::profile);
    }

    /** A framework on other scales, whose requirements became what the maps of levels make of them. */
    private record Rescaled(Framework framework, Map<ScaleId, LevelMap> maps) {

        static Rescaled of(Framework old, Random random) {
            Framework.Builder framework = Framework.builder(Edition.of("rescaled", "1.0.0"), old.name());
            Map<ScaleId, LevelMap> maps = new HashMap<>();
            for (LevelScale scale : old.scales()) {
                LevelScale other = other(scale, random);
                framework.addScale(other);
                maps.put(scale.id(), GeneratedPlans.map(scale, other, random));
            }
            old.categories().forEach(framework::addCategory);
            old.skills().forEach(skill -> framework.addSkill(withoutDescriptions(skill)));
            old.jobTypes().forEach(jobType -> add(jobType, maps, framework));
            return new Rescaled(framework.check().value().orElseThrow(), maps);
        }

        private static Skill withoutDescriptions(Skill skill) {
            Skill.Builder copy = Skill.builder()
                    .id(skill.id())
                    .number(skill.number())
                    .name(skill.name())
                    .scale(skill.scale())
                    .provenance(skill.provenance());
            skill.category().ifPresent(copy::category);
            return copy.build();
        }

        private static LevelScale other(LevelScale scale, Random random) {
            LevelScale.Builder other = LevelScale.builder()
                    .id(scale.id())
                    .lowest(LowestLevel.FIRST_STEP)
                    .provenance(scale.provenance());
            int levels = 1 + random.nextInt(8);
            for (int i = 1; i <= levels; i++) {
                LevelId id = LevelId.of(scale.id(), "other-" + i);
                other.addLevel(Level.of(id, Invented.wording("別の" + i), scale.provenance()));
            }
            return other.build();
        }

        /** Adds a job type unless nothing is required any longer. */
        private static void add(JobType jobType, Map<ScaleId, LevelMap> maps, Framework.Builder framework) {
            JobType.Builder rescaled =
                    JobType.builder().id(jobType.id()).name(jobType.name()).provenance(jobType.provenance());
            boolean isRequiring = false;
            for (JobTypeItem item : jobType.items()) {
                SkillRequirement requirement = (SkillRequirement) item.requirement();
                LevelId level = requirement.level();
                Optional<LevelId> becomes = maps.get(level.scale()).map(level);
                if (becomes.isPresent()) {
                    rescaled.addItem(
                            JobTypeItem.of(Requirement.skill(requirement.skill(), becomes.get()), item.provenance())
                                    .withImportance(item.importance()));
                    isRequiring |= item.importance().counts();
                }
            }
            if (isRequiring) {
                framework.addJobType(rescaled.build());
            }
        }

        List<LevelMap> usedBy(Framework old) {
            return old.skills().stream()
                    .map(Skill::scale)
                    .distinct()
                    .map(maps::get)
                    .toList();
        }
    }
}
