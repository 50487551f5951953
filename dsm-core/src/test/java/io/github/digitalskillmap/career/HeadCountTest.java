package io.github.digitalskillmap.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadCountTest implements ValueContract<HeadCount> {

    @Override
    public HeadCount value() {
        return count(59).build();
    }

    @Override
    public List<HeadCount> others() {
        return List.of(
                count(60).build(),
                count(59).isOrMore(true).build(),
                count(59).isForecast(true).build());
    }

    private static HeadCount.Builder count(int people) {
        return HeadCount.builder()
                .group(Invented.wording("職員"))
                .month(YearMonth.of(2021, 4))
                .people(people)
                .provenance(Invented.published(9));
    }

    @Test
    void build_nothingElseTold_isExactAndCounted() {
        assertThat(value().isOrMore()).isFalse();
        assertThat(value().isForecast()).isFalse();
    }

    @Test
    void build_fewerThanNone_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count(-1).build())
                .withMessage("people of 2021-04 must be 0 or more, but were -1");
    }
}
