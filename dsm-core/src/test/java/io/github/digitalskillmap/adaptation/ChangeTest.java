package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.KEEPER;
import static io.github.digitalskillmap.adaptation.MoriFramework.PLANTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillCategory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest implements ValueContract<Change> {

    private static final PartId PRUNING = PartId.of(Invented.PRUNING);
    private static final PartId FELLING = PartId.of(Invented.FELLING);
    private static final ScaleId ONE = ScaleId.of("yama", "one");
    private static final LevelId DONE = LevelId.of(ONE, "done");

    private static LevelScale one() {
        return LevelScale.builder()
                .id(ONE)
                .lowest(LowestLevel.FIRST_STEP)
                .addLevel(Invented.level(DONE))
                .provenance(Invented.sample())
                .build();
    }

    private static LevelMap map() {
        return LevelMap.builder(Invented.scale(), one())
                .none(Invented.NONE)
                .to(Invented.LOW, DONE)
                .to(Invented.HIGH, DONE)
                .build();
    }

    private static JobTypeItem item() {
        return JobTypeItem.of(Requirement.skill(PLANTING, Invented.LOW), Invented.sample());
    }

    @Override
    public Change value() {
        return Change.set(PRUNING, Aspect.SKILL_NUMBER, 4);
    }

    @Override
    public List<Change> others() {
        return List.of(
                Change.set(FELLING, Aspect.SKILL_NUMBER, 4),
                Change.set(PRUNING, Aspect.SKILL_NUMBER, 5),
                Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording("4")),
                Change.set(PRUNING, Aspect.SKILL_NUMBER, 4).by(Invented.sample()),
                Change.clear(PRUNING, Aspect.SKILL_DEFINITION),
                Change.retire(PRUNING),
                Change.retire(PRUNING).andDependents(),
                Change.retire(PRUNING).by(Invented.sample()),
                Change.add(Invented.skill(Invented.PRUNING, 1, "剪定").build()),
                Change.add(Invented.skill(Invented.PRUNING, 1, "剪定").build()).behind(FELLING),
                Change.replaceScale(map(), Invented.sample()),
                Change.replaceScale(map(), Invented.published(9)),
                Change.order(PartKind.SKILL, List.of(PRUNING, FELLING)),
                Change.order(PartKind.SKILL, List.of(FELLING, PRUNING)));
    }

    @Test
    void part_changeOfEachKind_isWhatIsChanged() {
        assertThat(value().part()).contains(PRUNING);
        assertThat(Change.retire(FELLING).part()).contains(FELLING);
        assertThat(Change.replaceScale(map(), Invented.sample()).part()).contains(PartId.of(Invented.SCALE));
        assertThat(Change.order(PartKind.SKILL, List.of(PRUNING)).part()).isEmpty();
        assertThat(new Change.Order(
                                PartKind.LEVEL,
                                Optional.of(PartId.of(Invented.SCALE)),
                                List.of(PartId.of(Invented.LOW)))
                        .part())
                .contains(PartId.of(Invented.SCALE));
    }

    @Test
    void add_partOfEachKind_isToldByItsIdentifier() {
        assertThat(List.of(
                        Change.add(Invented.scale()),
                        Change.add(Invented.level(Invented.LOW)),
                        Change.add(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.sample())),
                        Change.add(Invented.skill(Invented.PRUNING, 1, "剪定").build()),
                        Change.add(
                                Invented.jobType(KEEPER, "森番").addItem(item()).build()),
                        Change.add(KEEPER, item()),
                        Change.add(ExamLink.of(
                                Invented.PRUNING, MoriFramework.EXAM, ExamLink.Kind.EXAM, "樹木検定", Invented.sample())),
                        Change.add(Invented.role(Invented.ELDER, "長老")),
                        Change.add(Invented.judgement(Invented.CAREFUL, "丁寧である")),
                        Change.add(Invented.quotient()),
                        Change.add(Rank.of(MoriFramework.CHIEF, Invented.wording("係長"), Invented.sample())),
                        Change.add(
                                MoriFramework.CHIEF,
                                Invented.target(Invented.TARGET, Requirement.judgement(Invented.CAREFUL))
                                        .build()),
                        Change.add(MoriFramework.CHIEF, Guide.of(GuideKind.EXAM, Knowledge.none(), Invented.sample())),
                        Change.add(MoriFramework.CATALOGUE)))
                .extracting(add -> add.part().orElseThrow())
                .containsExactly(
                        PartId.of(Invented.SCALE),
                        PartId.of(Invented.LOW),
                        PartId.of(Invented.CATEGORY),
                        PRUNING,
                        PartId.of(KEEPER),
                        PartId.of(KEEPER, PLANTING),
                        PartId.of(Invented.PRUNING, MoriFramework.EXAM),
                        PartId.of(Invented.ELDER),
                        PartId.of(Invented.CAREFUL),
                        PartId.of(Invented.WOOD),
                        PartId.of(MoriFramework.CHIEF),
                        PartId.of(MoriFramework.CHIEF, Invented.TARGET),
                        PartId.of(MoriFramework.CHIEF, GuideKind.EXAM),
                        PartId.of(MoriFramework.CATALOGUE));
    }

    @Test
    void set_aspectOfAnotherKind_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.set(PRUNING, Aspect.RANK_NAME, Invented.wording("係長")))
                .withMessage("aspect must be one of SKILL mori:pruning, but was RANK.name");
    }

    @Test
    void set_valueThatNoPartCanHave_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.set(PRUNING, Aspect.SKILL_NUMBER, 0))
                .withMessage("SKILL.number of mori:pruning cannot be '0'");
        assertThatIllegalArgumentException().isThrownBy(() -> Change.set(PRUNING, Aspect.SKILL_PRINTED_NAME, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.set(PRUNING, Aspect.SKILL_ALIASES, List.of("剪定", "")));
        PartId judgement = PartId.of(Invented.CAREFUL);
        assertThatIllegalArgumentException().isThrownBy(() -> Change.set(judgement, Aspect.JUDGEMENT_ROLES, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Change.set(judgement, Aspect.JUDGEMENT_ROLES, List.of(Invented.ELDER, Invented.ELDER)));
        LevelDescription description = LevelDescription.of(Invented.LOW, Invented.wording("手伝える"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Change.set(PRUNING, Aspect.SKILL_LEVEL_DESCRIPTIONS, List.of(description, description)));
        assertThat(Change.set(PRUNING, Aspect.SKILL_ALIASES, List.of()).value()).contains(List.of());
    }

    @Test
    void clear_aspectThatAPartCannotDoWithout_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.clear(PRUNING, Aspect.SKILL_NAME))
                .withMessage("SKILL mori:pruning cannot do without SKILL.name");
    }

    @Test
    void behind_anotherKindOrOwner_isRefused() {
        Change.Add line = Change.add(KEEPER, item());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.behind(PRUNING))
                .withMessage("REQUIREMENT mori:keeper > mori:planting must come behind one of its kind and owner,"
                        + " but is to come behind mori:pruning");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.behind(PartId.of(Invented.RANGER, Invented.PRUNING)));
    }

    @Test
    void rescale_toAScaleOfTheSameIdentifier_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.replaceScale(LevelMap.identity(Invented.scale()), Invented.sample()))
                .withMessage("scale 'mori:level' must be replaced by one with another identifier");
    }

    @Test
    void order_partsOfAnotherKindOrNone_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.order(PartKind.SKILL, List.of(PartId.of(KEEPER))))
                .withMessage("order must list parts of kind SKILL, but lists [mori:keeper]");
        assertThatIllegalArgumentException().isThrownBy(() -> Change.order(PartKind.SKILL, List.of()));
    }
}
