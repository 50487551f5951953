package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.RegistrationState;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    static ReportedPass of(Exam exam, ExamPass pass, LocalDate asOf) {
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

    /** The place of the exam's level on a scale, from 1 for the lowest; 0 if it is not known to be on that scale. */
    final int position(ExamScale scale) {
        return position(exam(), scale);
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

    /** The codes of the exams with the days of the passes. */
    static String codes(List<ReportedPass> passes) {
        return passes.stream().map(ReportedPass::code).collect(Collectors.joining(", "));
    }

    private String code() {
        return exam().code() + " " + pass().passedOn();
    }

    final Explanation explain() {
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

    /** The place of an exam's level on a scale, from 1 for the lowest; 0 if it is not known to be on that scale. */
    static int position(Exam exam, ExamScale scale) {
        return exam.level()
                .value()
                .filter(level -> level.scale().equals(scale.id()))
                .map(scale::position)
                .orElse(0);
    }
}
