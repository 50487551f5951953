package io.github.digitalskillmap.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProvenanceTest implements ValueContract<Provenance> {

    private static final Wording NOTE = Invented.wording("表の並びから読んだ");
    private static final Citation PAGE_3 = Citation.of(Invented.source(), 3);
    private static final Citation PAGE_4 = Citation.of(Invented.source(), 4);

    @Override
    public Provenance value() {
        return Provenance.inferred(NOTE, PAGE_3, PAGE_4);
    }

    @Override
    public List<Provenance> others() {
        return List.of(
                Provenance.inferred(NOTE, PAGE_3),
                Provenance.inferred(Invented.wording("別の理由"), PAGE_3, PAGE_4),
                Provenance.published(NOTE, PAGE_3, PAGE_4),
                Provenance.published(PAGE_3, PAGE_4),
                Provenance.sample(NOTE));
    }

    @Test
    void published_withoutNote_citesAndHasNoNote() {
        Provenance published = Provenance.published(PAGE_3, PAGE_4);

        assertThat(published.standing()).isEqualTo(Standing.PUBLISHED);
        assertThat(published.citations()).containsExactly(PAGE_3, PAGE_4).isUnmodifiable();
        assertThat(published.note()).isEmpty();
        assertThat(published.text(Locale.JAPANESE)).isEqualTo("公表: 森の手引き p.3; 森の手引き p.4");
    }

    @Test
    void published_withNote_keepsIt() {
        Provenance published = Provenance.published(NOTE, PAGE_3);

        assertThat(published.standing()).isEqualTo(Standing.PUBLISHED);
        assertThat(published.citations()).containsExactly(PAGE_3);
        assertThat(published.note()).contains(NOTE);
    }

    @Test
    void inferred_always_citesAndGivesTheReasoning() {
        assertThat(value().standing()).isEqualTo(Standing.INFERRED);
        assertThat(value().citations()).containsExactly(PAGE_3, PAGE_4);
        assertThat(value().note()).contains(NOTE);
        assertThat(value().text(Locale.ENGLISH)).isEqualTo("inferred: Forest handbook p.3; Forest handbook p.4");
    }

    @Test
    void publishedAndInferred_listOfCitations_areAsFromEachOfThem() {
        List<Citation> pages = List.of(PAGE_3, PAGE_4);

        assertThat(Provenance.published(pages)).isEqualTo(Provenance.published(PAGE_3, PAGE_4));
        assertThat(Provenance.published(NOTE, pages)).isEqualTo(Provenance.published(NOTE, PAGE_3, PAGE_4));
        assertThat(Provenance.inferred(NOTE, pages)).isEqualTo(Provenance.inferred(NOTE, PAGE_3, PAGE_4));
    }

    @Test
    void publishedAndInferred_nothingCited_throw() {
        List<ThrowingCallable> calls = List.of(
                () -> Provenance.published(List.of()),
                () -> Provenance.published(NOTE, List.of()),
                () -> Provenance.inferred(NOTE, List.of()));

        assertThat(calls)
                .allSatisfy(call -> assertThatThrownBy(call)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("citations must name at least one place, but are empty"));
    }

    @Test
    void sample_always_citesNothing() {
        Provenance sample = Provenance.sample(NOTE);

        assertThat(sample.standing()).isEqualTo(Standing.SAMPLE);
        assertThat(sample.citations()).isEmpty();
        assertThat(sample.note()).contains(NOTE);
        assertThat(sample.text(Locale.JAPANESE)).isEqualTo("サンプル");
        assertThat(sample.text(Locale.FRENCH)).isEqualTo("sample");
    }
}
