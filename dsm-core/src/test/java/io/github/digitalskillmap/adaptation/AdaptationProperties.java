package io.github.digitalskillmap.adaptation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.scoring.Tally;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(GeneratedFrameworks.class)
@Domain(DomainContext.Global.class)
class AdaptationProperties {

    private static final Edition OURS = Edition.of("yama", "1.0.0");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    private static Overlay.Builder overlay(Framework base) {
        return Overlay.builder(base.edition(), OURS, Invented.published(9));
    }

    /** Makes a framework with some changes and no other provenance than theirs. */
    private static Checked<Framework> changed(Framework base, List<Change> changes) {
        return new Adaptation(base, changes, DataPath.ROOT::at, UnaryOperator.identity())
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
        Overlay overlay = overlay(base)
                .change(Change.replaceScale(map, Invented.published(9)))
                .build();

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
        for (int step = 1; step <= from.stepCount(); step++) {
            to.addLevel(Invented.level(LevelId.of(id, "s" + step)));
        }
        LevelScale scale = to.build();
        LevelMap.Builder map = LevelMap.builder(from, scale);
        for (Level level : from.levels()) {
            map.to(
                    level.id(),
                    scale.atSteps(from.stepCount(level.id())).orElseThrow().id());
        }
        return map.build();
    }

    @Property(tries = 150)
    void between_impactBelowMajor_leavesWhatWasMetMet(@ForAll ProfileCase person, @ForAll long seed) {
        Framework base = person.framework();
        for (Change change : SingleChanges.some(base, 30, seed)) {
            Checked<Framework> changed = changed(base, List.of(change));
            if (changed.isValid() && isBelowMajor(base, changed.orElseThrow())) {
                assertMetStaysMet(person.profile(), changed.orElseThrow());
            }
        }
    }

    @Property(tries = 150)
    void between_impactBelowMajorOfSeveralChanges_leavesWhatWasMetMet(@ForAll ProfileCase person, @ForAll long seed) {
        Framework base = person.framework();
        for (int i = 0; i < 10; i++) {
            Checked<Framework> changed = changed(base, SingleChanges.some(base, 3, seed + i));
            if (changed.isValid() && isBelowMajor(base, changed.orElseThrow())) {
                assertMetStaysMet(person.profile(), changed.orElseThrow());
            }
        }
    }

    @Property(tries = 100)
    void between_wordsAlone_affectNobody(@ForAll ProfileCase person, @ForAll long seed) {
        Framework base = person.framework();
        List<ExamCatalogue> catalogues = List.of(person.catalogue());
        for (Change change : SingleChanges.some(base, 30, seed)) {
            Checked<Framework> changed = changed(base, List.of(change));
            if (changed.isValid() && impact(base, changed.orElseThrow()).equals(Optional.of(Impact.PATCH))) {
                Framework after = changed.orElseThrow();
                SkillProfile carried = carried(person.profile(), after, Optional.empty());
                PersonId id = PersonId.of("7");
                PersonEffect effect = EffectScorer.of(base, catalogues, after, catalogues)
                        .score(Person.of(id, person.profile()), Person.of(id, carried), DAY);
                assertThat(effect.isNone()).isTrue();
            }
        }
    }

    private static Optional<Impact> impact(Framework before, Framework after) {
        return Difference.between(before, after).impact();
    }

    private static boolean isBelowMajor(Framework before, Framework after) {
        return impact(before, after).filter(impact -> impact != Impact.MAJOR).isPresent();
    }

    private static void assertMetStaysMet(SkillProfile profile, Framework after) {
        SkillProfile carried = carried(profile, after, Optional.empty());
        List<JobType> jobTypes = after.jobTypes().stream()
                .filter(jobType -> profile.framework().jobTypes().stream()
                        .anyMatch(other -> other.id().equals(jobType.id())))
                .toList();
        assertMetStaysMet(profile, carried, jobTypes);
        RankScorer one = RankScorer.of(profile.framework(), GeneratedFrameworks.catalogueOf(profile.framework()));
        RankScorer other = RankScorer.of(after, GeneratedFrameworks.catalogueOf(profile.framework()));
        for (Rank rank : profile.framework().ranks()) {
            if (one.score(profile, rank.id(), DAY).tally().map(Tally::outcome).equals(Optional.of(Outcome.MET))) {
                assertThat(other.score(carried, rank.id(), DAY).tally().map(Tally::outcome))
                        .isIn(Optional.empty(), Optional.of(Outcome.MET));
            }
        }
    }

