package io.github.digitalskillmap.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.identity.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every identifier of the form {@code namespace:key} keeps.
 *
 * @param <T> the type of the identifier
 */
public interface IdentifierContract<T extends Identifier> extends ValueContract<T> {

    T of(String namespace, String key);

    T parse(String text);

    @Override
    default T value() {
        return of("tokyo-dsm", "ux-design");
    }

    @Override
    default List<T> others() {
        return List.of(of("tokyo-dsm", "ui-design"), of("osaka", "ux-design"));
    }

    @Test
    default void of_validParts_keepsThem() {
        T id = of("tokyo-dsm", "ux-design-2");

        assertThat(id.namespace()).isEqualTo("tokyo-dsm");
        assertThat(id.key()).isEqualTo("ux-design-2");
        assertThat(id).hasToString("tokyo-dsm:ux-design-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "0:1", "tokyo-dsm:ux-design", "a-1-b:c-2-d"})
    default void parse_whatToStringWrites_givesAnEqualIdentifier(String text) {
        T id = parse(text);

        assertThat(id).hasToString(text);
        assertThat(parse(id.toString())).isEqualTo(id);
        assertThat(of(id.namespace(), id.key())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ":", "a", "a:", ":b", "A:b", "a:B", "a b:c", "a:b ", " a:b", "a:b:c", "a:b/c", "-a:b", "a-:b",
                "a--b:c", "a:-b", "a:b-", "a:b--c", "a_b:c", "é:b", "ａ:b", "a：b", "a:b\n", "a:戦略"
            })
    default void parse_anotherForm_throws(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text))
                .withMessage("identifier must be written namespace:key in lower-case letters, digits and single"
                        + " hyphens, but was '" + text + "'");
    }

    @Test
    default void of_partWithOtherCharacters_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("Tokyo", "ux-design"))
                .withMessage("identifier must be written namespace:key in lower-case letters, digits and single"
                        + " hyphens, but was 'Tokyo:ux-design'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of("tokyo", "ux:design"))
                .withMessage("identifier must be written namespace:key in lower-case letters, digits and single"
                        + " hyphens, but was 'tokyo:ux:design'");
    }

    @Test
    default void of_null_throws() {
        assertThatNullPointerException().isThrownBy(() -> of(null, "x")).withMessage("namespace");
        assertThatNullPointerException().isThrownBy(() -> of("x", null)).withMessage("key");
    }

    @Test
    default void parse_null_throws() {
        assertThatNullPointerException().isThrownBy(() -> parse(null)).withMessage("text");
    }

    @Test
    default void compareTo_others_ordersByText() {
        assertThat(List.of(of("b", "a"), of("a", "c"), of("a", "b"), of("a", "b-1")).stream()
                        .sorted())
                .map(Identifier::toString)
                .containsExactly("a:b", "a:b-1", "a:c", "b:a");
        assertThat(of("a", "b")).isEqualByComparingTo(of("a", "b"));
    }
}
