package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
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
                .pass(pass)
                .state(state(pass, asOf))
                .registered(pass.isRegistered(asOf))
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

    /** {@return the pass as it was recorded} */
    public abstract ExamPass pass();

    /** {@return what the pass is worth at the date of the report} */
    public abstract PassState state();

    /**
     * Tells whether the pass had been registered by the date of the report.
     *
     * @return true if it had
     */
    public abstract boolean registered();

    /** The place of the exam's level on a scale, from 1 for the lowest; 0 if it is not known to be on that scale. */
    final int position(ExamScale scale) {
        return position(exam(), scale);
    }

    static Wording list(List<ReportedPass> passes) {
        return passes.isEmpty()
                ? Wording.sentence("未合格", "not passed")
                : Wording.sentence("合格 %s", "passed %s", codes(passes));
    }

    /** The codes of the exams with the days of the passes. */
    static String codes(List<ReportedPass> passes) {
        return passes.stream()
                .map(pass -> pass.exam().code() + " " + pass.pass().passedOn())
                .collect(Collectors.joining(", "));
    }

    final Explanation explain() {
        Wording registration = registered()
                ? Wording.sentence("登録済み", "registered")
                : exam().registrable()
                        ? Wording.sentence("未登録", "not registered")
                        : Wording.sentence("登録の制度なし", "nothing to register");
        return Explanation.builder()
                .subject(exam().id())
                .wording(Wording.sentence(
                        "%s: %s 合格、%s、%s",
                        "%s: passed on %s, %s, %s", exam().name(), pass().passedOn(), registration, state().wording()))
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
