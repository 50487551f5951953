package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest implements ValueContract<Person> {

    private static final PersonId ID = PersonId.of("A-0017");
    private static final SkillProfile PROFILE =
            SkillProfile.builder(TokyoFramework.policyVersion2()).build();

    @Override
    public Person value() {
        return Person.of(ID, PROFILE);
    }

    @Override
    public List<Person> others() {
        return List.of(
                Person.of(PersonId.of("A-0018"), PROFILE),
                Person.of(ID, PROFILE.withNone(TokyoSkills.UX_DESIGN)),
                value().withRank(TokyoRanks.SHUJI),
                value().withRank(TokyoRanks.SHUNIN));
    }

    @Test
    void of_idAndProfile_isOfUnknownRank() {
        assertThat(value().id()).isEqualTo(ID);
        assertThat(value().profile()).isEqualTo(PROFILE);
        assertThat(value().rank()).isEmpty();
    }

    @Test
    void at_rank_replacesItAndLeavesTheOriginal() {
        Person staff = value().withRank(TokyoRanks.SHUJI);

        assertThat(staff.withRank(TokyoRanks.SHUNIN).rank()).contains(TokyoRanks.SHUNIN);
        assertThat(staff.rank()).contains(TokyoRanks.SHUJI);
        assertThat(staff.id()).isEqualTo(ID);
        assertThat(staff.profile()).isEqualTo(PROFILE);
    }

    @Test
    void at_rankOfAnotherFramework_throwsAndNamesBoth() {
        assertThatExceptionOfType(UnknownIdentifierException.class)
                .isThrownBy(() -> value().withRank(RankId.of("mori", "chief")))
                .withMessage("RankId 'mori:chief' is not in tokyo-dsm@2.0.0");
    }

    @Test
    void toString_always_tellsNeitherWhoNorWhichRank() {
        assertThat(value().withRank(TokyoRanks.SHUNIN))
                .hasToString("person with profile in tokyo-dsm@2.0.0: 0 skills assessed, 0 exams passed,"
                        + " 0 attestations");
    }
}
