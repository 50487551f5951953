package io.github.digitalskillmap.json.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exam of a catalogue.
 *
 * @param id the identifier
 * @param code the issuer's short code
 * @param name what it is called
 * @param aliases other names by which it is found
 * @param level what is known of its level
 * @param registrable whether a pass can lead to a registration
 * @param activeFrom the first day on which it is held; null if it has been held all along
 * @param activeUntil the last day on which it is held; null if no end is announced
 * @param successors the identifiers of the exams that take its place
 * @param provenance where it comes from
 * @since 0.1.0
 */
public record ExamEntry(
        String id,
        String code,
        List<PhraseEntry> name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> aliases,
        KnownLevelEntry level,
        boolean registrable,
        @Nullable String activeFrom,
        @Nullable String activeUntil,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> successors,
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of an exam.
     *
     * @param exam the exam
     * @return the entry
     */
    public static ExamEntry from(Exam exam) {
        return new ExamEntry(
                exam.id().toString(),
                exam.code(),
                PhraseEntry.from(exam.name()),
                exam.aliases(),
                KnownLevelEntry.from(exam.level()),
                exam.registrable(),
                exam.activeFrom().map(LocalDate::toString).orElse(null),
                exam.activeUntil().map(LocalDate::toString).orElse(null),
                exam.successors().stream().map(ExamId::toString).toList(),
                ProvenanceEntry.from(exam.provenance()));
    }
}
