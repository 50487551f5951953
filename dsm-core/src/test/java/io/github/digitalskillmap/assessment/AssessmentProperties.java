package io.github.digitalskillmap.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws of the cycle, over random walks in generated frameworks. */
@Domain(GeneratedFrameworks.class)
@Domain(DomainContext.Global.class)
class AssessmentProperties {

    private static final int TRIES = 40;
    private static final List<AssessmentCycle> CYCLES = List.of(Rounds.CYCLE, TokyoAssessment.cycle());
    private static final List<PersonId> PEOPLE = List.of(Rounds.ANNA, Rounds.BERT, Rounds.CARL);

    /** Somebody who carries out stages, sometimes as the cycle has it and sometimes not. */
    private static final class Walker {

        private final Random random;

        Walker(Random random) {
            this.random = random;
        }

        AssessmentRecord opened(Framework framework) {
            return AssessmentRecord.open(
                    CYCLES.get(random.nextInt(CYCLES.size())), framework, Rounds.ANNA, Rounds.SPRING);
        }

        /** A transition that the cycle allows. */
        Transition.Builder allowed(AssessmentRecord record) {
            CycleStage stage = record.next().orElseThrow();
            Transition.Builder transition = Transition.builder()
                    .stage(stage.id())
                    .basedOn(record.revision())
                    .on(day(record));
            List<PersonId> others = new ArrayList<>(PEOPLE.subList(1, PEOPLE.size()));
            Collections.shuffle(others, random);
            for (Side side : stage.sides()) {
                RoleId role = side.roles().get(random.nextInt(side.roles().size()));
                boolean isOwn = role.equals(record.cycle().ownRole());
                transition.by(isOwn ? record.person() : others.remove(0), role);
            }
            return stage.activity().gives().isPresent()
                    ? transition.addAllLevels(levels(record.framework()))
                    : transition;
        }

        private LocalDate day(AssessmentRecord record) {
            List<Transition> done = record.transitions();
            return (done.isEmpty() ? Rounds.DAY : done.get(done.size() - 1).on()).plusDays(random.nextInt(3));
        }

        private List<AssessedLevel> levels(Framework framework) {
            List<Skill> skills = new ArrayList<>(framework.skills());
            Collections.shuffle(skills, random);
            return skills.subList(0, 1 + random.nextInt(skills.size())).stream()
                    .map(skill -> level(framework, skill))
                    .toList();
        }

        private AssessedLevel level(Framework framework, Skill skill) {
            int steps = random.nextInt(framework.scaleOf(skill.id()).stepCount() + 1);
            return framework
                    .scaleOf(skill.id())
                    .atSteps(steps)
                    .map(level -> AssessedLevel.of(skill.id(), level.id()))
                    .orElseGet(() -> AssessedLevel.none(skill.id()));
        }

        /** Any transition, allowed or not. */
        Transition any(AssessmentRecord record) {
            if (random.nextBoolean() && record.next().isPresent()) {
                return allowed(record).build();
            }
            List<CycleStage> stages = record.cycle().stages();
            List<Role> roles = record.cycle().roles();
            Transition.Builder transition = Transition.builder()
                    .stage(
                            random.nextInt(3) == 0 && record.next().isPresent()
                                    ? record.next().orElseThrow().id()
                                    : stages.get(random.nextInt(stages.size())).id())
                    .basedOn(Math.max(0, record.revision() - random.nextInt(2)))
                    .on(day(record).minusDays(random.nextInt(2)));
            for (int i = random.nextInt(4); i > 0; i--) {
                transition.by(
                        PEOPLE.get(random.nextInt(PEOPLE.size())),
                        roles.get(random.nextInt(roles.size())).id());
            }
            return (random.nextBoolean() ? transition.addAllLevels(levels(record.framework())) : transition).build();
        }
    }

    @Property(tries = 200)
    void check_anyWalk_neverReachesWhatTheCycleExcludes(@ForAll Framework framework, @ForAll Random random) {
        Walker walker = new Walker(random);
        AssessmentRecord record = walker.opened(framework);
        for (int i = 0; i < TRIES; i++) {
            List<Transition> before = List.copyOf(record.transitions());
            Transition transition = walker.any(record);
            Checked<AssessmentRecord> checked = record.check(transition);

            assertThat(record.transitions()).isEqualTo(before);
            if (checked.isValid()) {
                AssessmentRecord next = checked.value().orElseThrow();
                List<Transition> expected = new ArrayList<>(before);
                expected.add(transition);
                assertThat(next.transitions()).isEqualTo(expected);
                assertThat(next.revision()).isEqualTo(record.revision() + 1);
                record = next;
            } else {
                assertThat(checked.problems()).anyMatch(problem -> problem.severity() == Severity.ERROR);
            }
            assertSound(record);
        }
    }

