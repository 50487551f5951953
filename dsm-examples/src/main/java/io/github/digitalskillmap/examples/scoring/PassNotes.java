package io.github.digitalskillmap.examples.scoring;

import io.github.digitalskillmap.credential.ExamReport;
import io.github.digitalskillmap.profile.RegistrationState;
import io.github.digitalskillmap.scoring.PassState;
import io.github.digitalskillmap.scoring.ReportedPass;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/** Tells which passes do not count at the date of a report, and of which only the registration has lapsed. */
final class PassNotes {

    private PassNotes() {}

    static List<Wording> of(ExamReport report) {
        return report.passes().stream()
                .filter(pass -> !counts(pass) || pass.registrationState() == RegistrationState.LAPSED)
                .map(PassNotes::note)
                .toList();
    }

    private static boolean counts(ReportedPass pass) {
        return pass.state() == PassState.VALID;
    }

    private static Wording note(ReportedPass pass) {
        return counts(pass)
                ? Wording.sentence(
                        "  合格は有効 %s %s（%s）",
                        "  pass that still counts: %s %s (%s)",
                        pass.exam().code(),
                        pass.pass().passedOn(),
                        pass.registrationWording())
                : Wording.sentence(
                        "  数えない合格 %s %s（%s）",
                        "  pass that does not count: %s %s (%s)",
                        pass.exam().code(),
                        pass.pass().passedOn(),
                        pass.state().wording());
    }
}
