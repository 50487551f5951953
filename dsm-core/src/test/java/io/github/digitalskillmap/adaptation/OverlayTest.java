package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.CHIEF;
import static io.github.digitalskillmap.adaptation.MoriFramework.EDITION;
import static io.github.digitalskillmap.adaptation.MoriFramework.KEEPER;
import static io.github.digitalskillmap.adaptation.MoriFramework.NURSERY;
import static io.github.digitalskillmap.adaptation.MoriFramework.OURS;
import static io.github.digitalskillmap.adaptation.MoriFramework.PLANTING;
import static io.github.digitalskillmap.adaptation.MoriFramework.PRUNING_LINE;
import static io.github.digitalskillmap.adaptation.MoriFramework.changed;
import static io.github.digitalskillmap.adaptation.MoriFramework.mori;
import static io.github.digitalskillmap.adaptation.MoriFramework.overlay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlayTest implements ValueContract<Overlay> {

    private static final Provenance BY = Invented.published(9);
    private static final PartId PRUNING = PartId.of(Invented.PRUNING);
    private static final PartId FELLING = PartId.of(Invented.FELLING);
    private static final PartId FELLING_LINE = PartId.of(Invented.RANGER, Invented.FELLING);
    private static final PartId CHIEF_TARGET = PartId.of(CHIEF, Invented.TARGET);
    private static final SkillId CLIMBING = SkillId.of("yama", "climbing");
    private static final SkillId ROPES = SkillId.of("yama", "ropes");
    private static final SkillId CAMPING = SkillId.of("yama", "camping");
    private static final ScaleId FOUR = ScaleId.of("yama", "four");

    private static Change named(String name) {
        return Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording(name));
    }

    private static Change.Add added(SkillId id, int number) {
        return Change.add(Invented.skill(id, number, id.key()).build());
    }

    private static Overlay.Builder builder() {
        return Overlay.builder(EDITION, OURS, BY);
    }

    private static ExamCatalogue catalogue() {
        return ExamCatalogue.builder(Edition.of("yama-exams", "1.0.0")).build();
    }

    @Override
    public Overlay value() {
        return builder()
                .name(Invented.wording("山の枠組み"))
                .change(named("枝打ち"))
                .change(Change.retire(PartId.of(PLANTING)))
                .examCatalogue(catalogue())
                .build();
    }

    @Override
    public List<Overlay> others() {
        return List.of(
                builder().build(),
                builder().name(Invented.wording("山の枠組み")).build(),
                builder().change(named("枝打ち")).build(),
                builder().change(named("枝打ち")).change(named("枝払い")).build(),
                builder().examCatalogue(catalogue()).build(),
                builder().change(Change.add(catalogue().edition())).build(),
                Overlay.builder(EDITION, OURS, Invented.sample()).build(),
                Overlay.builder(Edition.of("mori-dsm", "2.0.0"), OURS, BY).build(),
                Overlay.builder(EDITION, Edition.of("yama-dsm", "2.0.0"), BY).build());
    }

    @Test
    void build_parts_keepsThemAndTellsWhereChangesComeFrom() {
        Overlay overlay = value();

        assertThat(overlay.base()).isEqualTo(EDITION);
        assertThat(overlay.edition()).isEqualTo(OURS);
        assertThat(overlay.name()).contains(Invented.wording("山の枠組み"));
        assertThat(overlay.examCatalogues()).containsExactly(catalogue());
        assertThat(overlay.changes())
                .containsExactlyInAnyOrder(
                        Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording("枝打ち"))
                                .by(BY),
                        Change.retire(PartId.of(PLANTING)).by(BY),
                        Change.add(catalogue().edition()));
        assertThat(overlay.changes()).isUnmodifiable();
        assertThat(overlay.examCatalogues()).isUnmodifiable();
        assertThat(overlay).hasToString("yama-dsm@1.0.0 on mori-dsm@1.0.0");
        assertThat(builder().build().name()).isEmpty();
    }

    @Test
    void change_thatTellsWhereItComesFrom_keepsThat() {
        Change.Amend<Wording> change =
                Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording("枝打ち")).by(Invented.sample());

        assertThat(overlay(change).changes()).containsExactly(change);
    }

    @Test
    void build_editionOfItsBase_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Overlay.builder(EDITION, EDITION, BY).build())
                .withMessage("overlay must give another edition than its base mori-dsm@1.0.0");
    }

    @Test
    void builder_null_isRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> builder().change(null))
                .withMessage("change");
        assertThatNullPointerException().isThrownBy(() -> builder().name(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Overlay.builder(EDITION, OURS, null))
                .withMessage("provenance");
    }

    @Test
    void path_changeOfEachKind_isWhereItStandsInTheDocument() {
        Overlay overlay = overlay(
                added(CLIMBING, 4),
                named("枝打ち"),
                Change.set(PRUNING, Aspect.SKILL_NUMBER, 5),
                Change.clear(FELLING, Aspect.SKILL_DEFINITION),
                Change.set(PRUNING, Aspect.SKILL_ALIASES, List.of("枝払い")).by(Invented.sample()),
                Change.retire(PartId.of(PLANTING)),
                Change.order(PartKind.RANK, List.of(PartId.of(CHIEF))),
                rescale(0),
                new Change.Order(
                        PartKind.REQUIREMENT, Optional.of(PartId.of(KEEPER)), List.of(PRUNING_LINE_OF_KEEPER)));
        List<String> paths = Stream.iterate(0, i -> i + 1)
                .limit(overlay.changes().size())
                .map(overlay::path)
                .map(DataPath::toString)
                .toList();

        assertThat(paths)
                .containsExactlyInAnyOrder(
                        "/scales/replace/0",
                        "/skills/add/0",
                        "/skills/change/0/number",
                        "/skills/change/0/name",
                        "/skills/change/1/without",
                        "/skills/change/2/aliases",
                        "/skills/retire/0",
                        "/requirements/order/0",
                        "/ranks/order");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> overlay.path(paths.size()));
    }

    private static final PartId PRUNING_LINE_OF_KEEPER = PartId.of(KEEPER, Invented.PRUNING);

    @Test
    void applyTo_anotherBase_isRefused() {
        Overlay other =
                Overlay.builder(Edition.of("mori-dsm", "2.0.0"), OURS, BY).build();

        assertThat(other.applyTo(mori()).problems())
                .containsExactly(Problem.of(
                        OverlayProblem.WRONG_BASE, DataPath.ROOT.at("base"), "mori-dsm@1.0.0", "mori-dsm@2.0.0"));
    }

    @Test
    void applyTo_noName_keepsThatOfTheBase() {
        assertThat(changed().name()).isEqualTo(mori().name());
        assertThat(builder()
                        .name(Invented.wording("山の枠組み"))
                        .build()
                        .applyTo(mori())
                        .orElseThrow()
                        .name())
                .isEqualTo(Invented.wording("山の枠組み"));
    }

    @Test
    void applyTo_examCatalogue_isNamedByTheFramework() {
        Framework ours =
                builder().examCatalogue(catalogue()).build().applyTo(mori()).orElseThrow();

        assertThat(ours.examCatalogues())
                .containsExactly(MoriFramework.CATALOGUE, catalogue().edition());
    }

    @Test
    void applyTo_addedPart_comesLastOrBehindAnother() {
        Framework ours = changed(
                added(CLIMBING, 4).behind(FELLING),
                added(ROPES, 5).behind(PartId.of(CAMPING)),
                added(CAMPING, 6).behind(FELLING),
                added(SkillId.of("yama", "maps"), 7));

        assertThat(ours.skills())
                .extracting(skill -> skill.id().key())
                .containsExactly("pruning", "felling", "climbing", "camping", "ropes", "planting", "maps");
        assertThat(ours.skill(CLIMBING).provenance())
                .isEqualTo(Invented.published(4).adaptedBy(OURS));
    }

    @Test
    void applyTo_addedBehindWhatIsRetired_contradicts() {
        assertThat(problems(
                        added(CLIMBING, 4).behind(FELLING),
                        Change.retire(FELLING).andDependents()))
                .extracting(problem -> problem.path().toString(), Problem::code)
                .contains(tuple("/skills/retire/0", OverlayProblem.CONTRADICTION));
    }

    @Test
    void applyTo_lineAddedToAJobType_comesBehindTheOthers() {
        Framework ours = changed(
                Change.add(KEEPER, JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.HIGH), BY)),
                Change.add(KEEPER, JobTypeItem.of(Requirement.judgement(Invented.CAREFUL), BY))
                        .behind(PartId.of(KEEPER, PLANTING)));

        assertThat(ours.jobType(KEEPER).items())
                .extracting(JobTypeItem::requirement)
                .containsExactly(
                        Requirement.skill(PLANTING, Invented.LOW),
                        Requirement.judgement(Invented.CAREFUL),
                        Requirement.skill(Invented.PRUNING, Invented.HIGH));
    }

    @Test
    void applyTo_retiredPart_isGoneWithThoseThatBelongToIt() {
        Framework ours = changed(Change.retire(PartId.of(KEEPER)), Change.retire(PartId.of(PLANTING)));

        assertThat(ours.jobTypes()).extracting(type -> type.id()).containsExactly(Invented.RANGER);
        assertThat(ours.has(PLANTING)).isFalse();
    }

    @Test
    void applyTo_retiredWithDependents_takesWhatSpeaksOfItAlone() {
        Framework ours = changed(
                Change.retire(PRUNING).andDependents(),
                Change.retire(PartId.of(Invented.RANGER, MoriFramework.TWO_OF_FORESTRY, true)));

        assertThat(ours.examLinks()).isEmpty();
        assertThat(ours.rank(CHIEF).targets()).isEmpty();
        assertThat(ours.jobType(Invented.RANGER).items())
                .extracting(JobTypeItem::requirement)
                .containsExactly(
                        Requirement.skill(Invented.FELLING, Invented.LOW),
                        Requirement.skill(Invented.FELLING, Invented.HIGH));
    }

    @Test
    void applyTo_retiredWithDependents_doesNotTakeWhatSpeaksOfMore() {
        Change both = Change.add(
                KEEPER,
                JobTypeItem.of(
                        Requirement.anyOf(
                                Requirement.skill(PLANTING, Invented.HIGH),
                                Requirement.skill(Invented.PRUNING, Invented.HIGH)),
                        BY));

        assertThat(problems(both, Change.retire(PartId.of(PLANTING)).andDependents()))
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly("'mori:planting' is retired, but 'mori:keeper > (mori:planting or mori:pruning)' still"
                        + " speaks of it; change or retire that too");
    }

    @Test
    void applyTo_quotientRetiredWithDependents_takesItsTargets() {
        Framework ours = changed(Change.retire(PartId.of(Invented.WOOD)).andDependents());

        assertThat(ours.quotients()).isEmpty();
        assertThat(ours.ranks()).allSatisfy(rank -> assertThat(rank.targets()).isEmpty());
    }

    @Test
    void applyTo_scaleRetiredOfWhichALevelIsRequired_isTold() {
        assertThat(problems(
                        Change.retire(PartId.of(Invented.SCALE)),
                        Change.add(fourWithoutZero()),
                        Change.set(PRUNING, Aspect.SKILL_SCALE, FOUR),
                        Change.set(FELLING, Aspect.SKILL_SCALE, FOUR),
                        Change.set(PartId.of(PLANTING), Aspect.SKILL_SCALE, FOUR)))
                .hasSize(8)
                .extracting(problem -> problem.path().toString(), Problem::code)
                .containsOnly(tuple("/scales/retire/0", OverlayProblem.STILL_NAMED));
    }

    private static List<Problem> problems(Change... changes) {
        return overlay(changes).applyTo(mori()).problems();
    }

    private static void assertContradicts(String subject, Change... changes) {
        assertThat(problems(changes)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(OverlayProblem.CONTRADICTION);
            assertThat(problem.arguments().get(0)).isEqualTo(subject);
        });
    }

    @Test
    void applyTo_changesThatSpeakOfTheSame_contradict() {
        Change retire = Change.retire(PRUNING).andDependents();
        Change another = named("枝払い");

        assertContradicts("mori:pruning", named("枝打ち"), another);
        assertContradicts("mori:pruning", retire, Change.retire(PRUNING));
        assertContradicts("mori:pruning", retire, named("枝打ち"));
        assertContradicts("yama:climbing", added(CLIMBING, 4), added(CLIMBING, 5));
        assertContradicts(
                "yama:climbing",
                added(CLIMBING, 4),
                Change.set(PartId.of(CLIMBING), Aspect.SKILL_DEFINITION, Invented.wording("山に登る")));
        assertContradicts(
                "skills",
                Change.order(PartKind.SKILL, List.of(FELLING, PRUNING, PartId.of(PLANTING))),
                Change.order(PartKind.SKILL, List.of(PRUNING, FELLING, PartId.of(PLANTING))));
    }

    @Test
    void applyTo_changesOfWhatIsRetiredOrAddedAsAWhole_contradict() {
        PartId line = PartId.of(KEEPER, PLANTING);
        JobTypeItem item = JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.LOW), BY);

        assertContradicts("mori:keeper", Change.retire(PartId.of(KEEPER)), Change.retire(line));
        assertContradicts(
                "mori:keeper", Change.retire(PartId.of(KEEPER)), Change.set(line, Aspect.REQUIREMENT_WEIGHT, 2));
        assertContradicts("mori:keeper", Change.retire(PartId.of(KEEPER)), Change.add(KEEPER, item));
        assertContradicts(
                "mori:keeper",
                Change.retire(PartId.of(KEEPER)),
                new Change.Order(PartKind.REQUIREMENT, Optional.of(PartId.of(KEEPER)), List.of(line)));
        JobTypeId guide = JobTypeId.of("yama", "guide");
        assertContradicts(
                "yama:guide",
                Change.add(Invented.jobType(guide, "案内人").addItem(item).build()),
                Change.add(guide, JobTypeItem.of(Requirement.skill(Invented.FELLING, Invented.LOW), BY)));
    }

    @Test
    void applyTo_changesOfAScaleThatIsReplaced_contradict() {
        assertContradicts(
                "mori:level",
                rescale(0),
                Change.set(PartId.of(Invented.SCALE), Aspect.SCALE_LOWEST, LowestLevel.FIRST_STEP));
        assertContradicts("mori:level", rescale(0), Change.retire(PartId.of(Invented.NONE)));
        assertContradicts("yama:four", rescale(0), Change.add(fourWithoutZero()));
        assertContradicts("yama:four", rescale(0), Change.add(Invented.level(LevelId.of(FOUR, "5"))));
    }

    @Test
    void applyTo_lineThatGoesWithARetiredSkill_contradictsWhatElseIsSaidOfIt() {
        PartId line = PartId.of(KEEPER, PLANTING);
        Change retire = Change.retire(PartId.of(PLANTING)).andDependents();
        Change more = Change.add(KEEPER, JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.LOW), BY));

        assertContradicts("mori:keeper > mori:planting", retire, more, Change.set(line, Aspect.REQUIREMENT_WEIGHT, 2));
        assertContradicts("mori:keeper > mori:planting", retire, more, Change.retire(line));
    }

    @Test
    void applyTo_orderOfTheFramework_isThatOfTheParts() {
        Framework ours = changed(
                added(CLIMBING, 4),
                Change.order(PartKind.SKILL, List.of(PartId.of(CLIMBING), FELLING, PartId.of(PLANTING), PRUNING)));

        assertThat(ours.skills())
                .extracting(Skill::id)
                .containsExactly(CLIMBING, Invented.FELLING, PLANTING, Invented.PRUNING);
    }

    @Test
    void applyTo_orderWithinAJobType_isThatOfItsLines() {
        List<PartId> lines = List.of(
                PartId.of(Invented.RANGER, MoriFramework.TWO_OF_FORESTRY, true),
                PartId.ofLine(Invented.RANGER, "mori:felling (desirable)"),
                FELLING_LINE,
                PRUNING_LINE);

        Framework ours =
                changed(new Change.Order(PartKind.REQUIREMENT, Optional.of(PartId.of(Invented.RANGER)), lines));

        assertThat(ours.jobType(Invented.RANGER).items())
                .extracting(JobTypeItem::requirement)
                .containsExactly(
                        MoriFramework.TWO_OF_FORESTRY,
                        Requirement.skill(Invented.FELLING, Invented.HIGH),
                        Requirement.skill(Invented.FELLING, Invented.LOW),
                        Requirement.skill(Invented.PRUNING, Invented.LOW));
    }

    @Test
    void applyTo_orderThatIsSoAlready_hasNoEffect() {
        assertThat(problems(Change.order(PartKind.RANK, List.of(PartId.of(CHIEF), PartId.of(MoriFramework.HEAD)))))
                .containsExactly(Problem.of(OverlayProblem.NO_EFFECT, DataPath.parse("/ranks/order"), "ranks"));
    }

    /** A scale of four levels, of which the lowest is something. */
    private static LevelScale fourWithoutZero() {
        LevelScale.Builder scale =
                LevelScale.builder().id(FOUR).lowest(LowestLevel.FIRST_STEP).provenance(Invented.published(3));
        for (int code = 1; code <= 4; code++) {
            scale.addLevel(Invented.level(four(code)));
        }
        return scale.build();
    }

    private static LevelId four(int code) {
        return LevelId.of(FOUR, Integer.toString(code));
    }

    /** Replaces the scale 0 to 2 by 1 to 4; 0 becomes 1 or none, and 1 and 2 become the second and the fourth. */
    private static Change rescale(int zero) {
        LevelMap.Builder map = LevelMap.builder(Invented.scale(), fourWithoutZero());
        LevelMap.Builder lowest = zero == 0 ? map.none(Invented.NONE) : map.to(Invented.NONE, four(zero));
        return Change.replaceScale(
                lowest.to(Invented.LOW, four(2)).to(Invented.HIGH, four(4)).build(), BY);
    }

    @Test
    void applyTo_replacedScale_carriesSkillsLinesTargetsAndGuides() {
        Framework ours = changed(rescale(1));

        assertThat(ours.scales()).extracting(LevelScale::id).containsExactly(FOUR);
        assertThat(ours.skills()).extracting(Skill::scale).containsOnly(FOUR);
        assertThat(ours.jobType(Invented.RANGER).items())
                .extracting(JobTypeItem::requirement)
                .containsExactly(
                        Requirement.skill(Invented.PRUNING, four(2)),
                        Requirement.skill(Invented.FELLING, four(2)),
                        Requirement.atLeast(2, SkillScope.categories(Invented.CATEGORY), four(2)),
                        Requirement.skill(Invented.FELLING, four(4)));
        assertThat(ours.rank(CHIEF).targets())
                .extracting(RankTarget::requirement)
                .containsExactly(Requirement.skill(Invented.PRUNING, four(4)));
        Guide guide = ours.rank(CHIEF).guides().get(0);
        assertThat(guide.figure().value().map(Guide.Figure::requirement))
                .contains(Requirement.atLeast(1, SkillScope.any(), four(2)));
    }

    @Test
    void applyTo_replacedScale_leavesTheSourceOfWhatIsReadBehindWhatItBecomes() {
        Framework ours = changed(rescale(1));

        JobTypeItem line = ours.jobType(Invented.RANGER).items().get(1);
        assertThat(line.provenance())
                .isEqualTo(Provenance.published(Citation.of(Invented.source(), 5), Citation.of(Invented.source(), 9))
                        .adaptedBy(OURS));
        RankTarget target = ours.rank(CHIEF).targets().get(0);
        assertThat(target.provenance()).isEqualTo(Invented.published(7));
        assertThat(target.reading().standing()).isEqualTo(Standing.INFERRED);
        assertThat(target.reading().adaptedBy()).contains(OURS);
    }

    @Test
    void applyTo_replacedScaleWithinAllOf_carriesEachPart() {
        Requirement before = Requirement.allOf(
                Requirement.skill(PLANTING, Invented.HIGH),
                Requirement.anyOf(
                        Requirement.judgement(Invented.CAREFUL), Requirement.skill(Invented.PRUNING, Invented.LOW)));
        Framework base = Overlay.builder(EDITION, Edition.of("mori-dsm", "1.1.0"), BY)
                .change(Change.add(KEEPER, JobTypeItem.of(before, BY)))
                .build()
                .applyTo(mori())
                .orElseThrow();

        Framework ours = Overlay.builder(base.edition(), OURS, BY)
                .change(rescale(1))
                .build()
                .applyTo(base)
                .orElseThrow();

        assertThat(ours.jobType(KEEPER).items().get(1).requirement())
                .isEqualTo(Requirement.allOf(
                        Requirement.skill(PLANTING, four(4)),
                        Requirement.anyOf(
                                Requirement.judgement(Invented.CAREFUL),
                                Requirement.skill(Invented.PRUNING, four(2)))));
    }

    @Test
    void applyTo_replacedScaleThatNothingUses_isReplacedAllTheSame() {
        LevelScale unused = fourWithoutZero();
        ScaleId id = ScaleId.of("yama", "other");
        LevelScale other = LevelScale.builder()
                .id(id)
                .lowest(LowestLevel.FIRST_STEP)
                .addLevel(Invented.level(LevelId.of(id, "1")))
                .provenance(Invented.sample())
                .build();
        LevelMap.Builder map = LevelMap.builder(unused, other);
        unused.levels().forEach(level -> map.to(level.id(), LevelId.of(id, "1")));
        Framework base = changed(Change.add(unused));

        Framework ours = Overlay.builder(OURS, Edition.of("yama-dsm", "1.1.0"), BY)
                .change(Change.replaceScale(stampedMap(base.scale(FOUR), other), BY))
                .build()
                .applyTo(base)
                .orElseThrow();

        assertThat(ours.scales()).extracting(LevelScale::id).containsExactly(Invented.SCALE, id);
        assertThat(ours.skills()).isEqualTo(base.skills());
    }

    private static LevelMap stampedMap(LevelScale from, LevelScale to) {
        LevelMap.Builder map = LevelMap.builder(from, to);
        from.levels().forEach(level -> map.to(level.id(), to.levels().get(0).id()));
        return map.build();
    }

    @Test
    void applyTo_levelThatBecomesNone_isToldOfWhateverIsRequiredAtIt() {
        LevelMap map = LevelMap.builder(Invented.scale(), fourWithoutZero())
                .none(Invented.NONE)
                .none(Invented.LOW)
                .to(Invented.HIGH, four(1))
                .build();

        assertThat(problems(Change.replaceScale(map, BY)))
                .allMatch(problem -> problem.code() == OverlayProblem.LEVEL_LOST)
                .extracting(problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder(
                        "mori:ranger > mori:pruning",
                        "mori:ranger > mori:felling",
                        "mori:ranger > some of [mori:forestry]",
                        "mori:keeper > mori:planting",
                        "mori:chief > SKILL_LEVEL");
    }

    @Test
    void applyTo_scaleReplacedByOneThatIsThere_isTold() {
        Framework base = changed(Change.add(fourWithoutZero()));
        Overlay overlay = Overlay.builder(OURS, Edition.of("yama-dsm", "1.1.0"), BY)
                .change(rescale(0))
                .build();

        assertThat(overlay.applyTo(base).problems())
                .containsExactly(Problem.of(
                        OverlayProblem.ALREADY_THERE,
                        DataPath.parse("/scales/replace/0"),
                        "yama:four",
                        "yama-dsm@1.0.0"));
    }

    @Test
    void applyTo_partWhollyReplaced_comesFromTheChange() {
        Framework ours = changed(
                Change.set(PRUNING_LINE, Aspect.REQUIREMENT, Requirement.skill(Invented.PRUNING, Invented.HIGH)));

        assertThat(ours.jobType(Invented.RANGER).items().get(0).provenance()).isEqualTo(BY.adaptedBy(OURS));
    }

    @Test
    void applyTo_partReplacedInPart_comesFromBothAndIsAsCertainAsTheLessCertain() {
        Provenance inferred =
                Provenance.inferred(Invented.wording("慣行から", "from usage"), Citation.of(Invented.source(), 8));

        Framework ours = changed(
                Change.set(PRUNING, Aspect.SKILL_NUMBER, 9).by(inferred),
                Change.set(FELLING_LINE, Aspect.REQUIREMENT_WEIGHT, 2).by(Invented.sample()));

        assertThat(ours.skill(Invented.PRUNING).provenance())
                .isEqualTo(Provenance.inferred(
                                Invented.wording("慣行から", "from usage"),
                                Citation.of(Invented.source(), 4),
                                Citation.of(Invented.source(), 8))
                        .adaptedBy(OURS));
        assertThat(ours.jobType(Invented.RANGER).items().get(1).provenance())
                .isEqualTo(Invented.sample().adaptedBy(OURS));
    }

    @Test
    void applyTo_reasonsOfBoth_areKeptSideBySide() {
        Framework base = changed(Change.set(PartId.of(CHIEF), Aspect.RANK_NAME, Invented.wording("班長"))
                .by(Provenance.inferred(Invented.wording("一つ目", "one reason"), Citation.of(Invented.source(), 7))));
        Overlay second = Overlay.builder(OURS, Edition.of("yama-dsm", "1.1.0"), BY)
                .change(Change.set(CHIEF_TARGET, Aspect.TARGET_IMPORTANCE, Importance.MANDATORY)
                        .by(Provenance.inferred(Invented.wording("二つ目", "another"), Citation.of(Invented.source(), 7))))
                .build();

        Provenance reading =
                second.applyTo(base).orElseThrow().rank(CHIEF).targets().get(0).reading();

        assertThat(reading.note().map(note -> note.text(Locale.JAPANESE))).contains("並びから読んだ／二つ目");
        assertThat(reading.note().map(note -> note.text(Locale.ENGLISH))).contains("read from the order / another");
        assertThat(reading.citations())
                .containsExactly(Citation.of(Invented.source(), 2), Citation.of(Invented.source(), 7));
        assertThat(reading.adaptedBy()).contains(second.edition());
    }

    @Test
    void applyTo_targetWording_leavesWhereItsReadingComesFrom() {
        Framework ours = changed(Change.set(CHIEF_TARGET, Aspect.TARGET_WORDING, Invented.wording("木を守る")));

        RankTarget target = ours.rank(CHIEF).targets().get(0);
        assertThat(target.provenance()).isEqualTo(BY.adaptedBy(OURS));
        assertThat(target.reading()).isEqualTo(Invented.of(Standing.INFERRED));
    }

    @Test
    void applyTo_targetReadOtherwise_leavesWhereItsWordingComesFrom() {
        Framework ours =
                changed(Change.set(CHIEF_TARGET, Aspect.TARGET_REQUIREMENT, Requirement.judgement(Invented.CAREFUL)));

        RankTarget target = ours.rank(CHIEF).targets().get(0);
        assertThat(target.provenance()).isEqualTo(Invented.published(7));
        assertThat(target.reading()).isEqualTo(BY.adaptedBy(OURS));
    }

    @Test
    void applyTo_aspectLeftOut_comesFromBoth() {
        Framework ours = changed(Change.clear(FELLING, Aspect.SKILL_DEFINITION));

        assertThat(ours.skill(Invented.FELLING).definition()).isEmpty();
        assertThat(ours.skill(Invented.FELLING).provenance())
                .isEqualTo(Provenance.published(Citation.of(Invented.source(), 4), Citation.of(Invented.source(), 9))
                        .adaptedBy(OURS));
    }

    @Test
    void applyTo_provenanceSetByItself_isThatAndMarked() {
        Framework ours = changed(Change.set(PRUNING, Aspect.SKILL_PROVENANCE, Invented.sample()), named("枝打ち"));

        assertThat(ours.skill(Invented.PRUNING).provenance())
                .isEqualTo(Invented.sample().adaptedBy(OURS));
    }

    @Test
    void applyTo_anyChange_marksNothingElse() {
        Framework ours = changed(named("枝打ち"));

        assertThat(ours.facts().stream()
                        .filter(fact -> fact.provenance().adaptedBy().isPresent())
                        .map(Fact::subject))
                .containsExactly(Invented.PRUNING);
    }

    @Test
    void applyTo_skillMovedToAnotherCategory_standsThere() {
        Framework ours = changed(
                Change.set(FELLING, Aspect.SKILL_CATEGORY, NURSERY),
                Change.set(
                        PartId.of(Invented.RANGER, MoriFramework.TWO_OF_FORESTRY, true),
                        Aspect.REQUIREMENT,
                        new GroupRequirement(1, SkillScope.categories(Invented.CATEGORY), Invented.LOW)));

        assertThat(ours.skills(NURSERY)).extracting(Skill::id).containsExactly(Invented.FELLING, PLANTING);
    }

    @Test
    void resolve_chainOfTwo_marksEachFactWithTheOverlayThatStatesIt() {
        Edition town = Edition.of("sato-dsm", "1.0.0");
        Overlay second = Overlay.builder(OURS, town, Invented.sample())
                .change(Change.set(FELLING, Aspect.SKILL_NAME, Invented.wording("木こり")))
                .build();

        Framework ours =
                Overlay.resolve(mori(), List.of(overlay(named("枝打ち")), second)).orElseThrow();

        assertThat(ours.edition()).isEqualTo(town);
        assertThat(ours.skill(Invented.PRUNING).provenance().adaptedBy()).contains(OURS);
        assertThat(ours.skill(Invented.FELLING).provenance().adaptedBy()).contains(town);
        assertThat(ours.skill(PLANTING).provenance().adaptedBy()).isEmpty();
    }

    @Test
    void resolve_noOverlay_isTheBase() {
        assertThat(Overlay.resolve(mori(), List.of()).orElseThrow()).isEqualTo(mori());
    }

    @Test
    void resolve_faultInTheFirst_tellsItAndDoesNotTryTheSecond() {
        Checked<Framework> resolved = Overlay.resolve(
                mori(),
                List.of(
                        overlay(named("剪定")),
                        Overlay.builder(OURS, Edition.of("sato-dsm", "1.0.0"), BY)
                                .change(Change.retire(PartId.of(CLIMBING)))
                                .build()));

        assertThat(resolved.problems()).extracting(Problem::code).containsExactly(OverlayProblem.NO_EFFECT);
    }

    @Test
    void resolve_overlaysThatDoNotFollow_tellsThatTheBaseIsWrong() {
        Checked<Framework> resolved = Overlay.resolve(mori(), List.of(overlay(named("枝打ち")), overlay()));

        assertThat(resolved.problems()).extracting(Problem::code).containsExactly(OverlayProblem.WRONG_BASE);
    }
}