    /** What every record keeps, said without the check. */
    private static void assertSound(AssessmentRecord record) {
        List<CycleStage> stages = record.cycle().stages();
        assertThat(record.transitions())
                .extracting(Transition::stage)
                .isEqualTo(stages.subList(0, record.revision()).stream()
                        .map(CycleStage::id)
                        .toList());
        assertThat(record.transitions()).extracting(Transition::on).isSorted();
        for (int i = 0; i < record.revision(); i++) {
            Transition done = record.transitions().get(i);
            CycleStage stage = stages.get(i);
            assertThat(done.basedOn()).isEqualTo(i);
            assertThat(done.participants()).hasSameSizeAs(stage.sides());
            assertThat(new HashSet<>(done.participants().stream()
                            .map(Participant::person)
                            .toList()))
                    .hasSameSizeAs(stage.sides());
            assertThat(stage.sides())
                    .allMatch(side -> done.participants().stream()
                            .anyMatch(each -> side.roles().contains(each.role())));
            assertThat(done.participants())
                    .allMatch(each -> each.person().equals(record.person())
                            == each.role().equals(record.cycle().ownRole()));
            assertThat(stage.activity().gives().isPresent() || done.levels().isEmpty())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void check_whatTheCycleHas_isNeverRefused(@ForAll Framework framework, @ForAll Random random) {
        AssessmentRecord record = confirmed(new Walker(random), framework);

        assertThat(record.isConfirmed()).isTrue();
        for (CycleStage stage : record.cycle().stages()) {
            Transition again = Transition.builder()
                    .stage(stage.id())
                    .basedOn(record.revision())
                    .on(record.confirmedOn().orElseThrow())
                    .build();
            assertThat(record.check(again).problems())
                    .anyMatch(problem -> problem.code() == AssessmentProblem.ALREADY_CONFIRMED);
        }
    }

    private static AssessmentRecord confirmed(Walker walker, Framework framework) {
        AssessmentRecord record = walker.opened(framework);
        while (!record.isConfirmed()) {
            record = record.with(walker.allowed(record).build());
        }
        return record;
    }

    @Property(tries = 100)
    void check_twoWhoActAtOnce_theSecondIsRefused(@ForAll Framework framework, @ForAll Random random) {
        Walker walker = new Walker(random);
        AssessmentRecord record = walker.opened(framework);
        while (!record.isConfirmed()) {
            Transition one = walker.allowed(record).build();
            Transition other = walker.allowed(record).build();
            record = record.with(one);

            assertThat(record.check(other).problems())
                    .anyMatch(problem -> problem.code() == AssessmentProblem.OTHER_REVISION);
        }
    }

    @Property(tries = 100)
    void skills_confirmedRecord_agreeWithItsProfiles(@ForAll Framework framework, @ForAll Random random) {
        AssessmentRecord record = confirmed(new Walker(random), framework);
        SkillProfile entered = record.profile(LevelOrigin.Stage.SELF_CHECK).orElseThrow();
        SkillProfile confirmed = record.profile(LevelOrigin.Stage.CONFIRMATION).orElseThrow();
        int over = 0;
        int under = 0;
        for (SkillAssessment each : record.skills()) {
            int lane = SkillLayout.of(framework).lane(each.skill().id());
            assertThat(each.selfChecked())
                    .isEqualTo(entered.attainment(each.skill().id()));
            assertThat(each.confirmed())
                    .isEqualTo(confirmed.attainment(each.skill().id()));
            if (each.deviation().isPresent()) {
                int deviation =
                        entered.steps().stepCount(lane) - confirmed.steps().stepCount(lane);
                assertThat(each.deviation()).hasValue(deviation);
                over += Math.max(deviation, 0);
                under += Math.max(-deviation, 0);
            }
        }
        Calibration calibration = Calibration.of(record);
        assertThat(calibration.stepsOver()).isEqualTo(over);
        assertThat(calibration.stepsUnder()).isEqualTo(under);
        assertThat(calibration.agreed() + calibration.over() + calibration.under())
                .isEqualTo(calibration.compared());
    }

    @Property(tries = 100)
    void profile_atTheDayOfConfirmation_isWhatWasConfirmed(@ForAll Framework framework, @ForAll Random random) {
        AssessmentRecord record = confirmed(new Walker(random), framework);
        LocalDate day = record.confirmedOn().orElseThrow();
        AssessmentHistory history = AssessmentHistory.of(List.of(record));

        assertThat(Optional.of(history.profile(day))).isEqualTo(record.profile(LevelOrigin.Stage.CONFIRMATION));
        assertThat(history.profile(day.minusDays(1)).assessedSkills()).isEmpty();
        assertThat(history.growth(day, day))
                .allMatch(growth -> growth.stepsGained().orElseThrow() == 0);
    }
}
