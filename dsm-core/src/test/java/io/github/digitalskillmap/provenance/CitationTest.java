package io.github.digitalskillmap.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest implements ValueContract<Citation> {

    @Override
    public Citation value() {
        return Citation.of(Invented.source(), 11, 12);
    }

    @Override
    public List<Citation> others() {
        return List.of(
                Citation.of(Invented.source()),
                Citation.of(Invented.source(), 12, 11),
                Citation.at(Invented.source(), "第2条"),
                Citation.of(
                        Source.builder()
                                .id(SourceId.of("yama", "handbook"))
                                .issuer(Invented.wording("山の役所"))
                                .title(Invented.wording("森の手引き"))
                                .build(),
                        11,
                        12));
    }

    @Test
    void of_pages_keepsThemInTheirOrder() {
        assertThat(value().source()).isEqualTo(Invented.source());
        assertThat(value().pages()).containsExactly(11, 12).isUnmodifiable();
        assertThat(value().place()).isEmpty();
        assertThat(value().text(Locale.JAPANESE)).isEqualTo("森の手引き p.11, p.12");
        assertThat(value().text(Locale.ENGLISH)).isEqualTo("Forest handbook p.11, p.12");
    }

    @Test
    void of_listOfPages_isAsFromEachOfThem() {
        assertThat(Citation.of(Invented.source(), List.of(11, 12))).isEqualTo(Citation.of(Invented.source(), 11, 12));
    }

    @Test
    void of_noPages_citesTheWholeDocument() {
        assertThat(Citation.of(Invented.source()).text(Locale.JAPANESE)).isEqualTo("森の手引き");
    }

    @Test
    void at_place_keepsIt() {
        Citation citation = Citation.at(Invented.source(), "第2条");

        assertThat(citation.place()).contains("第2条");
        assertThat(citation.pages()).isEmpty();
        assertThat(citation.text(Locale.FRENCH)).isEqualTo("Forest handbook 第2条");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void of_pageLessThanOne_throws(int page) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(Invented.source(), 1, page))
                .withMessage("page of a citation must be 1 or more, but was " + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void at_blankPlace_throws(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.at(Invented.source(), place))
                .withMessage("place of a citation must not be blank");
    }
}
