package io.github.digitalskillmap.json.document.exam;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;
import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
        @Required @Written(IDENTIFIER) @Nullable String id,
        @Required @Filled @Nullable String code,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @MayBeLeftOut List<@Filled @Nullable String> aliases,
        @Required @Valid @Nullable KnownLevelEntry level,
        @Required @Nullable Boolean registrable,
        @Written(DAY) @Nullable String activeFrom,
        @Written(DAY) @Nullable String activeUntil,
        @MayBeLeftOut List<@Written(IDENTIFIER) @Nullable String> successors,

        @Required(groups = SourceRequired.class) @Valid @Nullable
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
                Entries.of(exam.aliases(), Function.identity()),
                KnownLevelEntry.from(exam.level()),
                exam.registrable(),
                exam.activeFrom().map(LocalDate::toString).orElse(null),
                exam.activeUntil().map(LocalDate::toString).orElse(null),
                Entries.of(exam.successors(), ExamId::toString),
                ProvenanceEntry.from(exam.provenance()));
    }

    /**
     * Returns the exam of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the exam, if the entry was checked
     */
    public Exam toExam(Origins origins) {
        Exam.Builder exam = Exam.builder()
                .id(ExamId.parse(requireNonNull(id)))
                .code(requireNonNull(code))
                .name(PhraseEntry.toWording(name))
                .level(requireNonNull(level).toLevel())
                .registrable(requireNonNull(registrable))
                .provenance(origins.provenance(provenance));
        Entries.parts(aliases, Function.identity()).forEach(exam::addAlias);
        Entries.parts(successors, ExamId::parse).forEach(exam::addSuccessor);
        if (activeFrom != null) {
            exam.activeFrom(LocalDate.parse(activeFrom));
        }
        if (activeUntil != null) {
            exam.activeUntil(LocalDate.parse(activeUntil));
        }
        return exam.build();
    }
}
