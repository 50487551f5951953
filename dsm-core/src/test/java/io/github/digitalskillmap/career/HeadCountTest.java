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
                count("guests", 59).build(),
                count(59).isOrMore(true).build(),
                count(59).isForecast(true).build());
    }

    private static HeadCount.Builder count(int people) {
        return count("staff", people);
    }

    private static HeadCount.Builder count(String key, int people) {
        return HeadCount.builder()
                .id(HeadCountId.of("mori", key))
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
    void build_nobody_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> count(0).build())
                .withMessage("people of 2021-04 must be 1 or more, but were 0");
    }

    @Test
    void build_yearOfMoreThanFourDigits_throws() {
        HeadCount.Builder count = HeadCount.builder()
                .id(HeadCountId.of("mori", "staff"))
                .group(Invented.wording("職員"))
                .month(YearMonth.of(10_000, 1))
                .people(1)
                .provenance(Invented.sample());

        assertThatIllegalArgumentException()
                .isThrownBy(count::build)
                .withMessage("month must be of a year from 0 to 9999, but was 10000-01");
    }
}
