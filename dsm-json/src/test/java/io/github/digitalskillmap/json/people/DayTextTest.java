package io.github.digitalskillmap.json.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 26);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-06-26",
                "2025/6/26",
                "2025.6.26",
                "20250626",
                "2025年6月26日",
                "2025 年 6 月 26 日",
                "２０２５／６／２６",
                "令和7年6月26日",
                "令和７年６月２６日",
                "R7.6.26",
                "R7/6/26",
                "R07-06-26",
                "r7.06.26",
                "㋿7年6月26日",
                "令和 7年 6月 26日",
                "令7年6月26日",
                "2025-06-26 00:00:00",
                "2025/06/26 0:00",
                "2025-06-26T00:00",
                "2025年6月26日(木)",
                "令和7年6月26日（木曜日）",
                " 2025-06-26 "
            })
    void read_dayAsPeopleWriteIt_isThatDay(String text) {
        assertThat(DayText.read(text)).isEqualTo(WrittenDay.of(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和元年5月1日", "R1.5.1", "R元.5.1", "令和1年5月1日"})
    void read_firstYearOfAnEra_isOne(String text) {
        assertThat(DayText.read(text)).isEqualTo(WrittenDay.of(LocalDate.of(2019, 5, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H31.4.30", "平成31年4月30日"})
    void read_lastDayOfAnEra_isThatDay(String text) {
        assertThat(DayText.read(text)).isEqualTo(WrittenDay.of(LocalDate.of(2019, 4, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H31.5.1", "平成40年4月1日", "令和1年4月30日", "昭和64年1月8日", "S70.4.1"})
    void read_dayThatTheEraDidNotHave_isToldAsSuch(String text) {
        assertThat(DayText.read(text)).isEqualTo(WrittenDay.NOT_OF_ERA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/6/7", "06/07/2025", "6/26/2025", "25.6.26", "7年6月26日", "7-6-26"})
    void read_dayWithoutAClearYear_isToldAsSuch(String text) {
        assertThat(DayText.read(text)).isEqualTo(WrittenDay.UNCLEAR);
    }

    @Test
    void read_numberThatCountsDays_isToldAsSuch() {
        assertThat(DayText.read("45833")).isEqualTo(WrittenDay.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "20250631",
                "2025-13-01",
                "R7.2.29",
                "令和7年13月1日",
                "R0.1.1",
                "2025年6月",
                "6月26日",
                "x",
                "",
                "2025-06-26 12:30",
                "2025年6月26日(金)",
                "2025/6-26",
                "20250626000000",
                "99999999999/1/1",
                "元/1/1",
                "R7"
            })
    void read_whatIsNoDay_isToldAsSuch(String text) {
        assertThat(DayText.read(text)).isEqualTo(WrittenDay.NONE);
    }
}
