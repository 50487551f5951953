package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelMapTest implements ValueContract<LevelMap> {

    private static final ScaleId FOUR = ScaleId.of("yama", "four");

    private static LevelId four(int code) {
        return LevelId.of(FOUR, Integer.toString(code));
    }

    private static LevelScale fourWithoutZero() {
        LevelScale.Builder scale =
                LevelScale.builder().id(FOUR).lowest(LowestLevel.FIRST_STEP).provenance(Invented.sample());
        for (int code = 1; code <= 4; code++) {
            scale.addLevel(Invented.level(four(code)));
        }
        return scale.build();
    }

    private static LevelMap.Builder map() {
        return LevelMap.builder(Invented.scale(), fourWithoutZero());
    }

    @Override
    public LevelMap value() {
        return map().none(Invented.NONE)
                .to(Invented.LOW, four(2))
                .to(Invented.HIGH, four(4))
                .build();
    }

    @Override
    public List<LevelMap> others() {
        return List.of(
                map().to(Invented.NONE, four(1))
                        .to(Invented.LOW, four(2))
                        .to(Invented.HIGH, four(4))
                        .build(),
                map().none(Invented.NONE)
                        .to(Invented.LOW, four(2))
                        .to(Invented.HIGH, four(3))
                        .build(),
                LevelMap.identity(Invented.scale()));
    }

    @Test
    void map_anyLevel_givesWhatItBecomes() {
        assertThat(value().map(Invented.NONE)).isEmpty();
        assertThat(value().map(Invented.LOW)).contains(four(2));
        assertThat(value().map(Invented.HIGH)).contains(four(4));
        assertThat(value()).hasToString("mori:level to yama:four");
    }

    @Test
    void map_levelOfTheOtherScale_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().map(four(1)))
                .withMessage("level 'yama:four/1' is not on scale 'mori:level', which has"
                        + " [mori:level/0, mori:level/1, mori:level/2]");
    }

    @Test
    void identity_anyLevel_givesTheSame() {
        LevelMap same = LevelMap.identity(Invented.scale());

        assertThat(same.from()).isEqualTo(same.to());
        assertThat(Invented.scale().levels())
                .allSatisfy(level -> assertThat(same.map(level.id())).contains(level.id()));
    }

    @Test
    void build_levelLeftOut_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        map().none(Invented.NONE).to(Invented.HIGH, four(1)).build())
                .withMessage("level 'mori:level/1' must be mapped to scale 'yama:four' or to none, but is left out");
    }

    @Test
    void build_higherLevelBecomesALowerOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map().to(Invented.NONE, four(1))
                        .to(Invented.LOW, four(3))
                        .to(Invented.HIGH, four(2))
                        .build())
                .withMessage("level 'mori:level/2' must not become a lower level than the one below it becomes");
    }

    @Test
    void build_noneAboveALevel_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map().to(Invented.NONE, four(1))
                        .none(Invented.LOW)
                        .none(Invented.HIGH)
                        .build());
    }

    @Test
    void to_levelMappedBefore_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map().none(Invented.LOW).to(Invented.LOW, four(1)))
                .withMessage("level 'mori:level/1' must be mapped once, but is twice");
    }

    @Test
    void to_levelOfNeitherScale_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> map().to(Invented.LOW, Invented.HIGH));
        assertThatIllegalArgumentException().isThrownBy(() -> map().none(four(1)));
    }
}
