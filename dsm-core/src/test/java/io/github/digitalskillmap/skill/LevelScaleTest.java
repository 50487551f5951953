package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelScaleTest implements ValueContract<LevelScale> {

    private static final LevelId FOREIGN = LevelId.of(ScaleId.of("yama", "level"), "1");

    private static LevelScale.Builder scale(LowestLevel lowest, LevelId... levels) {
        LevelScale.Builder builder =
                LevelScale.builder().id(Invented.SCALE).lowest(lowest).provenance(Invented.published(3));
        for (LevelId level : levels) {
            builder.addLevel(Invented.level(level));
        }
        return builder;
    }

    private static LevelScale.Builder scaleOf(LowestLevel lowest, int levels) {
        LevelScale.Builder builder = scale(lowest);
        for (int code = 0; code < levels; code++) {
            builder.addLevel(Invented.level(LevelId.of(Invented.SCALE, Integer.toString(code))));
        }
        return builder;
    }

    @Override
    public LevelScale value() {
        return scale(LowestLevel.NOTHING, Invented.NONE, Invented.LOW, Invented.HIGH)
                .build();
    }

    @Override
    public List<LevelScale> others() {
        return List.of(
                scale(LowestLevel.FIRST_STEP, Invented.NONE, Invented.LOW, Invented.HIGH)
                        .build(),
                scale(LowestLevel.NOTHING, Invented.NONE, Invented.HIGH, Invented.LOW)
                        .build(),
                scale(LowestLevel.NOTHING, Invented.NONE, Invented.LOW).build(),
                LevelScale.builder()
                        .id(Invented.SCALE)
                        .addLevel(Invented.level(Invented.NONE))
                        .addLevel(Invented.level(Invented.LOW))
                        .addLevel(Invented.level(Invented.HIGH))
                        .lowest(LowestLevel.NOTHING)
                        .provenance(Invented.sample())
                        .build());
    }

    @Test
    void steps_lowestIsNothing_countsFromTheSecondLevel() {
        assertThat(value().id()).isEqualTo(Invented.SCALE);
        assertThat(value().lowest()).isEqualTo(LowestLevel.NOTHING);
        assertThat(value().provenance()).isEqualTo(Invented.published(3));
        assertThat(value().stepCount()).isEqualTo(2);
        assertThat(value().stepCount(Invented.NONE)).isZero();
        assertThat(value().stepCount(Invented.LOW)).isEqualTo(1);
        assertThat(value().stepCount(Invented.HIGH)).isEqualTo(2);
    }

    @Test
    void steps_lowestIsAStep_countsFromTheLowestLevel() {
        LevelScale scale =
                scale(LowestLevel.FIRST_STEP, Invented.LOW, Invented.HIGH).build();

        assertThat(scale.stepCount()).isEqualTo(2);
        assertThat(scale.stepCount(Invented.LOW)).isEqualTo(1);
        assertThat(scale.stepCount(Invented.HIGH)).isEqualTo(2);
    }

    @Test
    void atSteps_anyNumberThere_givesTheLevel() {
        assertThat(value().atSteps(0)).contains(Invented.level(Invented.NONE));
        assertThat(value().atSteps(2)).contains(Invented.level(Invented.HIGH));
    }

    @Test
    void atSteps_noneWhereTheLowestIsAStep_isEmpty() {
        LevelScale scale =
                scale(LowestLevel.FIRST_STEP, Invented.LOW, Invented.HIGH).build();

        assertThat(scale.atSteps(0)).isEmpty();
        assertThat(scale.atSteps(1)).contains(Invented.level(Invented.LOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3})
    void atSteps_notSoManySteps_throws(int steps) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> value().atSteps(steps))
                .withMessage("Index " + steps + " out of bounds for length 3");
    }

    @Test
    void levelAndHas_levelThere_findIt() {
        assertThat(value().level(Invented.LOW)).isEqualTo(Invented.level(Invented.LOW));
        assertThat(value().has(Invented.LOW)).isTrue();
        assertThat(value().has(FOREIGN)).isFalse();
    }

    @Test
    void levelAndSteps_levelOfAnotherScale_throwAndNameBoth() {
        String message = "level 'yama:level/1' is not on scale 'mori:level', which has"
                + " [mori:level/0, mori:level/1, mori:level/2]";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().level(FOREIGN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().stepCount(FOREIGN))
                .withMessage(message);
    }

    @Test
    void levels_always_areUnmodifiableAndApartFromTheBuilder() {
        LevelScale.Builder builder = scale(LowestLevel.NOTHING, Invented.NONE, Invented.LOW);
        LevelScale scale = builder.build();
        builder.addLevel(Invented.level(Invented.HIGH));

        assertThat(scale.levels())
                .containsExactly(Invented.level(Invented.NONE), Invented.level(Invented.LOW))
                .isUnmodifiable();
    }

    @Test
    void build_fewestAndMostSteps_isAllowed() {
        assertThat(scaleOf(LowestLevel.FIRST_STEP, 1).build().stepCount()).isEqualTo(1);
        assertThat(scaleOf(LowestLevel.NOTHING, 2).build().stepCount()).isEqualTo(1);
        assertThat(scaleOf(LowestLevel.FIRST_STEP, 62).build().stepCount()).isEqualTo(62);
        assertThat(scaleOf(LowestLevel.NOTHING, 63).build().stepCount()).isEqualTo(62);
    }

    private static LevelScale.Builder labelled(Wording first, Wording second) {
        return LevelScale.builder()
                .id(Invented.SCALE)
                .addLevel(Level.of(Invented.LOW, first, Invented.published(3)))
                .addLevel(Level.of(Invented.HIGH, second, Invented.published(3)))
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(Invented.published(3));
    }

    @Test
    void build_labelsOfTheSameSpelling_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> labelled(Invented.wording("Lv.1"), Invented.wording("ＬＶ １"))
                        .build())
                .withMessage("levels 'mori:level/1' and 'mori:level/2' must have labels of different spelling, but both"
                        + " are called 'lv1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> labelled(Invented.wording("初級", "Junior"), Invented.wording("中級", "junior"))
                        .build())
                .withMessage("levels 'mori:level/1' and 'mori:level/2' must have labels of different spelling, but both"
                        + " are called 'junior'");
    }

    @Test
    void build_labelOfTheSameSpellingInTwoLanguages_isAllowed() {
        assertThat(labelled(Invented.wording("Lv.1", "Lv1"), Invented.wording("Lv.1.5", "Lv.15"))
                        .build()
                        .levels())
                .hasSize(2);
    }

    @Test
    void build_noLevel_throws() {
        for (LowestLevel lowest : LowestLevel.values()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> scaleOf(lowest, 0).build())
                    .withMessage("scale 'mori:level' must have at least one level");
        }
    }

    @Test
    void build_tooFewOrTooManySteps_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scaleOf(LowestLevel.NOTHING, 1).build())
                .withMessage("scale 'mori:level' must have from 1 to 62 steps, but has 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scaleOf(LowestLevel.FIRST_STEP, 63).build())
                .withMessage("scale 'mori:level' must have from 1 to 62 steps, but has 63");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scaleOf(LowestLevel.NOTHING, 64).build())
                .withMessage("scale 'mori:level' must have from 1 to 62 steps, but has 63");
    }

    @Test
    void build_levelOfAnotherScale_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> scale(LowestLevel.NOTHING, Invented.NONE, FOREIGN).build())
                .withMessage("level 'yama:level/1' must belong to scale 'mori:level'");
    }

    @Test
    void build_levelTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(LowestLevel.NOTHING, Invented.NONE, Invented.LOW, Invented.LOW)
                        .build())
                .withMessage("level 'mori:level/1' must stand only once on its scale");
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LevelScale.builder().build())
                .withMessage(
                        "Cannot build LevelScale, some of required attributes are not set [id, lowest, provenance]");
    }

    @Test
    void find_twoLevelsCalledTheSameButForTheWord_isEmptyWithoutTheWord() {
        Level first = Level.of(Invented.LOW, Invented.wording("Lv.1"), Invented.published(3));
        Level second = Level.of(Invented.HIGH, Invented.wording("レベル1"), Invented.published(3));
        LevelScale scale =
                scale(LowestLevel.FIRST_STEP).addLevel(first).addLevel(second).build();

        assertThat(scale.find("lv1")).contains(first);
        assertThat(scale.find("レベル１")).contains(second);
        assertThat(scale.find("1")).isEmpty();
        assertThat(scale.find("Level 1")).isEmpty();
        assertThat(scale.find("レベル")).isEmpty();
        assertThat(scale.find("")).isEmpty();
    }
}
