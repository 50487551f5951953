package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is different in one framework from another: every change that makes the other of the one, in words, and what it does
 * to people.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Difference difference = Difference.between(tokyo, ours);
 * for (Difference.Entry entry : difference.entries()) {
 *     System.out.println(entry.impact() + " " + entry.wording().text(Locale.JAPANESE));
 * }
 * Edition next = difference.nextEdition(); // by the gravest impact on people
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Difference {

    private final Framework before;
    private final Framework after;
    private final List<Entry> entries;

    private Difference(Framework before, Framework after, List<Entry> entries) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
    }

    /**
     * Compares two frameworks.
     *
     * @param before the one
     * @param after the other
     * @return what is different in the other
     */
    public static Difference between(Framework before, Framework after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Parts partsBefore = new Parts(before);
        Parts partsAfter = new Parts(after);
        ImpactOnPeople impacts = new ImpactOnPeople(before, partsBefore, after, partsAfter);
        ChangeText texts = new ChangeText(before, partsBefore, after, partsAfter);
        List<Entry> entries = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            entries.add(ofName(texts.names()));
        }
        for (Change change : new Comparison(before, after).changes()) {
            entries.add(of(change, impacts.of(change), texts));
        }
        return new Difference(before, after, entries);
    }

    private static Entry ofName(ChangeText.Values names) {
        Wording text =
                Wording.sentence("枠組みの名称: %s → %s", "name of the framework: %s → %s", names.before(), names.after());
        return new Entry(
                Optional.empty(),
                Impact.PATCH,
                Wording.sentence("枠組み", "the framework"),
                Optional.of(names.before()),
                Optional.of(names.after()),
                text);
    }

    private static Entry of(Change change, Impact impact, ChangeText texts) {
        Optional<ChangeText.Values> values = texts.values(change);
        return new Entry(
                Optional.of(change),
                impact,
                texts.subject(change),
                values.map(ChangeText.Values::before),
                values.map(ChangeText.Values::after),
                texts.of(change));
    }

    /** {@return the framework that is compared with} */
    public Framework before() {
        return before;
    }

    /** {@return the framework that is compared} */
    public Framework after() {
        return after;
    }

    /**
     * Returns what is different.
     *
     * @return every change, kind by kind, in the order of the frameworks; empty if they differ in nothing but the edition
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Tells whether nothing but the edition is different.
     *
     * @return true if there is no change
     */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /**
     * Returns the gravest of what the changes do to people.
     *
     * @return the impact, or empty if there is no change
     */
    public Optional<Impact> impact() {
        return entries.stream().map(Entry::impact).min(Comparator.naturalOrder());
    }

    /**
     * Returns the edition that the framework after should have, by its impact on people, were it the next of the one before.
     *
     * @return the next edition of the name of the one before, or the same if there is no change
     */
    public Edition nextEdition() {
        return impact().map(impact -> impact.next(before.edition())).orElse(before.edition());
    }

    /**
     * Makes the same changes to a framework.
     *
     * @param framework the framework, equal to the one {@linkplain #before() before}
     * @return a framework equal to the one {@linkplain #after() after}
     * @throws IllegalArgumentException if it is another framework; the message names both editions
     */
    public Framework applyTo(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        before.requireSame(framework);
        List<Change> changes =
                entries.stream().flatMap(entry -> entry.change().stream()).toList();
        return new Adaptation(framework, changes, ROOT.at("changes")::at, UnaryOperator.identity())
                .to(after.edition(), after.name())
                .orElseThrow();
    }

    /**
     * Returns the two editions and how many changes there are.
     *
     * @return such as {@code tokyo-dsm@2.0.0 to hoshimi@1.0.0: 3 changes}, for a developer
     */
    @Override
    public String toString() {
        return before.edition() + " to " + after.edition() + ": " + entries.size() + " changes";
    }

    /**
     * One thing that is different.
     *
     * @param change the change that makes it so, or empty if the framework itself is called otherwise
     * @param impact what it does to people
     * @param subject the part that is different, in Japanese and English; the one before, or what was added
     * @param before what one aspect of it held, in words, or empty if not one aspect is different
     * @param after what that aspect holds now
     * @param wording what is different, in Japanese and English
     * @since 0.1.0
     */
    public record Entry(
            Optional<Change> change,
            Impact impact,
            Wording subject,
            Optional<Wording> before,
            Optional<Wording> after,
            Wording wording) {

        /**
         * Returns a difference.
         *
         * @param change the change that makes it so, or empty if the framework itself is called otherwise
         * @param impact what it does to people
         * @param subject the part that is different
         * @param before what one aspect of it held, in words, or empty if not one aspect is different
         * @param after what that aspect holds now
         * @param wording what is different
         */
        public Entry {
            Objects.requireNonNull(change, "change");
            Objects.requireNonNull(impact, "impact");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(wording, "wording");
        }
    }
}
