package io.github.digitalskillmap.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest implements ValueContract<Source> {

    private static Source.Builder handbook() {
        return Source.builder()
                .id(SourceId.of("mori", "handbook"))
                .issuer(Invented.wording("森の役所"))
                .title(Invented.wording("森の手引き"));
    }

    @Override
    public Source value() {
        return handbook().publishedIn(YearMonth.of(2024, 3)).build();
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
                handbook().publishedIn(YearMonth.of(2024, 4)).build(),
                otherId.publishedIn(YearMonth.of(2024, 3)).build(),
                otherIssuer.publishedIn(YearMonth.of(2024, 3)).build(),
                otherTitle.publishedIn(YearMonth.of(2024, 3)).build());
    }

    @Test
    void build_allSet_keepsThem() {
        assertThat(value().id()).isEqualTo(SourceId.of("mori", "handbook"));
        assertThat(value().issuer()).hasToString("森の役所");
        assertThat(value().title()).hasToString("森の手引き");
        assertThat(value().publishedIn()).contains(YearMonth.of(2024, 3));
    }

    @Test
    void build_monthNotSet_isEmpty() {
        assertThat(handbook().build().publishedIn()).isEmpty();
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().build())
                .withMessage("Cannot build Source, some of required attributes are not set [id, issuer, title]");
    }
}
