package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several catalogues of exams, of one or more issuers, as one. */
final class ExamLookup {

    private final List<ExamCatalogue> catalogues;

    ExamLookup(List<ExamCatalogue> catalogues) {
        this.catalogues = List.copyOf(catalogues);
        Set<Identifier> seen = new HashSet<>();
        this.catalogues.stream()
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExamLookup that && catalogues.equals(that.catalogues);
    }

    @Override
    public int hashCode() {
        return catalogues.hashCode();
    }

    List<Edition> editions() {
        return catalogues.stream().map(ExamCatalogue::edition).toList();
    }

    List<ExamScale> scales() {
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.scales().stream())
                .toList();
    }

    Exam exam(ExamId id) {
        return catalogueOf(id).exam(id);
    }

    private ExamCatalogue catalogueOf(ExamId id) {
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

    ExamScale scale(ExamScaleId id) {
        return scales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(id, editions(), scales()));
    }

    /** The place of a level on its scale, from 1 for the lowest. */
    int position(ExamLevelId level) {
        return scale(level.scale()).position(level);
    }

    /** The exam itself, then those that take its place, the nearest first. */
    List<Exam> withSuccessors(ExamId id) {
        ExamCatalogue catalogue = catalogueOf(id);
        return Stream.concat(Stream.of(id), catalogue.successorsOf(id).stream())
                .map(catalogue::exam)
                .toList();
    }

    /** The exams known to be at a level of an issuer's scale or above. */
    List<Exam> atLeast(ExamLevelId level) {
        ExamScale scale = scale(level.scale());
        int position = scale.position(level);
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.exams().stream())
                .filter(exam -> ReportedPass.position(exam, scale) >= position)
                .toList();
    }

    List<ReportedPass> passes(SkillProfile profile, LocalDate asOf) {
        return profile.passes().stream()
                .map(pass -> ReportedPass.of(exam(pass.exam()), pass, asOf))
                .toList();
    }

    List<ReportedPass> validPasses(SkillProfile profile, LocalDate asOf) {
        return passes(profile, asOf).stream()
                .filter(pass -> pass.state() == PassState.VALID)
                .toList();
    }
}
