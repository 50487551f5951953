package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogues;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.RegistrationState;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One recorded pass as it stands at a date.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ReportedPass {

    ReportedPass() {}

    /**
     * Returns all passes of a person as they stand at a date.
     *
     * @param profile what the person holds
     * @param exams where exams are looked up
     * @param asOf the date
     * @return the recorded passes, the earliest first, also those of a later day
     * @throws UnknownIdentifierException if the person passed an exam that no catalogue has
     */
    public static List<ReportedPass> of(SkillProfile profile, ExamCatalogues exams, LocalDate asOf) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(exams, "exams");
        Objects.requireNonNull(asOf, "asOf");
        return profile.passes().stream()
                .map(pass -> of(exams.exam(pass.exam()), pass, asOf))
                .toList();
    }

    private static ReportedPass of(Exam exam, ExamPass pass, LocalDate asOf) {
        return ImmutableReportedPass.builder()
                .exam(exam)
                .pass(pass.asOf(asOf))
                .state(state(pass, asOf))
                .registrationState(pass.registrationState(asOf))
                .build();
    }

    private static PassState state(ExamPass pass, LocalDate asOf) {
        if (!pass.isPassed(asOf)) {
            return PassState.LATER;
        }
        return pass.isExpired(asOf) ? PassState.EXPIRED : PassState.VALID;
    }

    /** {@return the exam as its catalogue describes it} */
    public abstract Exam exam();

    /** {@return the pass as it was recorded, without registrations that begin after the date of the report} */
    public abstract ExamPass pass();

    /** {@return what the pass is worth at the date of the report} */
    public abstract PassState state();

    /** {@return how the pass stands to its registrations at the date of the report} */
    public abstract RegistrationState registrationState();

    /**
     * Tells whether the pass is registered at the date of the report.
     *
     * @return true if it is, be it for the first time or renewed
     */
    public final boolean registered() {
        return registrationState() == RegistrationState.REGISTERED || registrationState() == RegistrationState.RENEWED;
    }

    /**
     * Returns the last day of the registrations that had begun by the date of the report.
     *
     * @return the day, or empty if there was none or the end of one is not told
     */
    public final Optional<LocalDate> registeredUntil() {
        return pass().registeredUntil(LocalDate.MAX);
    }

    /**
     * Returns how the pass stands to its registrations, in words.
     *
     * @return the state with the last day if one is known, or that there is nothing to register
     */
    public final Wording registrationWording() {
        if (registrationState() == RegistrationState.NOT_REGISTERED && !exam().registrable()) {
            return Wording.sentence("登録の制度なし", "nothing to register");
        }
        return registeredUntil().map(this::registrationUntil).orElseGet(registrationState()::wording);
    }

    private Wording registrationUntil(LocalDate day) {
        return switch (registrationState()) {
            case LAPSED -> Wording.sentence("登録は %s 限りで失効", "registration lapsed after %s", day);
            case RENEWED -> Wording.sentence("登録を %s まで更新", "registration renewed until %s", day);
            case REGISTERED, NOT_REGISTERED -> Wording.sentence("%s まで登録", "registered until %s", day);
        };
    }

    /** Tells which passes settle a requirement or, if there is none, which would but for having expired. */
    static Wording list(List<ReportedPass> valid, List<ReportedPass> expired) {
        if (!valid.isEmpty()) {
            return Wording.sentence("合格 %s", "passed %s", briefly(valid));
        }
        return expired.isEmpty()
                ? Wording.sentence("未合格", "not passed")
                : Wording.sentence("合格は失効 %s", "pass expired %s", briefly(expired));
    }

    private static Wording briefly(List<ReportedPass> passes) {
        return Wording.list(passes.stream().map(ReportedPass::brief).toList());
    }

    private Wording brief() {
        return registrationState() == RegistrationState.LAPSED
                ? Wording.sentence("%s（%s）", "%s (%s)", code(), registrationWording())
                : Wording.sentence("%s", "%s", code());
    }

    /** {@return the code of the exam and the day of the pass, such as {@code AP 2024-10-13}} */
    public final String code() {
        return exam().code() + " " + pass().passedOn();
    }

    /** {@return the pass, its registration and what it is worth, as one statement with the source of the exam} */
    public final Explanation explain() {
        return Explanation.builder()
                .subject(exam().id())
                .wording(Wording.sentence(
                        "%s: %s 合格、%s、%s",
                        "%s: passed on %s, %s, %s",
                        exam().name(),
                        pass().passedOn(),
                        registrationWording(),
                        state().wording()))
                .provenance(exam().provenance())
                .build();
    }
}
