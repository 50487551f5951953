package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.scoring.JobTypeResult;
import org.junit.jupiter.api.Test;

class JobTypeResultTest {

    @Test
    void equality_isByPersonAndFulfilment() {
        JobTypeResult same = JobTypeResult.of(PersonId.of("P001"), TokyoResults.OPEN.fulfilment());

        assertThat(TokyoResults.OPEN)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(JobTypeResult.of(PersonId.of("P002"), TokyoResults.OPEN.fulfilment()))
                .isNotEqualTo(JobTypeResult.of(TokyoResults.OPEN.fulfilment()))
                .isNotEqualTo(JobTypeResult.of(PersonId.of("P001"), TokyoResults.MET.fulfilment()))
                .isNotEqualTo(null);
    }

    @Test
    void person_notTold_isEmpty() {
        assertThat(JobTypeResult.of(TokyoResults.OPEN.fulfilment()).person()).isEmpty();
        assertThat(TokyoResults.OPEN.person()).contains(PersonId.of("P001"));
    }

    @Test
    void toString_tellsTheFiguresAndNotThePerson() {
        assertThat(TokyoResults.OPEN).hasToString("tokyo-dsm:ui-ux-designer 6/7 certain, 1/1 possible, OPEN");
    }
}
