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
 * What every identifier of the form {@code namespace:key/code} keeps.
 *
 * @param <S> the type of the identifier of the scale
 * @param <T> the type of the identifier of the level
 */
public interface LevelIdentifierContract<S extends Identifier, T extends Identifier> extends ValueContract<T> {

    S scale(String namespace, String key);

    T of(S scale, String code);

    T parse(String text);

    S scaleOf(T level);

    String codeOf(T level);

    @Override
    default T value() {
        return of(scale("tokyo-dsm", "level"), "2");
    }

    @Override
    default List<T> others() {
        return List.of(of(scale("tokyo-dsm", "level"), "3"), of(scale("tokyo-dsm", "grade"), "2"));
    }

    @Test
    default void of_validParts_keepsThem() {
        T id = of(scale("tokyo-dsm", "level"), "2-half");

        assertThat(scaleOf(id)).isEqualTo(scale("tokyo-dsm", "level"));
        assertThat(codeOf(id)).isEqualTo("2-half");
        assertThat(id.namespace()).isEqualTo("tokyo-dsm");
        assertThat(id.key()).isEqualTo("level/2-half");
        assertThat(id).hasToString("tokyo-dsm:level/2-half");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b/c", "tokyo-dsm:level/0", "a:b-c/d-1"})
    default void parse_whatToStringWrites_givesAnEqualIdentifier(String text) {
        T id = parse(text);

        assertThat(id).hasToString(text);
        assertThat(parse(id.toString())).isEqualTo(id);
        assertThat(of(scaleOf(id), codeOf(id))).isEqualTo(id);
    }

    @Test
    default void ofAndParse_null_throw() {
        assertThatNullPointerException().isThrownBy(() -> of(null, "2")).withMessage("scale");
        assertThatNullPointerException()
                .isThrownBy(() -> of(scale("tokyo-dsm", "level"), null))
                .withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> parse(null)).withMessage("text");
    }

    @Test
    default void parse_withoutSlash_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse("tokyo-dsm:level"))
                .withMessage("identifier of a level must be written namespace:key/code, but was 'tokyo-dsm:level'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "2.5", " 2", "2 ", "-2", "2-", "半"})
    default void of_codeWithOtherCharacters_throws(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(scale("tokyo-dsm", "level"), code))
                .withMessage("code within 'tokyo-dsm:level' must be lower-case letters, digits and single hyphens, but"
                        + " was '" + code + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b/c/d", "a/c", "/c", "A:b/c"})
    default void parse_scaleOfAnotherForm_throws(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse(text))
                .withMessage("identifier must be written namespace:key in lower-case letters, digits and single"
                        + " hyphens, but was '" + text.substring(0, text.lastIndexOf('/')) + "'");
    }
}
