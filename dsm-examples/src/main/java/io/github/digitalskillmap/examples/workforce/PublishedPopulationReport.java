package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.JobTypeSupply;
import io.github.digitalskillmap.workforce.PublishedSkillSupply;
import io.github.digitalskillmap.workforce.PublishedSupply;
import io.github.digitalskillmap.workforce.Supply;
import io.github.digitalskillmap.workforce.SuppressionRule;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints of what many people hold together what may be told to others. */
final class PublishedPopulationReport {

    private final Supply supply;
    private final PublishedSupply published;
    private final Framework framework;
    private final Locale language;
    private final LocalDate asOf;

    PublishedPopulationReport(Supply supply, SuppressionRule rule, Locale language, LocalDate asOf) {
        this.supply = supply;
        this.published = supply.published(rule);
        this.framework = supply.framework();
        this.language = language;
        this.asOf = asOf;
    }

    void print(PrintWriter out) {
        out.println(say("%s %s", "%s %s", framework.name(), framework.edition()));
        out.println(say("職員 %s 人、基準日 %s", "people: %s, as of %s", published.people(), asOf));
        out.println(say("規則 %s", "rule %s", supply.rule().wording()));
        out.println(say(
                "%1$d 人未満の数は示さない（<%1$d）。それが分かる数も示さない（*）。すべての数は --full で",
                "numbers below %1$d are not shown (<%1$d), nor what would give one away (*); --full shows all",
                published.rule().threshold()));
        printSkills(out);
        printJobTypes(out);
        out.flush();
    }

    private void printSkills(PrintWriter out) {
        out.println();
        out.println(say("スキル（ちょうどそのレベルの人数）", "skills (people at exactly each level)"));
        Columns columns = new Columns();
        published.skills().forEach(skill -> columns.row(cells(skill)));
        columns.lines("  ").forEach(out::println);
    }

    private String[] cells(PublishedSkillSupply skill) {
        List<String> cells = new ArrayList<>();
        cells.add(skill.skill().name().text(language));
        cells.add(say("未判定 %s", "not assessed %s", skill.notAssessed()));
        cells.add(say("なし %s", "none %s", skill.none()));
        skill.exactly().forEach((level, count) -> cells.add(level.label().text(language) + " " + count));
        return cells.toArray(String[]::new);
    }

    private void printJobTypes(PrintWriter out) {
        out.println();
        out.println(say("ジョブタイプ（割合の平均と人数）", "job types (mean shares and people)"));
        List<JobTypeSupply> told = published.jobTypes();
        JobTypeFigures shown = new JobTypeFigures(language);
        Columns columns = new Columns();
        for (JobTypeSupply figures : supply.jobTypes()) {
            columns.row(told.contains(figures) ? shown.cells(figures) : withheld(figures.jobType()));
        }
        columns.lines("  ").forEach(out::println);
        supply.unscored()
                .forEach(jobType -> out.println("  " + jobType.wording().text(language)));
        if (told.stream().anyMatch(JobTypeFigures::isSample)) {
            out.println();
            out.println(shown.sampleNotice());
        }
    }

    private String[] withheld(JobType jobType) {
        return new String[] {jobType.name().text(language), say("示さない", "not shown")};
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