    @Property(tries = 150)
    void applyTo_faultOfASingleChange_isToldAtItsPath(@ForAll Framework base, @ForAll long seed) {
        for (Change change : SingleChanges.some(base, 40, seed)) {
            Overlay overlay = overlay(base).change(change).build();

            assertThat(overlay.applyTo(base).problems())
                    .allSatisfy(problem -> assertThat(problem.path()).isEqualTo(overlay.path(0)));
        }
    }

    @Property(tries = 150)
    void applyTo_changesInAnotherOrder_givesTheSame(
            @ForAll Framework base, @ForAll @IntRange(min = 2, max = 12) int count, @ForAll long seed) {
        List<Change> changes = SingleChanges.some(base, count, seed);
        List<Change> shuffled = new ArrayList<>(changes);
        Collections.shuffle(shuffled, new Random(seed));
        List<Change> additions = new ArrayList<>(
                changes.stream().filter(Change.Add.class::isInstance).toList());
        shuffled.replaceAll(change -> change instanceof Change.Add ? additions.remove(0) : change);

        Checked<Framework> one = of(base, changes).applyTo(base);
        Checked<Framework> other = of(base, shuffled).applyTo(base);

        assertThat(other.value()).isEqualTo(one.value());
        assertThat(codes(other)).isEqualTo(codes(one));
    }

    private static Overlay of(Framework base, List<Change> changes) {
        Overlay.Builder overlay = overlay(base);
        changes.forEach(overlay::change);
        return overlay.build();
    }

    private static List<String> codes(Checked<Framework> checked) {
        return checked.problems().stream()
                .map(problem -> problem.code().code())
                .sorted()
                .toList();
    }

    @Property(tries = 100)
    void applyTo_anySoundChange_marksWhatIsDifferentAndNothingElse(@ForAll Framework base, @ForAll long seed) {
        for (Change change : SingleChanges.some(base, 20, seed)) {
            Optional<Framework> ours =
                    overlay(base).change(change).build().applyTo(base).value();
            Parts before = new Parts(base);
            boolean rescales = change instanceof Change.ReplaceScale;
            ours.ifPresent(framework -> assertMarked(before, FrameworkParts.of(framework), rescales));
        }
    }

    /** Checks marks; a skill that is judged on another scale is otherwise as its source says. */
    private static void assertMarked(Parts before, List<Part> parts, boolean rescaled) {
        for (Part part : parts) {
            List<Optional<Edition>> marks = part.aspects().stream()
                    .filter(Aspect::isProvenance)
                    .map(aspect -> ((Provenance) part.get(aspect)).adaptedBy())
                    .toList();
            boolean isOurs = !marks.isEmpty() && !(rescaled && part.id().kind() == PartKind.SKILL);
            if (isOurs && alike(before, part).noneMatch(other -> statesTheSame(other, part))) {
                assertThat(marks).contains(Optional.of(OURS));
            }
            if (before.find(part.id()).equals(Optional.of(part))) {
                assertThat(marks).allMatch(Optional::isEmpty);
            }
            assertMarked(before, part.parts(), rescaled);
        }
    }

    /** Returns what a part was before: of lines of the same subject, the first may have been retired. */
    private static Stream<Part> alike(Parts before, Part part) {
        return part.id().kind() == PartKind.REQUIREMENT
                ? before.find(part.id().owner().orElseThrow()).stream().flatMap(owner -> owner.parts().stream())
                : before.find(part.id()).stream();
    }

    private static boolean statesTheSame(Part one, Part other) {
        return one.withId(other.id())
                .withParts(List.of())
                .withoutProvenances()
                .equals(other.withParts(List.of()).withoutProvenances());
    }

    private static void assertMetStaysMet(SkillProfile before, SkillProfile after, List<JobType> jobTypes) {
        JobTypeScorer one = JobTypeScorer.of(before.framework(), GeneratedFrameworks.catalogueOf(before.framework()));
        JobTypeScorer other = JobTypeScorer.of(after.framework(), GeneratedFrameworks.catalogueOf(before.framework()));
        for (JobType jobType : jobTypes) {
            if (before.framework()
                            .jobType(jobType.id())
                            .skillsAtUnstatedLevels()
                            .isEmpty()
                    && one.score(before, jobType.id(), DAY).outcome() == Outcome.MET) {
                assertThat(other.score(after, jobType.id(), DAY).outcome()).isEqualTo(Outcome.MET);
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
