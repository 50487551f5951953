package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Several catalogues of exams, of one or more issuers, as one: an exam or a scale is looked up without telling whose it is.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExamCatalogues {

    private final List<ExamCatalogue> catalogues;

    private ExamCatalogues(List<ExamCatalogue> catalogues) {
        this.catalogues = List.copyOf(Objects.requireNonNull(catalogues, "catalogues"));
        Set<Identifier> seen = new HashSet<>();
        catalogues.stream()
                .flatMap(catalogue -> Stream.concat(
                        catalogue.exams().stream().map(Exam::id),
                        catalogue.scales().stream().map(ExamScale::id)))
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "catalogues must be distinct, but '" + id + "' is in two of " + editions());
                });
    }

    /**
     * {@return the catalogues as one}
     *
     * @param catalogues the catalogues, none or more, in the order in which their scales are told
     * @throws IllegalArgumentException if two have the same exam or scale
     */
    public static ExamCatalogues of(List<ExamCatalogue> catalogues) {
        return new ExamCatalogues(catalogues);
    }

    /** {@return the editions of the catalogues, in their order} */
    public List<Edition> editions() {
        return catalogues.stream().map(ExamCatalogue::edition).toList();
    }

    /** {@return the scales of all catalogues, in their order} */
    public List<ExamScale> scales() {
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.scales().stream())
                .toList();
    }

    /**
     * {@return an exam}
     *
     * @param id the exam
     * @throws UnknownIdentifierException if no catalogue has it
     */
    public Exam exam(ExamId id) {
        return catalogueOf(id).exam(id);
    }

    private ExamCatalogue catalogueOf(ExamId id) {
        Objects.requireNonNull(id, "id");
        return catalogues.stream()
                .filter(catalogue -> catalogue.has(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(
                        id,
                        editions(),
                        catalogues.stream()
                                .flatMap(catalogue -> catalogue.exams().stream())
                                .toList()));
    }

    /**
     * {@return an issuer's scale}
     *
     * @param id the scale
     * @throws UnknownIdentifierException if no catalogue has it
     */
    public ExamScale scale(ExamScaleId id) {
        Objects.requireNonNull(id, "id");
        return scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, editions(), scales()));
    }

    /**
     * {@return an exam, then those that take its place, the nearest first}
     *
     * @param id the exam
     * @throws UnknownIdentifierException if no catalogue has it
     */
    public List<Exam> withSuccessors(ExamId id) {
        ExamCatalogue catalogue = catalogueOf(id);
        return Stream.concat(Stream.of(id), catalogue.successorsOf(id).stream())
                .map(catalogue::exam)
                .toList();
    }

    /**
     * {@return the exams known to be at a level of an issuer's scale or above}
     *
     * @param level the level
     * @throws UnknownIdentifierException if no catalogue has its scale
     * @throws IllegalArgumentException if the level is not on its scale
     */
    public List<Exam> atLeast(ExamLevelId level) {
        ExamScale scale = scale(Objects.requireNonNull(level, "level").scale());
        int position = scale.position(level);
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.exams().stream())
                .filter(exam -> scale.positionOf(exam) >= position)
                .toList();
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it holds equal catalogues in the same order
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExamCatalogues that && catalogues.equals(that.catalogues);
    }

    /** {@return the hash code of the catalogues} */
    @Override
    public int hashCode() {
        return catalogues.hashCode();
    }

    /** {@return the editions, such as {@code [ipa@1.0.0]}} */
    @Override
    public String toString() {
        return editions().toString();
    }
}
