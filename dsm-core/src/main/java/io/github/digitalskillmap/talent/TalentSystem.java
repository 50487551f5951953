package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The talent types of a body, and the indicators that apply to them.
 *
 * <p>It has an edition of its own and goes with a framework, whose skills and judgements its targets speak of.
 *
 * <p>For example, {@code TokyoTalents.system().type(TokyoTalents.RESKILLING).targets()} is one: knowledge equal to the IT
 * Passport.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TalentSystem {

    private final Framework framework;
    private final Edition edition;
    private final Wording name;
    private final List<Indicator> indicators;
    private final List<TalentType> types;

    TalentSystem(TalentSystemDraft draft) {
        this.framework = Objects.requireNonNull(draft, "draft").framework;
        this.edition = draft.edition();
        this.name = draft.name();
        this.indicators = draft.indicators.all();
        this.types = draft.types.all();
    }

    /**
     * Returns a builder of a system.
     *
     * @param framework the framework whose skills and judgements the targets speak of
     * @param edition the edition of the system
     * @param name what it is called
     * @return a new builder without parts
     */
    public static Builder builder(Framework framework, Edition edition, Wording name) {
        return new TalentSystemDraft(framework, edition, name);
    }

    /** {@return the framework whose skills and judgements the targets speak of} */
    public Framework framework() {
        return framework;
    }

    /** {@return the edition of the system} */
    public Edition edition() {
        return edition;
    }

    /** {@return what the system is called} */
    public Wording name() {
        return name;
    }

    /** {@return the indicators in the order of the document} */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * Returns the talent types.
     *
     * @return the types in the order of the document
     */
    public List<TalentType> types() {
        return types;
    }

    /**
     * {@return a talent type}
     *
     * @param id the type
     * @throws UnknownIdentifierException if the system has no such type
     */
    public TalentType type(TalentTypeId id) {
        Objects.requireNonNull(id, "id");
        return types.stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, types));
    }

    /**
     * {@return an indicator}
     *
     * @param id the indicator
     * @throws UnknownIdentifierException if the system has no such indicator
     */
    public Indicator indicator(IndicatorId id) {
        Objects.requireNonNull(id, "id");
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, indicators));
    }

    /**
     * Lists everything that this system states, with where it comes from.
     *
     * @return the facts: indicators, talent types with their statements, which indicators apply to each, its targets and
     *     how these are read
     */
    public List<Fact> facts() {
        TalentFacts facts = new TalentFacts(framework, indicators);
        return Stream.concat(indicators.stream().map(facts::of), types.stream().flatMap(facts::of))
                .toList();
    }

    /**
     * Lists what this system states at a standing.
     *
     * @param standing the standing
     * @return the facts of exactly that standing, in the order of {@link #facts()}
     */
    public List<Fact> facts(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        return facts().stream().filter(fact -> fact.standing() == standing).toList();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a system of the same edition for an equal framework, with equal parts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof TalentSystem that
                        && edition.equals(that.edition)
                        && framework.equals(that.framework)
                        && name.equals(that.name)
                        && indicators.equals(that.indicators)
                        && types.equals(that.types));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return edition.hashCode();
    }

    /**
     * Returns the edition.
     *
     * @return its text form, for a developer
     */
    @Override
    public String toString() {
        return edition.toString();
    }

    /**
     * Builds a system.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds an indicator.
         *
         * @param indicator the indicator
         * @return this builder
         */
        Builder addIndicator(Indicator indicator);

        /**
         * Adds a talent type.
         *
         * @param type the type
         * @return this builder
         */
        Builder addType(TalentType type);

        /**
         * Takes over all parts of another system of talent types. What is stated here takes the place of the part of the same identifier
         * there, or comes behind the others. A stated part is {@linkplain
         * io.github.digitalskillmap.provenance.Provenance#adaptedBy() marked} with the edition that is built, unless its
         * provenance names another adaptation; what it holds that is just so in the base (indicators that apply, targets) keeps its own.
         * Everything is checked against the framework of the system of talent types that is built.
         *
         * @param base the system of talent types that this one is based on
         * @return this builder
         * @throws IllegalArgumentException if the base is of the edition that is built
         * @throws IllegalStateException if a base was named before
         */
        Builder basedOn(TalentSystem base);

        /**
         * Leaves an indicator of the base out.
         *
         * @param indicator the identifier of the indicator
         * @return this builder
         */
        Builder retire(IndicatorId indicator);

        /**
         * Leaves a talent type of the base out.
         *
         * @param type the identifier of the talent type
         * @return this builder
         */
        Builder retire(TalentTypeId type);

        /**
         * Checks what was added.
         *
         * @return the system, or every {@link TalentProblem} and every
         *     {@link io.github.digitalskillmap.provenance.LineageProblem} found
         */
        Checked<TalentSystem> check();

        /**
         * {@return the system}
         *
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default TalentSystem build() {
            return check().orElseThrow();
        }
    }
}
