package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.CHIEF;
import static io.github.digitalskillmap.adaptation.MoriFramework.PLANTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartIdTest implements ValueContract<PartId> {

    @Override
    public PartId value() {
        return PartId.of(Invented.RANGER, Invented.PRUNING);
    }

    @Override
    public List<PartId> others() {
        return List.of(
                PartId.of(Invented.PRUNING),
                PartId.of(Invented.RANGER),
                PartId.of(Invented.RANGER, Invented.FELLING),
                PartId.of(MoriFramework.KEEPER, Invented.PRUNING),
                PartId.of(CHIEF, Invented.TARGET),
                PartId.of(CHIEF, GuideKind.EXAM));
    }

    @Test
    void of_identifier_hasItsKindOwnerAndName() {
        PartId level = PartId.of(Invented.LOW);

        assertThat(level.kind()).isEqualTo(PartKind.LEVEL);
        assertThat(level.owner()).contains(PartId.of(Invented.SCALE));
        assertThat(level.name()).isEqualTo("mori:level/1");
        assertThat(level).hasToString("mori:level/1");
        assertThat(PartId.of(Invented.SCALE).owner()).isEmpty();
        assertThat(value()).hasToString("mori:ranger > mori:pruning");
        assertThat(PartId.of(CHIEF, GuideKind.EXAM)).hasToString("mori:chief > EXAM");
        assertThat(PartId.of(MoriFramework.CATALOGUE)).hasToString("kentei@1.0.0");
        assertThat(PartId.of(Invented.PRUNING, MoriFramework.EXAM)).hasToString("mori:pruning kentei:tree");
    }

    private static String nameOf(Requirement requirement, boolean counts) {
        return PartId.of(Invented.RANGER, requirement, counts).name();
    }

    @Test
    void of_line_isNamedByWhatItAsksForWhateverTheLevelAndCount() {
        assertThat(nameOf(Requirement.skill(Invented.PRUNING, Invented.LOW), true))
                .isEqualTo(nameOf(Requirement.skill(Invented.PRUNING, Invented.HIGH), true))
                .isEqualTo(value().name());
        assertThat(nameOf(Requirement.skill(Invented.PRUNING, Invented.LOW), false))
                .isEqualTo("mori:pruning (desirable)");
        assertThat(nameOf(Requirement.atLeast(2, SkillScope.any(), Invented.LOW), true))
                .isEqualTo(nameOf(Requirement.atLeast(1, SkillScope.any(), Invented.HIGH), true))
                .isEqualTo("some of all skills");
        assertThat(nameOf(Requirement.atLeast(1, SkillScope.categories(Invented.CATEGORY), Invented.LOW), true))
                .isEqualTo("some of [mori:forestry]");
        assertThat(nameOf(Requirement.atLeast(1, SkillScope.skills(PLANTING, Invented.FELLING), Invented.LOW), true))
                .isEqualTo("some of [mori:planting, mori:felling]");
        assertThat(nameOf(Requirement.exam(ExamId.of("kentei", "tree")), true)).isEqualTo("kentei:tree");
        assertThat(nameOf(Requirement.examLevel(ExamLevelId.of(ExamScaleId.of("kentei", "grade"), "2")), true))
                .isEqualTo("exam of kentei:grade");
        assertThat(nameOf(Requirement.judgement(Invented.CAREFUL), true)).isEqualTo("mori:careful");
        assertThat(nameOf(
                        Requirement.anyOf(
                                Requirement.judgement(Invented.CAREFUL),
                                Requirement.allOf(
                                        Requirement.skill(PLANTING, Invented.LOW),
                                        Requirement.skill(Invented.FELLING, Invented.LOW))),
                        true))
                .isEqualTo("(mori:careful or (mori:planting and mori:felling))");
    }

    @Test
    void ofLine_name_isTheSameLine() {
        assertThat(PartId.ofLine(Invented.RANGER, "mori:pruning")).isEqualTo(value());
    }

    @Test
    void compareTo_parts_ordersByKindThenOwnerThenName() {
        List<PartId> ordered = List.of(
                PartId.of(Invented.SCALE),
                PartId.of(Invented.LOW),
                PartId.of(Invented.HIGH),
                PartId.of(Invented.PRUNING),
                PartId.of(MoriFramework.KEEPER, Invented.PRUNING),
                PartId.of(Invented.RANGER, Invented.FELLING),
                value());

        assertThat(ordered).isSorted();
        assertThat(value()).isEqualByComparingTo(PartId.of(Invented.RANGER, Invented.PRUNING));
    }

    @ParameterizedTest
    @EnumSource(PartKind.class)
    void kind_each_belongsToWhatBelongsToTheFrameworkItself(PartKind kind) {
        assertThat(kind.owner().flatMap(PartKind::owner)).isEmpty();
        assertThat(kind.section()).matches("[a-z][A-Za-z]+");
        assertThat(kind.wording().phrases()).hasSize(2);
    }
}
