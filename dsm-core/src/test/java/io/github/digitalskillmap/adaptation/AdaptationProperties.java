package io.github.digitalskillmap.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.requirement.Importance;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(GeneratedFrameworks.class)
@Domain(DomainContext.Global.class)
class AdaptationProperties {

    private static final Edition OURS = Edition.of("yama", "1.0.0");

    private static Overlay.Builder overlay(Framework base) {
        return Overlay.builder(base.edition(), OURS, Invented.published(9));
    }

    /** Makes a framework with some changes and no other provenance than theirs. */
    private static Checked<Framework> changed(Framework base, List<Change> changes) {
        return new Adaptation(base, changes, number -> "/" + number, UnaryOperator.identity())
                .to(base.edition(), base.name());
    }

    @Property(tries = 200)
    void parts_takenApart_makeTheSameFramework(@ForAll Framework framework) {
        assertThat(changed(framework, List.of()).orElseThrow()).isEqualTo(framework);
    }

    @Property(tries = 200)
    void applyTo_overlayWithoutChanges_givesTheBase(@ForAll Framework framework) {
        Framework same = overlay(framework).build().applyTo(framework).orElseThrow();

        assertThat(same.edition()).isEqualTo(OURS);
        assertThat(changed(same, List.of()).orElseThrow().facts()).isEqualTo(framework.facts());
        assertThat(Difference.between(framework, same).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void between_theSame_isEmpty(@ForAll Framework framework) {
        Difference difference = Difference.between(framework, framework);

        assertThat(difference.entries()).isEmpty();
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.impact()).isEmpty();
        assertThat(difference.nextEdition()).isEqualTo(framework.edition());
    }

    @Property(tries = 200)
    void applyTo_differenceOfAnyTwo_givesTheOther(@ForAll Framework one, @ForAll Framework other) {
        Difference difference = Difference.between(one, other);

        assertThat(difference.applyTo(one)).isEqualTo(other);
        assertThat(difference.isEmpty()).isEqualTo(one.equals(other));
    }

    @Property(tries = 100)
    void resolve_chain_isTheSameAtOnceAndStepByStep(
            @ForAll Framework base, @ForAll @IntRange(max = 1_000) int pick, @ForAll @IntRange(max = 1_000) int other) {
        Overlay first = overlay(base).change(renamed(base, pick)).build();
        Framework middle = first.applyTo(base).orElseThrow();
        Overlay second = Overlay.builder(OURS, Edition.of("oka", "1.0.0"), Invented.sample())
                .change(defined(middle, other))
                .build();

        Framework atOnce = Overlay.resolve(base, List.of(first, second)).orElseThrow();

        assertThat(atOnce).isEqualTo(second.applyTo(middle).orElseThrow());
        assertThat(atOnce.facts().stream().flatMap(fact -> fact.provenance().adaptedBy().stream()))
                .isNotEmpty()
                .allMatch(edition -> edition.equals(OURS) || edition.equals(second.edition()));
    }

    private static Change renamed(Framework framework, int pick) {
        Skill skill = framework.skills().get(pick % framework.skills().size());
        return Change.set(PartId.of(skill.id()), Aspect.SKILL_NAME, Invented.wording("改名された技能"));
    }

    private static Change defined(Framework framework, int pick) {
        Skill skill = framework.skills().get(pick % framework.skills().size());
        return Change.set(PartId.of(skill.id()), Aspect.SKILL_DEFINITION, Invented.wording("新しい定義"));
    }

    @Property(tries = 200)
    void applyTo_anyOverlay_marksWhatItChangedAndNothingElse(
            @ForAll Framework base, @ForAll @IntRange(max = 1_000) int pick) {
        Framework ours =
                overlay(base).change(renamed(base, pick)).build().applyTo(base).orElseThrow();

        Skill renamed = ours.skills().get(pick % base.skills().size());
        for (Fact fact : ours.facts()) {
            boolean isOurs =
                    fact.subject().equals(renamed.id()) && fact.provenance().equals(renamed.provenance());
            assertThat(fact.provenance().adaptedBy().isPresent()).isEqualTo(isOurs);
        }
        assertThat(renamed.provenance().standing())
                .isEqualTo(base.skill(renamed.id()).provenance().standing());
    }

    @Property(tries = 100)
    void applyTo_rescaleByAnyMap_keepsWhatWasMetMet(
            @ForAll ProfileCase person, @ForAll @IntRange(max = 1_000) int pick) {
        Framework base = person.framework();
        LevelScale from = base.scales().get(pick % base.scales().size());
        LevelMap map = doubled(from);
        Overlay overlay =
                overlay(base).change(Change.rescale(map, Invented.published(9))).build();

        Framework ours = overlay.applyTo(base).orElseThrow();

        assertThat(ours.scales()).doesNotContain(from).contains(stamped(ours, map.to()));
        SkillProfile carried = carried(person.profile(), ours, Optional.of(map));
        assertMetStaysMet(person.profile(), carried, base.jobTypes());
    }

    private static LevelScale stamped(Framework ours, LevelScale scale) {
        return ours.scale(scale.id());
    }

    /** Returns a map to a scale with two levels for each, where as many fit. */
    private static LevelMap doubled(LevelScale from) {
        ScaleId id = ScaleId.of("yama", "scale");
        LevelScale.Builder to =
                LevelScale.builder().id(id).lowest(LowestLevel.NOTHING).provenance(Invented.sample());
        to.addLevel(Invented.level(LevelId.of(id, "none")));
        for (int step = 1; step <= from.steps(); step++) {
            to.addLevel(Invented.level(LevelId.of(id, "s" + step)));
        }
        LevelScale scale = to.build();
        LevelMap.Builder map = LevelMap.builder(from, scale);
        for (Level level : from.levels()) {
            map.to(
                    level.id(),
                    scale.atSteps(from.steps(level.id())).orElseThrow().id());
        }
        return map.build();
    }

    @Property(tries = 100)
    void between_impactBelowMajor_leavesWhatWasMetMet(@ForAll ProfileCase person) {
        Framework base = person.framework();
        for (Change change : candidates(base)) {
            Checked<Framework> changed = changed(base, List.of(change));
            if (changed.isValid()) {
                Framework after = changed.orElseThrow();
                if (Difference.between(base, after).impact().orElseThrow() != Impact.MAJOR) {
                    SkillProfile carried = carried(person.profile(), after, Optional.empty());
                    assertMetStaysMet(person.profile(), carried, after.jobTypes());
                }
            }
        }
    }

    /** Lists changes of a line of each job type: left out, desirable only, mandatory, at the lowest and the highest level. */
    private static List<Change> candidates(Framework framework) {
        List<Change> changes = new ArrayList<>();
        for (JobType jobType : framework.jobTypes()) {
            for (JobTypeItem item : jobType.items()) {
                PartId line = PartId.of(
                        jobType.id(), item.requirement(), item.importance().counts());
                changes.add(Change.retire(line));
                for (Importance importance : Importance.values()) {
                    if (importance != item.importance()) {
                        changes.add(Change.set(line, Aspect.REQUIREMENT_IMPORTANCE, importance));
                    }
                }
                if (item.requirement() instanceof SkillRequirement skill) {
                    LevelScale scale = framework.scaleOf(skill.skill());
                    for (int steps : new int[] {1, scale.steps()}) {
                        Requirement other = Requirement.skill(
                                skill.skill(),
                                scale.atSteps(steps).orElseThrow().id());
                        if (!other.equals(skill)) {
                            changes.add(Change.set(line, Aspect.REQUIREMENT, other));
                        }
                    }
                }
            }
        }
        return changes;
    }

    private static void assertMetStaysMet(SkillProfile before, SkillProfile after, List<JobType> jobTypes) {
        JobTypeScorer one = JobTypeScorer.of(before.framework(), GeneratedFrameworks.catalogueOf(before.framework()));
        JobTypeScorer other = JobTypeScorer.of(after.framework(), GeneratedFrameworks.catalogueOf(before.framework()));
        LocalDate day = LocalDate.of(2022, 1, 1);
        for (JobType jobType : jobTypes) {
            if (before.framework()
                            .jobType(jobType.id())
                            .skillsAtUnstatedLevels()
                            .isEmpty()
                    && one.score(before, jobType.id(), day).outcome() == Outcome.MET) {
                assertThat(other.score(after, jobType.id(), day).outcome()).isEqualTo(Outcome.MET);
            }
        }
    }

    private static SkillProfile carried(SkillProfile profile, Framework to, Optional<LevelMap> map) {
        SkillProfile.Builder carried = SkillProfile.builder(to);
        for (Skill skill : profile.framework().skills()) {
            Attainment attainment = profile.attainment(skill.id());
            Optional<LevelId> level = attainment.level().map(Level::id);
            Optional<LevelId> becomes =
                    level.flatMap(id -> map.filter(each -> each.from().has(id))
                            .map(each -> each.map(id))
                            .orElse(level));
            if (becomes.isPresent()) {
                carried.level(skill.id(), becomes.get());
            } else if (attainment.isAssessed()) {
                carried.none(skill.id());
            }
        }
        profile.passes().forEach(carried::pass);
        profile.attestations().forEach(carried::attested);
        return carried.build();
    }
}
