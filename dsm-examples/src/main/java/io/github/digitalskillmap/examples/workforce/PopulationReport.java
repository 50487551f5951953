package io.github.digitalskillmap.examples.workforce;

import static java.util.stream.Collectors.joining;

import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.LevelSupply;
import io.github.digitalskillmap.workforce.Opening;
import io.github.digitalskillmap.workforce.Population;
import io.github.digitalskillmap.workforce.ScarceLevel;
import io.github.digitalskillmap.workforce.SkillSupply;
import io.github.digitalskillmap.workforce.Supply;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what many people hold together: skills, job types, what few hold, and the gap that is best closed. */
final class PopulationReport {

    private final Population population;
    private final Supply supply;
    private final Framework framework;
    private final Locale language;
    private final LocalDate asOf;
    private final JobTypeFigures jobTypes;

    PopulationReport(Population population, Locale language, LocalDate asOf) {
        this.population = population;
        this.supply = population.supply();
        this.framework = population.framework();
        this.language = language;
        this.asOf = asOf;
        this.jobTypes = new JobTypeFigures(language);
    }

    void print(PeopleCounts counts, long fewerThan, PrintWriter out) {
        out.println(say("%s %s", "%s %s", framework.name(), framework.edition()));
        out.println(say(
                "読込 %d 件、採用 %d 件、除外 %d 件、基準日 %s",
                "records read: %d, accepted: %d, rejected: %d, as of %s",
                counts.read(),
                counts.accepted(),
                counts.rejected(),
                asOf));
        out.println(say("規則 %s", "rule %s", supply.rule().wording()));
        printSkills(out);
        printJobTypes(out);
        printScarce(fewerThan, out);
        printOpening(out);
        if (supply.jobTypes().stream().anyMatch(JobTypeFigures::isSample)) {
            out.println();
            out.println(jobTypes.sampleNotice());
        }
        out.flush();
    }

    private void printSkills(PrintWriter out) {
        out.println();
        out.println(say("スキル（各レベル以上の人数）", "skills (people at each level or higher)"));
        Columns columns = new Columns();
        supply.skills().forEach(skill -> columns.row(cells(skill)));
        columns.lines("  ").forEach(out::println);
    }

    private String[] cells(SkillSupply skill) {
        List<String> cells = new ArrayList<>();
        cells.add(skill.skill().name().text(language));
        cells.add(say("未判定 %d", "not assessed %d", skill.notAssessed()));
        cells.add(say("なし %d", "none %d", skill.none()));
        for (LevelSupply level : skill.levels()) {
            if (framework.scale(skill.skill().scale()).stepCount(level.level().id()) > 0) {
                cells.add(level.level().label().text(language) + " " + level.atLeast());
            }
        }
        return cells.toArray(String[]::new);
    }

    private void printJobTypes(PrintWriter out) {
        out.println();
        out.println(say("ジョブタイプ（割合の平均と人数）", "job types (mean shares and people)"));
        Columns columns = new Columns();
        supply.jobTypes().forEach(jobType -> columns.row(jobTypes.cells(jobType)));
        columns.lines("  ").forEach(out::println);
        supply.unscored()
                .forEach(jobType -> out.println("  " + jobType.wording().text(language)));
    }

    private void printScarce(long fewerThan, PrintWriter out) {
        List<ScarceLevel> scarce = supply.heldByFewerThan(fewerThan);
        out.println();
        out.println(say("保有者が %d 人未満のスキルとレベル", "skills and levels held by fewer people than %d", fewerThan));
        Map<String, List<String>> bySkill = new LinkedHashMap<>();
        for (ScarceLevel each : scarce) {
            String skill = each.skill().name().text(language);
            bySkill.computeIfAbsent(skill, name -> new ArrayList<>(List.of(name)))
                    .add(each.level().label().text(language) + " " + people(each.holders()));
        }
        Columns columns = new Columns();
        bySkill.values().forEach(cells -> columns.row(cells.toArray(String[]::new)));
        columns.lines("  ").forEach(out::println);
        if (scarce.isEmpty()) {
            out.println(say("  なし", "  none"));
        }
    }

    private void printOpening(PrintWriter out) {
        out.println();
        out.println(
                say("最も多くのジョブタイプ達成につながる一つの不足", "the one gap that, once closed, opens most job types to most people"));
        out.println("  "
                + population.openings().stream()
                        .findFirst()
                        .map(this::describe)
                        .orElseGet(() -> say(
                                "一つだけで達成につながる不足はありません", "no single gap, once closed, makes anybody meet a job type")));
    }

    private String describe(Opening opening) {
        return say(
                "%s %s: 延べ %d 件（%s）",
                "%s %s: %d in all (%s)",
                opening.skill().name(),
                opening.level().label(),
                opening.total(),
                opening.jobTypes().stream()
                        .map(each -> each.jobType().name().text(language) + " " + people(each.people()))
                        .collect(joining(say("、", ", "))));
    }

    private String people(long number) {
        return say("%d 人", number == 1 ? "%d person" : "%d people", number);
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
