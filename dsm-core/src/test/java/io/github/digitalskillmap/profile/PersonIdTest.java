package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest implements ValueContract<PersonId> {

    @Override
    public PersonId value() {
        return PersonId.of("A-0017");
    }

    @Override
    public List<PersonId> others() {
        return List.of(PersonId.of("A-0018"), PersonId.of("a-0017"), PersonId.of(" A-0017"));
    }

    @Test
    void text_always_isTheKeyAsWritten() {
        assertThat(value().text()).isEqualTo("A-0017");
    }

    @Test
    void toString_always_tellsNobody() {
        assertThat(value()).hasToString("person");
        assertThat(others()).allMatch(other -> other.toString().equals("person"));
    }

    @Test
    void compareTo_others_ordersByText() {
        assertThat(List.of(PersonId.of("c"), PersonId.of("a"), PersonId.of("b")).stream()
                        .sorted())
                .containsExactly(PersonId.of("a"), PersonId.of("b"), PersonId.of("c"));
        assertThat(value()).isEqualByComparingTo(PersonId.of("A-0017"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t"})
    void of_blankText_throws(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonId.of(blank))
                .withMessage("id of a person must not be blank");
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException().isThrownBy(() -> PersonId.of(null)).withMessage("text");
    }
}
