package io.github.digitalskillmap.json.document.assessment;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.digitalskillmap.assessment.LevelEvidence;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a level is judged from. The kind says which of the other keys there are.
 *
 * @param kind the word for the {@link EvidenceKind}
 * @param title what was done
 * @param difficulty how difficult the work was
 * @param role which role the person took in the work
 * @param skills the identifiers of the skills that the person showed
 * @param exam the identifier of the exam
 * @param since the day on which the work ended, the exam was passed or the training was completed
 * @param registeredOn the day of the registration; null if there was none
 * @param expiresOn the last day on which the evidence counts; null if it does not expire
 * @since 0.1.0
 */
public record EvidenceEntry(
        @Required @Filled @Nullable String kind,
        @Filled @Nullable String title,
        @Filled @Nullable String difficulty,
        @Filled @Nullable String role,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<@Filled @Nullable String> skills,
        @Filled @Nullable String exam,
        @Required @Nullable String since,
        @Nullable String registeredOn,
        @Nullable String expiresOn) {

    /**
     * Returns evidence, without skills where there is null.
     *
     * @param kind the kind
     * @param title the title
     * @param difficulty the difficulty
     * @param role the role
     * @param skills the skills
     * @param exam the exam
     * @param since the day
     * @param registeredOn the registration
     * @param expiresOn the expiry
     */
    public EvidenceEntry {
        skills = Objects.requireNonNullElse(skills, List.of());
    }

    /**
     * Returns the entry of evidence.
     *
     * @param evidence the evidence
     * @return the entry
     */
    public static EvidenceEntry from(LevelEvidence evidence) {
        String since = evidence.since().toString();
        String expiresOn = text(evidence.expiresOn());
        if (evidence instanceof LevelEvidence.CompletedWork work) {
            return new EvidenceEntry(
                    Word.of(EvidenceKind.WORK),
                    work.title(),
                    work.difficulty(),
                    work.role(),
                    Entries.of(work.skills(), SkillId::toString),
                    null,
                    since,
                    null,
                    expiresOn);
        }
        if (evidence instanceof LevelEvidence.PassedExam exam) {
            return new EvidenceEntry(
                    Word.of(EvidenceKind.EXAM),
                    null,
                    null,
                    null,
                    List.of(),
                    exam.pass().exam().toString(),
                    since,
                    text(exam.pass().registeredOn()),
                    expiresOn);
        }
        String title = ((LevelEvidence.CompletedTraining) evidence).title();
        return new EvidenceEntry(
                Word.of(EvidenceKind.TRAINING), title, null, null, List.of(), null, since, null, expiresOn);
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    /**
     * Returns the evidence of this entry.
     *
     * @return the evidence, if the entry was checked
     */
    public LevelEvidence toEvidence() {
        LocalDate day = LocalDate.parse(requireNonNull(since));
        return switch (Word.checked(EvidenceKind.class, kind)) {
            case WORK ->
                new LevelEvidence.CompletedWork(
                        requireNonNull(title),
                        requireNonNull(difficulty),
                        requireNonNull(role),
                        Entries.parts(skills, SkillId::parse),
                        day);
            case EXAM -> new LevelEvidence.PassedExam(toPass(day));
            case TRAINING ->
                new LevelEvidence.CompletedTraining(
                        requireNonNull(title),
                        day,
                        Optional.ofNullable(expiresOn).map(LocalDate::parse));
        };
    }

    private ExamPass toPass(LocalDate day) {
        ExamPass pass = ExamPass.of(ExamId.parse(requireNonNull(exam)), day);
        if (registeredOn != null) {
            pass = pass.withRegistration(LocalDate.parse(registeredOn));
        }
        return expiresOn == null ? pass : pass.withExpiry(LocalDate.parse(expiresOn));
    }
}
