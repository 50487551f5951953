package io.github.digitalskillmap.examples.training;

import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.ProposedProgramme;
import io.github.digitalskillmap.training.TrainingAdvice;
import io.github.digitalskillmap.training.TrainingAdvisor;
import io.github.digitalskillmap.training.TrainingNeed;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Prints which training serves the gaps of a person, why, and which mandatory training is open. */
final class TrainingReport {

    private final Curriculum curriculum;
    private final TrainingAdvisor advisor;
    private final Locale language;

    TrainingReport(Curriculum curriculum, Locale language) {
        this.curriculum = curriculum;
        this.advisor = TrainingAdvisor.of(curriculum);
        this.language = language;
    }

    void print(
            PersonId person,
            Optional<JobTypeFulfilment> aim,
            List<TrainingNeed> needs,
            Set<AudienceId> audiences,
            Set<ProgrammeId> completed,
            PrintWriter out) {
        out.println(
                say("%s %s（%d 年度）", "%s %s (fiscal %d)", curriculum.name(), curriculum.edition(), curriculum.year()));
        out.println(aim.map(to -> say(
                        "%s から「%s」へ、達成度 %d%%（根拠 %s）",
                        "%s to \"%s\", attained %d%% (standing: %s)",
                        person.text(),
                        to.jobType().name(),
                        to.certainShare().percent(),
                        to.standing().wording()))
                .orElseGet(() ->
                        say("%s は採点できるジョブタイプをすべて満たす", "%s meets every job type that can be scored", person.text())));
        TrainingAdvice advice = audiences.isEmpty() ? advisor.advise(needs) : advisor.advise(needs, audiences);
        printProposed(advice, audiences, completed, out);
        if (!advice.unserved().isEmpty()) {
            out.println();
            out.println(say("対応する研修のないもの", "Served by no programme"));
            advice.unserved()
                    .forEach(need -> out.println("  " + advisor.wording(need).text(language)));
        }
        printMandatory(audiences, completed, out);
        out.flush();
    }

    private void printProposed(
            TrainingAdvice advice, Set<AudienceId> audiences, Set<ProgrammeId> completed, PrintWriter out) {
        out.println();
        out.println(
                audiences.isEmpty()
                        ? say("対応する研修（対象者を問わない）", "Programmes that serve the gaps, whomever they are for")
                        : say("対応する研修（%s）", "Programmes that serve the gaps (%s)", names(audiences)));
        out.println(say(
                "順: 悉皆、対応の近さ、対応する数、カリキュラムの順",
                "Order: mandatory, how closely they name the gap, how many they serve, the order of the curriculum"));
        advice.programmes().forEach(proposed -> print(proposed, completed, out));
        if (advice.programmes().isEmpty()) {
            out.println(say("  なし", "  none"));
        }
    }

    private void print(ProposedProgramme proposed, Set<ProgrammeId> completed, PrintWriter out) {
        Programme programme = proposed.programme();
        out.println(say(
                "  %s%s%s  %s  %s",
                "  %s%s%s  %s  %s",
                programme.name(),
                proposed.isMandatory() ? Wording.sentence("（悉皆）", " (mandatory)") : "",
                completed.contains(programme.id()) ? Wording.sentence("（受講済み）", " (completed)") : "",
                programme
                        .form()
                        .map(form -> curriculum.form(form).name())
                        .orElse(Wording.sentence("形式の記載なし", "no form stated")),
                origin(programme)));
        proposed.reasons()
                .forEach(reason -> out.println(say(
                        "    %s（%s）",
                        "    %s (%s)", reason.wording(), reason.standing().wording())));
    }

    private void printMandatory(Set<AudienceId> audiences, Set<ProgrammeId> completed, PrintWriter out) {
        out.println();
        if (audiences.isEmpty()) {
            out.println(say(
                    "悉皆の研修は --audience で対象者を示すと分かる", "Mandatory training is told once --audience says whom it is for"));
            return;
        }
        out.println(say("まだ受けていない悉皆の研修", "Mandatory programmes still open"));
        List<Programme> open = advisor.openMandatory(audiences, completed);
        open.forEach(programme -> out.println("  " + programme.name().text(language) + "  " + origin(programme)));
        if (open.isEmpty()) {
            out.println(say("  なし", "  none"));
        }
    }

    private Wording names(Set<AudienceId> audiences) {
        return Wording.list(audiences.stream()
                .map(audience -> curriculum.audience(audience).name())
                .toList());
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }

    /** Returns where the programme comes from, and how certain it is whom it is for, if that is read. */
    private String origin(Programme programme) {
        String origin = programme.provenance().text(language);
        return programme
                .reading()
                .map(reading -> origin
                        + say("（対象者: %s）", " (audience: %s)", reading.standing().wording()))
                .orElse(origin);
    }
}
