package io.github.digitalskillmap.ladder;

import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A figure that a ladder gives beside its targets as a guide (目安): it is shown beside what a person holds and never
 * decides whether the rank is met.
 *
 * <p>A guide may be known, none, or unknown, and says why it is unknown.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Guide implements Sourced {

    Guide() {}

    /**
     * {@return a guide}
     *
     * @param kind what the guide is about
     * @param figure the figure, none or unknown
     * @param provenance where it comes from, with the reading of the figure as a requirement
     */
    public static Guide of(GuideKind kind, Knowledge<Figure> figure, Provenance provenance) {
        return ImmutableGuide.builder()
                .kind(kind)
                .figure(figure)
                .provenance(provenance)
                .build();
    }

    /** {@return what the guide is about} */
    public abstract GuideKind kind();

    /** {@return the figure where it is known, none where there is none, or unknown with the reason} */
    public abstract Knowledge<Figure> figure();

    @Override
    public abstract Provenance provenance();

    /**
     * Returns the kind.
     *
     * @return one line, for a developer
     */
    @Override
    public final String toString() {
        return kind().wording().toString();
    }

    /**
     * A known figure.
     *
     * @param wording the figure as the document gives it
     * @param requirement what the figure is read as asking of a person
     * @since 0.1.0
     */
    public record Figure(Wording wording, Requirement requirement) {

        /**
         * Returns a figure.
         *
         * @param wording the figure as the document gives it
         * @param requirement what the figure is read as asking of a person
         */
        public Figure {
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(requirement, "requirement");
        }
    }
}
