package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure given as a guide, side by side with what a person holds. It decides nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class GuideComparison {

    GuideComparison() {}

    /** {@return the guide: known, none or unknown} */
    public abstract Guide guide();

    /**
     * Says what the person holds of the kind that the guide is about.
     *
     * @return the highest level held, the levels of exams reached, or the exams passed
     */
    public abstract Wording held();

    /**
     * Returns how far the guide is reached.
     *
     * @return the fulfilment of what the guide is read as, or empty where it is none or unknown
     */
    public abstract Optional<RequirementFulfilment> fulfilment();

    /**
     * Says what the guide gives.
     *
     * @return the figure, that there is none, or that it is unknown
     */
    public final Wording figure() {
        if (guide().figure() instanceof Knowledge.Unknown<Guide.Figure>) {
            return Wording.sentence("不明", "unknown");
        }
        return guide().figure().value().map(Guide.Figure::wording).orElseGet(() -> Wording.sentence("なし", "none"));
    }

    final Explanation explain() {
        Wording reached =
                fulfilment().map(each -> each.outcome().wording()).orElseGet(() -> Wording.sentence("-", "-"));
        return Explanation.builder()
                .wording(Wording.sentence(
                        "目安 %s: %s、保有 %s（%s）",
                        "guide %s: %s, held %s (%s)", guide().kind().wording(), figure(), held(), reached))
                .provenance(guide().provenance())
                .build();
    }
}
