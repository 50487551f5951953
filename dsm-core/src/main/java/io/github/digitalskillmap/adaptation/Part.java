package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.provenance.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A part of a framework, as the aspects it has and the parts that belong to it.
 *
 * <p>It holds what a {@link io.github.digitalskillmap.skill.Skill}, a {@link io.github.digitalskillmap.jobtype.JobType} or
 * any other part holds, in a form in which parts of every kind are compared and changed alike.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Part skill = Part.find(TokyoFramework.policyVersion2(), PartId.of(TokyoSkills.UX_DESIGN)).orElseThrow();
 * Wording name = skill.get(Aspect.SKILL_NAME);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Part {

    private final PartId id;
    private final Map<Aspect<?>, Object> values;
    private final List<Part> parts;

    private Part(PartId id, Map<Aspect<?>, Object> values, List<Part> parts) {
        this.id = Objects.requireNonNull(id, "id");
        this.values = Objects.requireNonNull(values, "values");
        this.parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
    }

    static Part of(PartId id) {
        return new Part(id, Map.of(), List.of());
    }

    /**
     * {@return the part, or empty if the framework has none so told}
     *
     * @param framework the framework
     * @param id what tells the part
     */
    public static Optional<Part> find(Framework framework, PartId id) {
        return find(
                FrameworkParts.of(Objects.requireNonNull(framework, "framework")), Objects.requireNonNull(id, "id"));
    }

    /**
     * Takes a framework apart.
     *
     * @param framework the framework
     * @return the parts that belong to the framework itself, kind by kind; each has those that belong to it
     */
    public static List<Part> of(Framework framework) {
        return FrameworkParts.of(Objects.requireNonNull(framework, "framework"));
    }

    static Optional<Part> find(List<Part> parts, PartId id) {
        if (id.owner().isPresent()) {
            return find(parts, id.owner().get()).flatMap(owner -> owner.part(id));
        }
        return parts.stream().filter(part -> part.id.equals(id)).findFirst();
    }

    private Optional<Part> part(PartId wanted) {
        return parts.stream().filter(part -> part.id.equals(wanted)).findFirst();
    }

    <V> Part with(Aspect<V> aspect, V value) {
        return changed(aspect, Objects.requireNonNull(value, "value"));
    }

    <V> Part with(Aspect<V> aspect, Optional<V> value) {
        return changed(aspect, value.orElse(null));
    }

    /** Returns a copy with an aspect as it is set; where it is a provenance, that is changed first. */
    Part set(Aspect<?> aspect, Optional<?> value, UnaryOperator<Provenance> change) {
        return changed(
                aspect,
                value.<Object>map(set -> set instanceof Provenance by ? change.apply(by) : set)
                        .orElse(null));
    }

    private Part changed(Aspect<?> aspect, @Nullable Object value) {
        if (aspect.kind() != id.kind()) {
            throw new IllegalArgumentException("aspect must be one of " + id.kind() + ", but was " + aspect);
        }
        Map<Aspect<?>, Object> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(aspect);
        } else {
            changed.put(aspect, value);
        }
        return new Part(id, Collections.unmodifiableMap(changed), parts);
    }

    Part withId(PartId other) {
        return new Part(other, values, parts);
    }

    Part withParts(List<Part> others) {
        return new Part(id, values, others);
    }

    /** Returns a copy whose provenances, and those of the parts that belong to it, are changed. */
    Part withProvenances(UnaryOperator<Provenance> change) {
        Map<Aspect<?>, Object> changed = new LinkedHashMap<>(values);
        changed.replaceAll((aspect, value) -> value instanceof Provenance before ? change.apply(before) : value);
        List<Part> within = new ArrayList<>();
        parts.forEach(part -> within.add(part.withProvenances(change)));
        return new Part(id, Collections.unmodifiableMap(changed), within);
    }

    /** Returns a copy, and of the parts that belong to it, without where they come from. */
    Part withoutProvenances() {
        Map<Aspect<?>, Object> stated = new LinkedHashMap<>(values);
        stated.keySet().removeIf(Aspect::isProvenance);
        return new Part(
                id,
                Collections.unmodifiableMap(stated),
                parts.stream().map(Part::withoutProvenances).toList());
    }

    /**
     * Returns what tells this part.
     *
     * @return its name among the parts
     */
    public PartId id() {
        return id;
    }

    /**
     * Returns the aspects that this part has.
     *
     * @return the aspects; of the optional ones, only those that there are
     */
    public Set<Aspect<?>> aspects() {
        return values.keySet();
    }

    /**
     * Finds what an aspect holds.
     *
     * @param <V> the type of what it holds
     * @param aspect an aspect
     * @return what it holds, or empty if this part does not have the aspect
     */
    @SuppressWarnings("unchecked") // an aspect is only ever put with a value of its own type
    public <V> Optional<V> find(Aspect<V> aspect) {
        return Optional.ofNullable((V) values.get(Objects.requireNonNull(aspect, "aspect")));
    }

    /**
     * {@return what an aspect holds}
     *
     * @param <V> the type of what it holds
     * @param aspect an aspect of this kind of parts
     * @throws NoSuchElementException if this part does not have the aspect
     */
    public <V> V get(Aspect<V> aspect) {
        Objects.requireNonNull(aspect, "aspect");
        return find(aspect).orElseThrow(() -> new NoSuchElementException(id + " has no " + aspect));
    }

    /**
     * Puts this part and those that belong to it together.
     *
     * @param <T> the type of the value
     * @param type what parts of this kind are, such as {@link io.github.digitalskillmap.skill.Skill}; of an exam catalogue,
     *     its {@link io.github.digitalskillmap.identity.Edition}
     * @return the value that this is a part as
     * @throws ClassCastException if parts of this kind are no such values
     */
    public <T> T as(Class<T> type) {
        return Objects.requireNonNull(type, "type").cast(Assembly.of(this));
    }

    /**
     * Returns the parts that belong to this one.
     *
     * @return the levels of a scale, the lines of a job type, or the targets and then the guides of a rank, in their order
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it is a part with the same identifier, aspects and parts
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Part that
                && id.equals(that.id)
                && values.equals(that.values)
                && parts.equals(that.parts);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(id, values);
    }

    /**
     * Returns kind and name.
     *
     * @return such as {@code SKILL tokyo-dsm:ux-design}, for a developer
     */
    @Override
    public String toString() {
        return id.kind() + " " + id;
    }
}
