package io.github.digitalskillmap.lineage;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An edition of careers, talent types or training while it is being built: it states parts of each kind, and takes over those
 * of the edition that it is based on.
 *
 * <p>This class is mutable and not thread-safe.
 *
 * @param <S> what is built
 * @param <B> the builder of it
 */
public abstract class EditionDraft<S, B> {

    private final Edition edition;
    private final Wording name;
    private final Lineage lineage;
    private final List<Consumer<S>> takingOver = new ArrayList<>();

    /**
     * Creates a draft without parts.
     *
     * @param edition the edition
     * @param name what it is called
     */
    protected EditionDraft(Edition edition, Wording name) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
        this.lineage = Lineage.of(edition);
    }

    /** {@return the edition} */
    public final Edition edition() {
        return edition;
    }

    /** {@return what it is called} */
    public final Wording name() {
        return name;
    }

    /** {@return this draft as the builder that it is} */
    protected abstract B self();

    /**
     * Returns parts of one kind, each of which may be stated anew or left out.
     *
     * @param key the key of these parts in a document, such as {@code workplaces}
     * @param id what tells such a part
     * @param marking how such a part is marked
     * @param ofBase the parts of this kind that a base has
     * @param <I> the kind of identifier
     * @param <T> the kind of part
     * @return the parts, none yet
     */
    protected final <I extends Identifier, T extends Sourced> EditionParts<I, T> parts(
            String key, Function<T, I> id, Marking<T> marking, Function<S, List<T>> ofBase) {
        return takenOver(lineage.parts(key, id, marking), ofBase);
    }

    /**
     * Returns parts of one kind that mean something only together: an edition that states one of them states all.
     *
     * @param key the key of these parts in a document, such as {@code goals}
     * @param id what tells such a part
     * @param marking how such a part is marked
     * @param ofBase the parts of this kind that a base has
     * @param <I> the kind of identifier
     * @param <T> the kind of part
     * @return the parts, none yet
     */
    protected final <I extends Identifier, T extends Sourced> EditionParts<I, T> partsOfAWhole(
            String key, Function<T, I> id, Marking<T> marking, Function<S, List<T>> ofBase) {
        return takenOver(lineage.partsOfAWhole(key, id, marking), ofBase);
    }

    private <I extends Identifier, T extends Sourced> EditionParts<I, T> takenOver(
            EditionParts<I, T> parts, Function<S, List<T>> ofBase) {
        takingOver.add(base -> parts.takeOver(ofBase.apply(base)));
        return parts;
    }

    /**
     * Bases the edition on another.
     *
     * @param on the edition that it is based on
     * @param base what that has, taken over kind by kind
     * @return this
     * @throws IllegalArgumentException if the edition is based on itself
     * @throws IllegalStateException if it is based on an edition already
     */
    protected final B basedOn(Edition on, S base) {
        lineage.base(on);
        takingOver.forEach(each -> each.accept(base));
        return self();
    }

    /**
     * States a part.
     *
     * @param parts those of its kind
     * @param part the part
     * @param <T> the kind of part
     * @return this
     */
    protected final <T extends Sourced> B add(EditionParts<?, T> parts, T part) {
        parts.add(part);
        return self();
    }

    /**
     * Leaves a part of the base out.
     *
     * @param parts those of its kind
     * @param part the identifier of the part
     * @param <I> the kind of identifier
     * @return this
     */
    protected final <I extends Identifier> B retire(EditionParts<I, ?> parts, I part) {
        parts.retire(part);
        return self();
    }

    /**
     * Returns what was built, or every fault at its place in the document of the edition.
     *
     * @param found what is wrong with all parts together
     * @param built what is built if nothing is wrong
     * @return the value or the faults
     */
    protected final Checked<S> checked(List<Problem> found, Supplier<S> built) {
        List<Problem> problems = lineage.problems(found);
        return problems.isEmpty() ? Checked.valid(built.get(), problems) : Checked.invalid(problems);
    }
}
