package io.github.digitalskillmap.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest implements ValueContract<Source> {

    private static Source.Builder handbook() {
        return Source.builder()
                .id(SourceId.of("mori", "handbook"))
                .issuer(Invented.wording("森の役所"))
                .title(Invented.wording("森の手引き"));
    }

    @Override
    public Source value() {
        return handbook().published("2024-03").build();
    }

    @Override
    public List<Source> others() {
        Source.Builder otherId = Source.builder()
                .id(SourceId.of("mori", "guide"))
                .issuer(Invented.wording("森の役所"))
                .title(Invented.wording("森の手引き"));
        Source.Builder otherIssuer = Source.builder()
                .id(SourceId.of("mori", "handbook"))
                .issuer(Invented.wording("山の役所"))
                .title(Invented.wording("森の手引き"));
        Source.Builder otherTitle = Source.builder()
                .id(SourceId.of("mori", "handbook"))
                .issuer(Invented.wording("森の役所"))
                .title(Invented.wording("山の手引き"));
        return List.of(
                handbook().build(),
                handbook().published("2024-04").build(),
                otherId.published("2024-03").build(),
                otherIssuer.published("2024-03").build(),
                otherTitle.published("2024-03").build());
    }

    @Test
    void build_allSet_keepsThem() {
        assertThat(value().id()).isEqualTo(SourceId.of("mori", "handbook"));
        assertThat(value().issuer()).hasToString("森の役所");
        assertThat(value().title()).hasToString("森の手引き");
        assertThat(value().published()).contains("2024-03");
    }

    @Test
    void build_monthNotSet_isEmpty() {
        assertThat(handbook().build().published()).isEmpty();
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().build())
                .withMessage("Cannot build Source, some of required attributes are not set [id, issuer, title]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-12", "2024-03-31"})
    void build_yearMonthOrDay_isKept(String date) {
        assertThat(handbook().published(date).build().published()).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "0000", "2024-3", "2024-13", "2024-00", "2024/03", "2024-03-32", "2024-03-3a", "令和6年3月"
            })
    void build_dateOfAnotherForm_throws(String date) {
        Source.Builder source = handbook().published(date);

        assertThatIllegalArgumentException()
                .isThrownBy(source::build)
                .withMessageEndingWith(
                        "must be published in a year, month or day such as 2024, 2024-03 or 2024-03-31, but was '"
                                + date + "'");
    }
}
