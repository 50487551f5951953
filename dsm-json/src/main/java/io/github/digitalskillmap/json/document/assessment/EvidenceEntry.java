package io.github.digitalskillmap.json.document.assessment;

import static io.github.digitalskillmap.json.form.WrittenForm.DAY;
import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.assessment.LevelEvidence;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.DaysInOrder;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
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
 * @param expiresOn the last day of the registration or, if there is none, of the evidence; null if no end is told
 */
@KeysOf(EvidenceKind.class)
@DaysInOrder(
        first = "since",
        then = {"registeredOn", "expiresOn"},
        problem = PartProblem.DAY_BEFORE_EVIDENCE)
@DaysInOrder(first = "registeredOn", then = "expiresOn", problem = PartProblem.DAY_BEFORE_REGISTRATION)
public record EvidenceEntry(
        @Required @WordOf(EvidenceKind.class) @Nullable String kind,
        @Filled @Nullable String title,
        @Filled @Nullable String difficulty,
        @Filled @Nullable String role,
        @MayBeLeftOut List<@Written(IDENTIFIER) @Nullable String> skills,
        @Written(IDENTIFIER) @Nullable String exam,
        @Required @Written(DAY) @Nullable String since,
        @Written(DAY) @Nullable String registeredOn,
        @Written(DAY) @Nullable String expiresOn) {

    public static EvidenceEntry from(LevelEvidence evidence) {
        String since = evidence.since().toString();
        String expiresOn = text(evidence.expiresOn());
        return evidence.match(
                work -> new EvidenceEntry(
                        Word.of(EvidenceKind.WORK),
                        work.title(),
                        work.difficulty(),
                        work.role(),
                        Entries.of(work.skills(), SkillId::toString),
                        null,
                        since,
                        null,
                        expiresOn),
                exam -> new EvidenceEntry(
                        Word.of(EvidenceKind.EXAM),
                        null,
                        null,
                        null,
                        List.of(),
                        exam.pass().exam().toString(),
                        since,
                        text(exam.registration().map(Registration::on)),
                        text(exam.registration().flatMap(Registration::until).or(evidence::expiresOn))),
                training -> new EvidenceEntry(
                        Word.of(EvidenceKind.TRAINING),
                        training.title(),
                        null,
                        null,
                        List.of(),
                        null,
                        since,
                        null,
                        expiresOn));
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

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
        Optional<LocalDate> last = Optional.ofNullable(expiresOn).map(LocalDate::parse);
        return registeredOn == null
                ? last.map(pass::withExpiry).orElse(pass)
                : pass.withRegistration(new Registration(LocalDate.parse(registeredOn), last));
    }
}
