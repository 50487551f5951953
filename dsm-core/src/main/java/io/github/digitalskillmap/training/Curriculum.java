package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.EditionId;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The training of one year: its tiers, whom it is for, its forms and its programmes. Each year is an edition of its own, and
 * the framework does not contain it.
 *
 * <p>For example, {@code TokyoTraining.fiscalYear2024().programmes()} are those of the policy, p.27–34.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Curriculum implements Sourced {

    private final Edition edition;
    private final Wording name;
    private final int year;
    private final Framework framework;
    private final Provenance provenance;
    private final List<Audience> audiences;
    private final List<Tier> tiers;
    private final List<TrainingForm> forms;
    private final List<Programme> programmes;

    Curriculum(CurriculumDraft draft) {
        this.edition = Objects.requireNonNull(draft, "draft").edition();
        this.name = draft.name();
        this.year = draft.year;
        this.framework = draft.framework;
        this.provenance = draft.provenance;
        this.audiences = draft.audiences.all();
        this.tiers = draft.tiers.all();
        this.forms = draft.forms.all();
        this.programmes = draft.programmes.all();
    }

    /**
     * Returns a builder of a curriculum.
     *
     * @param edition the edition of the curriculum
     * @param name what it is called
     * @param year the fiscal year that it is for, 1 or more, such as 2024 for April 2024 to March 2025
     * @param framework the framework whose skills and job types its programmes serve
     * @param provenance where the curriculum as a whole comes from
     * @return a new builder without audiences, tiers, forms and programmes
     * @throws IllegalArgumentException if the year is 0 or less
     */
    public static Builder builder(Edition edition, Wording name, int year, Framework framework, Provenance provenance) {
        return new CurriculumDraft(edition, name, year, framework, provenance);
    }

    /** {@return the edition of the curriculum} */
    public Edition edition() {
        return edition;
    }

    /** {@return what the curriculum is called} */
    public Wording name() {
        return name;
    }

    /** {@return the fiscal year that the curriculum is for} */
    public int year() {
        return year;
    }

    /** {@return the framework whose skills and job types the programmes serve} */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns where the curriculum as a whole comes from. Its parts have a provenance of their own.
     *
     * @return the provenance
     */
    @Override
    public Provenance provenance() {
        return provenance;
    }

    /** {@return those whom training is for} */
    public List<Audience> audiences() {
        return audiences;
    }

    /**
     * Returns the tiers of training.
     *
     * @return the tiers, in the order of the document
     */
    public List<Tier> tiers() {
        return tiers;
    }

    /** {@return how training is held} */
    public List<TrainingForm> forms() {
        return forms;
    }

    /** {@return the programmes, in the order of the document} */
    public List<Programme> programmes() {
        return programmes;
    }

    /**
     * {@return an audience}
     *
     * @param id the identifier of the audience
     * @throws UnknownIdentifierException if the curriculum has no such audience
     */
    public Audience audience(AudienceId id) {
        Objects.requireNonNull(id, "id");
        return audiences.stream()
                .filter(audience -> audience.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, audiences));
    }

    /**
     * {@return a tier}
     *
     * @param id the identifier of the tier
     * @throws UnknownIdentifierException if the curriculum has no such tier
     */
    public Tier tier(TierId id) {
        Objects.requireNonNull(id, "id");
        return tiers.stream()
                .filter(tier -> tier.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, tiers));
    }

    /**
     * {@return a form}
     *
     * @param id the identifier of the form
     * @throws UnknownIdentifierException if the curriculum has no such form
     */
    public TrainingForm form(FormId id) {
        Objects.requireNonNull(id, "id");
        return forms.stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, forms));
    }

    /**
     * {@return a programme}
     *
     * @param id the identifier of the programme
     * @throws UnknownIdentifierException if the curriculum has no such programme
     */
    public Programme programme(ProgrammeId id) {
        Objects.requireNonNull(id, "id");
        return programmes.stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, edition, programmes));
    }

    /**
     * Finds an audience by what somebody typed.
     *
     * @param text the identifier, the name, or the key alone
     * @return the audience, or empty if none, or more than one, is so called
     */
    public Optional<Audience> findAudience(String text) {
        return find(audiences, Objects.requireNonNull(text, "text"));
    }

    /**
     * Finds a programme by what somebody typed.
     *
     * @param text the identifier, the name, or the key alone
     * @return the programme, or empty if none, or more than one, is so called
     */
    public Optional<Programme> findProgramme(String text) {
        return find(programmes, Objects.requireNonNull(text, "text"));
    }

    private static <T extends Named> Optional<T> find(List<T> parts, String text) {
        Spelling spelling = Spelling.of(text);
        return Stream.<Predicate<T>>of(
                        part -> part.id().toString().equals(text),
                        part -> part.spellings().contains(spelling),
                        part -> part.id().key().equals(text))
                .map(so -> parts.stream().filter(so).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /**
     * Lists everything that this curriculum states, with where it comes from.
     *
     * @return the facts: the curriculum as a whole, audiences, tiers, forms, programmes with what each serves
     */
    public List<Fact> facts() {
        CurriculumFacts facts = new CurriculumFacts(framework, audiences, tiers, forms);
        return Stream.of(
                        Stream.of(whole()),
                        audiences.stream().map(CurriculumFacts::of),
                        tiers.stream().flatMap(facts::of),
                        forms.stream().map(CurriculumFacts::of),
                        programmes.stream().flatMap(facts::of))
                .flatMap(Function.identity())
                .toList();
    }

    private Fact whole() {
        Wording statement = Wording.sentence("カリキュラム「%s」（%d 年度）", "Curriculum \"%s\" of fiscal year %d", name, year);
        return Fact.of(EditionId.of(edition), statement, provenance);
    }

    /**
     * Lists what this curriculum states at a standing.
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
     * @return true if it is a curriculum of the same edition with equal parts, for an equal framework
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Curriculum that
                        && edition.equals(that.edition)
                        && year == that.year
                        && name.equals(that.name)
                        && provenance.equals(that.provenance)
                        && audiences.equals(that.audiences)
                        && tiers.equals(that.tiers)
                        && forms.equals(that.forms)
                        && programmes.equals(that.programmes)
                        && framework.equals(that.framework));
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(edition, programmes.size());
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
     * Builds a curriculum.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Adds somebody whom training is for.
         *
         * @param audience the audience
         * @return this builder
         */
        Builder addAudience(Audience audience);

        /**
         * Adds a tier behind those already there.
         *
         * @param tier the tier
         * @return this builder
         */
        Builder addTier(Tier tier);

        /**
         * Adds a form.
         *
         * @param form the form
         * @return this builder
         */
        Builder addForm(TrainingForm form);

        /**
         * Adds a programme behind those already there.
         *
         * @param programme the programme
         * @return this builder
         */
        Builder addProgramme(Programme programme);

        /**
         * Takes over all parts of another curriculum. What is stated here takes the place of the part of the same identifier
         * there, or comes behind the others. A stated part is {@linkplain
         * io.github.digitalskillmap.provenance.Provenance#adaptedBy() marked} with the edition that is built, unless its
         * provenance names another adaptation; what it holds that is just so in the base (links) keeps its own.
         * Everything is checked against the framework of the curriculum that is built.
         *
         * @param base the curriculum that this one is based on
         * @return this builder
         * @throws IllegalArgumentException if the base is of the edition that is built
         * @throws IllegalStateException if a base was named before
         */
        Builder basedOn(Curriculum base);

        /**
         * Leaves an audience of the base out.
         *
         * @param audience the identifier of the audience
         * @return this builder
         */
        Builder retire(AudienceId audience);

        /**
         * Leaves a tier of the base out.
         *
         * @param tier the identifier of the tier
         * @return this builder
         */
        Builder retire(TierId tier);

        /**
         * Leaves a form of the base out.
         *
         * @param form the identifier of the form
         * @return this builder
         */
        Builder retire(FormId form);

        /**
         * Leaves a programme of the base out.
         *
         * @param programme the identifier of the programme
         * @return this builder
         */
        Builder retire(ProgrammeId programme);

        /**
         * Checks what was added.
         *
         * @param catalogues the exams that programmes can serve
         * @return the curriculum, or every {@link CurriculumProblem} and every
         *     {@link io.github.digitalskillmap.provenance.LineageProblem} found
         */
        default Checked<Curriculum> check(ExamCatalogue... catalogues) {
            return check(List.of(Objects.requireNonNull(catalogues, "catalogues")));
        }

        /**
         * Checks what was added.
         *
         * @param catalogues the exams that programmes can serve
         * @return the curriculum, or every {@link CurriculumProblem} and every
         *     {@link io.github.digitalskillmap.provenance.LineageProblem} found
         */
        Checked<Curriculum> check(List<ExamCatalogue> catalogues);

        /**
         * {@return the curriculum}
         *
         * @param catalogues the exams that programmes can serve
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default Curriculum build(ExamCatalogue... catalogues) {
            return build(List.of(Objects.requireNonNull(catalogues, "catalogues")));
        }

        /**
         * {@return the curriculum}
         *
         * @param catalogues the exams that programmes can serve
         * @throws InvalidDataException if there are faults; it carries all of them
         */
        default Curriculum build(List<ExamCatalogue> catalogues) {
            return check(Objects.requireNonNull(catalogues, "catalogues")).orElseThrow();
        }
    }
}
