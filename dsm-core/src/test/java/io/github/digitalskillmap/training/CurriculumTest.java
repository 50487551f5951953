package io.github.digitalskillmap.training;

import static io.github.digitalskillmap.Invented.published;
import static io.github.digitalskillmap.Invented.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import org.junit.jupiter.api.Test;

class CurriculumTest {

    private static Curriculum.Builder one() {
        return Curricula.empty().addProgramme(Curricula.programme("one").build());
    }

    @Test
    void parts_areFoundByWhatSomebodyTypes() {
        Curriculum curriculum = one().build();

        assertThat(curriculum.findAudience("番人").map(Audience::id)).contains(Curricula.WARDENS);
        assertThat(curriculum.findAudience("Guests").map(Audience::id)).contains(Curricula.GUESTS);
        assertThat(curriculum.findProgramme("one"))
                .contains(curriculum.programmes().get(0));
        assertThat(curriculum.findProgramme("mori:two")).isEmpty();
        assertThat(curriculum.tier(Curricula.LOW_TIER).audience()).isEqualTo(Curricula.WARDENS);
        assertThat(curriculum.form(Curricula.WALK)).isEqualTo(curriculum.forms().get(0));
        assertThat(curriculum).hasToString("mori-training@2030.0.0");
    }

    @Test
    void findProgramme_nameOfTwo_isNeither() {
        Curriculum curriculum = one().addProgramme(Programme.builder()
                        .id(ProgrammeId.of("mori", "another"))
                        .name(wording("研修 one"))
                        .addAudience(Curricula.WARDENS)
                        .provenance(published(3))
                        .build())
                .build();

        assertThat(curriculum.findProgramme("研修 one")).isEmpty();
    }

    @Test
    void part_thatIsNotThere_isNamed() {
        Curriculum curriculum = one().build();

        assertThatThrownBy(() -> curriculum.tier(TierId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> curriculum.form(FormId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> curriculum.audience(AudienceId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
        assertThatThrownBy(() -> curriculum.programme(ProgrammeId.of("mori", "x")))
                .isInstanceOf(UnknownIdentifierException.class);
    }

    @Test
    void equals_sameParts_isEqual() {
        assertThat(one().build()).isEqualTo(one().build()).hasSameHashCodeAs(one().build());
        assertThat(one().build())
                .isNotEqualTo(
                        one().addProgramme(Curricula.programme("two").build()).build())
                .isNotEqualTo("mori-training@2030.0.0");
    }

    @Test
    void year_notPositive_isRefused() {
        assertThatThrownBy(() -> Curriculum.builder(
                        Edition.of("mori", "1.0.0"), wording("x"), 0, Curricula.FOREST, published(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year of a curriculum must be 1 or more, but was 0");
    }

    @Test
    void programme_withoutOrWithRepeatedAudience_isRefused() {
        assertThatThrownBy(() -> Programme.builder()
                        .id(ProgrammeId.of("mori", "one"))
                        .name(wording("x"))
                        .provenance(published(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("programme 'mori:one' must be for at least one audience");
        assertThatThrownBy(() -> Curricula.programme("one")
                        .addAudience(Curricula.WARDENS)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("programme 'mori:one' must have audience 'mori:wardens' only once");
    }
}
