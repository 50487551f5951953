package io.github.digitalskillmap.json.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {

    private static final int NONE = -1;

    private final LookAlikes looks = new LookAlikes();

    @Test
    void add_otherKeyThatLooksEqual_isToldWhereTheFirstStands() {
        assertThat(looks.add("P1", 0, NONE)).isNegative();
        assertThat(looks.add("Ｐ１", 1, NONE)).isZero();
        assertThat(looks.add("p1", 2, NONE)).isZero();
        assertThat(looks.add("P2", 3, NONE)).isNegative();
    }

    @Test
    void add_sameKeyAgain_isNoLookAlike() {
        assertThat(looks.add("P1", 0, NONE)).isNegative();
        assertThat(looks.add("P1", 1, 0)).isNegative();
        assertThat(looks.add("p1", 2, NONE)).isZero();
        assertThat(looks.add("p1", 3, 2)).isZero();
    }

    @Test
    void add_afterTheFirstFiftyThousand_isComparedWithThoseAlone() {
        for (int place = 0; place < 50_000; place++) {
            looks.add("P" + place, place, NONE);
        }

        assertThat(looks.add("Q1", 50_000, NONE)).isNegative();
        assertThat(looks.add("q1", 50_001, NONE)).isNegative();
        assertThat(looks.add("p7", 50_002, NONE)).isEqualTo(7);
    }
}
