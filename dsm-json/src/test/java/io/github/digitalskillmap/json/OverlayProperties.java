package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Overlays of everything that differs between two frameworks, so with changes of every kind of part. */
class OverlayProperties {

    private static final Edition OURS = Edition.of("ours", "1.0.0");
    private static final Provenance SAMPLE = Provenance.sample(Wording.supplied(Locale.ENGLISH, "Made up."));

    private static Overlay overlay(AnyFramework any, Framework base, ExamCatalogue exams, Random random) {
        Overlay.Builder overlay = Overlay.builder(base.edition(), OURS, any.provenance());
        if (random.nextBoolean()) {
            overlay.name(Wording.supplied(Locale.ENGLISH, "Ours"));
        }
        Difference.between(base, any.framework(exams)).entries().stream()
                .flatMap(entry -> entry.change().stream())
                .map(change -> sourced(change, any, random))
                .forEach(overlay::change);
        return overlay.build();
    }

    private static Change sourced(Change change, AnyFramework any, Random random) {
        if (change instanceof Change.Amend<?> amend && random.nextInt(3) == 0) {
            return amend.by(any.provenance());
        }
        if (change instanceof Change.RetirePart retire) {
            Change.RetirePart other = random.nextBoolean() ? retire.andDependents() : retire;
            return random.nextBoolean() ? other.by(any.provenance()) : other;
        }
        return change;
    }

    @Property(tries = 150)
    void write_anyOverlay_isReadBack(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        Overlay overlay = overlay(any, any.framework(exams), exams, random);
        String document = DocumentFormat.overlays().write(overlay);

        Overlay back = DocumentFormat.overlays().read(document).orElseThrow();

        assertThat(back).isEqualTo(overlay);
        assertThat(DocumentFormat.overlays().write(back)).isEqualTo(document);
    }

    @Property(tries = 60)
    void written_anyOverlay_isTakenByItsSchemaAndHasEachChangeAtItsPath(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        Overlay overlay = overlay(any, any.framework(exams), exams, random);

        JsonNode document = DocumentSchema.parse(DocumentFormat.overlays().write(overlay));

        assertThat(DocumentSchema.faults(DocumentKind.OVERLAY, document)).isEmpty();
        for (int i = 0; i < overlay.changes().size(); i++) {
            assertThat(document.at(overlay.path(i).toString()).isMissingNode())
                    .as(overlay.path(i).toString())
                    .isFalse();
        }
    }

    @Property(tries = 100)
    void adapt_anyOverlay_isTheSameAsResolvedInJava(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        Framework base = any.framework(exams);
        Overlay overlay = overlay(any, base, exams, random);

        Checked<Framework> inJava = Overlay.resolve(base, List.of(overlay));
        Checked<AdaptedFramework> fromFile =
                AdaptedFramework.of(base, exams).adapt(DocumentFormat.overlays().write(overlay));

        assertThat(fromFile.value().map(AdaptedFramework::framework)).isEqualTo(inJava.value());
        assertThat(fromFile.problems()).hasSameSizeAs(inJava.problems());
        inJava.value()
                .ifPresent(ours -> assertThat(DocumentFormat.frameworks(exams)
                                .read(DocumentFormat.frameworks().write(ours))
                                .orElseThrow())
                        .isEqualTo(ours));
    }

    @Property(tries = 40)
    void adapt_noChanges_givesTheBaseUnderAnotherEdition(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        Framework base = any.framework(exams);
        Overlay none = Overlay.builder(base.edition(), OURS, SAMPLE).build();

        Framework ours = AdaptedFramework.of(base, exams)
                .adapt(DocumentFormat.overlays().write(none))
                .orElseThrow()
                .framework();

        assertThat(ours.edition()).isEqualTo(OURS);
        assertThat(Difference.between(base, ours).isEmpty()).isTrue();
    }
}
