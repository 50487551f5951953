package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.lineage.AdaptationMark;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body does differently from the framework that it takes over: a set of changes to one edition of it.
 *
 * <p>Put on its base it gives a framework of its own edition, in which every fact that it states is
 * {@linkplain Provenance#adaptedBy() marked with that edition}; all others are as the base states them. Overlays chain: the
 * base of one may be what another gives.
 *
 * <p>For example, a city that calls a skill by another name, asks for more of it, and has no use for another skill:
 *
 * <pre>{@code
 * Provenance provenance = Provenance.published(Citation.of(ordinance, 3));
 * Wording name = Wording.official(Locale.JAPANESE, "使いやすさの設計");
 * Overlay city = Overlay.builder(tokyo.edition(), Edition.of("hoshimi", "1.0.0"), provenance)
 *         .change(Change.set(PartId.of(TokyoSkills.UX_DESIGN), Aspect.SKILL_NAME, name))
 *         .change(Change.set(
 *                 PartId.of(TokyoJobTypes.UI_UX_DESIGNER, TokyoSkills.UX_DESIGN),
 *                 Aspect.REQUIREMENT,
 *                 Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)))
 *         .change(Change.retire(PartId.of(TokyoSkills.MARKETING)).andDependents())
 *         .build();
 * Framework ours = city.applyTo(tokyo).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Overlay {

    private final Edition base;
    private final Edition edition;
    private final Provenance provenance;
    private final @Nullable Wording name;
    private final List<Change> changes;
    private final List<ExamCatalogue> examCatalogues;
    private final List<DataPath> paths;

    private Overlay(
            Edition base,
            Edition edition,
            Provenance provenance,
            @Nullable Wording name,
            List<Change> changes,
            List<ExamCatalogue> examCatalogues) {
        this.base = Objects.requireNonNull(base, "base");
        this.edition = Objects.requireNonNull(edition, "edition");
        if (edition.equals(base)) {
            throw new IllegalArgumentException("overlay must give another edition than its base " + base);
        }
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.name = name;
        this.changes = List.copyOf(ChangeOrder.of(Objects.requireNonNull(changes, "changes")));
        this.examCatalogues = List.copyOf(Objects.requireNonNull(examCatalogues, "examCatalogues"));
        this.paths = OverlayPaths.of(this.changes);
    }

    /**
     * Returns a builder of an overlay without changes.
     *
     * @param base the edition that it is put on
     * @param edition the edition that it gives, another than the base
     * @param provenance where changes come from that do not tell it themselves
     * @return a new builder
     */
    public static Builder builder(Edition base, Edition edition, Provenance provenance) {
        return new Draft(base, edition, provenance);
    }

    /**
     * Puts overlays on a framework, one upon the other.
     *
     * @param base the framework
     * @param overlays the overlays; the base of each is the edition that the one before it gives
     * @return the framework that results, or every fault of the first overlay that has any
     */
    public static Checked<Framework> resolve(Framework base, List<Overlay> overlays) {
        Objects.requireNonNull(overlays, "overlays");
        Checked<Framework> resolved = Checked.valid(Objects.requireNonNull(base, "base"), List.of());
        for (Overlay overlay : overlays) {
            Optional<Framework> below = resolved.value();
            if (below.isPresent()) {
                resolved = overlay.applyTo(below.get());
            }
        }
        return resolved;
    }

    /** {@return the edition that this overlay is put on} */
    public Edition base() {
        return base;
    }

    /**
     * Returns the edition that this overlay gives.
     *
     * @return the edition of the framework that results
     */
    public Edition edition() {
        return edition;
    }

    /**
     * Returns what the framework that results is called.
     *
     * @return the name, or empty if it is called as its base is
     */
    public Optional<Wording> name() {
        return Optional.ofNullable(name);
    }

    /** {@return where changes come from that do not tell it themselves} */
    public Provenance provenance() {
        return provenance;
    }

    /**
     * {@return the changes, each with where it comes from, in the order of the document of this overlay: by kind of part and
     * kind of change}
     */
    public List<Change> changes() {
        return changes;
    }

    /**
     * Returns the exam catalogues that this overlay brings with it.
     *
     * @return the catalogues, in the order added; the framework that results names them
     */
    public List<ExamCatalogue> examCatalogues() {
        return examCatalogues;
    }

    /**
     * Puts this overlay on its base.
     *
     * @param framework the base
     * @return the framework that results, or every fault, each with the place of the change that it is due to as a JSON
     *     Pointer into the document of this overlay
     */
    public Checked<Framework> applyTo(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        if (!framework.edition().equals(base)) {
            Problem problem = OverlayProblem.WRONG_BASE.at(ROOT.at("base"), framework.edition(), base);
            return Checked.invalid(List.of(problem));
        }
        Checked<Framework> adapted = new Adaptation(framework, changes, paths::get, new AdaptationMark(edition)::on)
                .to(edition, name().orElse(framework.name()));
        return framework.name().equals(name) ? withoutEffect(framework.name(), adapted) : adapted;
    }

    private static Checked<Framework> withoutEffect(Wording name, Checked<Framework> adapted) {
        List<Problem> problems = new ArrayList<>();
        problems.add(OverlayProblem.NO_EFFECT.at(ROOT.at("name"), name));
        problems.addAll(adapted.problems());
        return Checked.invalid(problems);
    }

    /** Returns a copy for another base, with those of the changes that are left. */
    Overlay moved(Edition onto, Edition other, List<Change> left) {
        List<ExamCatalogue> brought = examCatalogues.stream()
                .filter(catalogue -> left.contains(Change.add(catalogue.edition())))
                .toList();
        return new Overlay(onto, other, provenance, name, left, brought);
    }

    /**
     * Tells where in the document of this overlay a change stands.
     *
     * @param change the number of the change in {@link #changes()}, from 0
     * @return the path, such as {@code /skills/change/0/name}
     * @throws IndexOutOfBoundsException if there are not so many changes
     */
    public DataPath path(int change) {
        return paths.get(change);
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is an overlay of the same editions, provenance, name, changes and catalogues
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Overlay that
                && base.equals(that.base)
                && edition.equals(that.edition)
                && provenance.equals(that.provenance)
                && Objects.equals(name, that.name)
                && changes.equals(that.changes)
                && examCatalogues.equals(that.examCatalogues);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(base, edition, changes);
    }

    /**
     * Returns the two editions.
     *
     * @return such as {@code hoshimi@1.0.0 on tokyo-dsm@2.0.0}
     */
    @Override
    public String toString() {
        return edition + " on " + base;
    }

    /**
     * Builds an overlay.
     *
     * @since 0.1.0
     */
    public interface Builder {

        /**
         * Sets what the framework that results is called.
         *
         * @param name the name
         * @return this builder
         */
        Builder name(Wording name);

        /**
         * Adds a change. One that does not tell where it comes from comes from where the overlay does.
         *
         * @param change the change
         * @return this builder
         */
        Builder change(Change change);

        /**
         * Brings an exam catalogue, which the framework that results is to name.
         *
         * @param catalogue the catalogue
         * @return this builder
         */
        Builder examCatalogue(ExamCatalogue catalogue);

        /**
         * {@return the overlay}
         *
         * @throws IllegalArgumentException if it gives the edition of its base
         */
        Overlay build();
    }

    private static final class Draft implements Builder {

        private final Edition base;
        private final Edition edition;
        private final Provenance provenance;
        private @Nullable Wording name;
        private final List<Change> changes = new ArrayList<>();
        private final List<ExamCatalogue> examCatalogues = new ArrayList<>();

        Draft(Edition base, Edition edition, Provenance provenance) {
            this.base = Objects.requireNonNull(base, "base");
            this.edition = Objects.requireNonNull(edition, "edition");
            this.provenance = Objects.requireNonNull(provenance, "provenance");
        }

        @Override
        public Builder name(Wording name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        @Override
        public Builder change(Change change) {
            changes.add(sourced(Objects.requireNonNull(change, "change")));
            return this;
        }

        private Change sourced(Change change) {
            if (change instanceof Change.Amend<?> amend && amend.by().isEmpty()) {
                return amend.by(provenance);
            }
            return change instanceof Change.RetirePart retire && retire.by().isEmpty() ? retire.by(provenance) : change;
        }

        @Override
        public Builder examCatalogue(ExamCatalogue catalogue) {
            examCatalogues.add(Objects.requireNonNull(catalogue, "catalogue"));
            return change(Change.add(catalogue.edition()));
        }

        @Override
        public Overlay build() {
            return new Overlay(base, edition, provenance, name, changes, examCatalogues);
        }
    }
}
