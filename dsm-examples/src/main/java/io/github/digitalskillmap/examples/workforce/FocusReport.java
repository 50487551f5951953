package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.FocusAreas;
import io.github.digitalskillmap.workforce.FocusState;
import io.github.digitalskillmap.workforce.LevelShortage;
import io.github.digitalskillmap.workforce.SkillDemand;
import io.github.digitalskillmap.workforce.SkillFocus;
import io.github.digitalskillmap.workforce.SkillSupply;
import io.github.digitalskillmap.workforce.Supply;
import io.github.digitalskillmap.workforce.TieRule;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Prints for every skill whether it is a focus area, and why; and of which levels too few people are there. */
final class FocusReport {

    private final FocusAreas areas;
    private final FocusAreas asAssessed;
    private final DemandSurvey survey;
    private final Locale language;

    /** Makes a report of focus areas, and beside those left undecided of what they are as assessed. */
    FocusReport(FocusAreas areas, FocusAreas asAssessed, DemandSurvey survey, Locale language) {
        this.areas = areas;
        this.asAssessed = asAssessed;
        this.survey = survey;
        this.language = language;
    }

    /** Prints with the numbers of those who hold each skill if the supply is given. */
    void print(TieRule ties, @Nullable Supply supply, PrintWriter out) {
        out.println(say(
                "%s %s", "%s %s", survey.framework().name(), survey.framework().edition()));
        out.println(say("規則 %s", "rule: %s", areas.rule().wording()));
        Provenance provenance = areas.rule().provenance();
        out.println("  " + provenance.text(language));
        provenance.note().ifPresent(note -> out.println("  " + note.text(language)));
        out.println(say("需要 %s", "demand by %s", areas.demand().measure()));
        out.println(say("供給 %s", "supply by %s", areas.supply().measure()));
        out.println(say("同じ人数 %s", "equal numbers: %s", said(ties)));
        print(FocusState.FOCUS, say("重点育成分野", "focus areas"), supply, out);
        print(FocusState.UNDECIDED, say("決まらないスキル", "undecided"), supply, out);
        print(FocusState.NO_FOCUS, say("重点育成分野ではないスキル", "no focus areas"), supply, out);
        if (supply != null) {
            printShortages(survey.shortages(supply), out);
        }
        out.flush();
    }

    private void printShortages(List<LevelShortage> asked, PrintWriter out) {
        out.println();
        out.println(say(
                "レベルごとの不足（判定済みの人だけで数える。かっこ内は未判定の人がすべて保有していた場合）",
                "missing at each level (of those assessed; in brackets if all not assessed held it)"));
        Columns columns = new Columns();
        asked.stream()
                .filter(each -> each.missing() > 0)
                .forEach(each -> columns.row(
                        each.skill().name().text(language),
                        each.level().label().text(language),
                        say("要 %d 人", "needed %d", each.needed()),
                        say("保有 %d 人、未判定 %d 人", "held by %d, not assessed %d", each.held(), each.notAssessed()),
                        say("不足 %d 人（%d 人）", "missing %d (%d)", each.missing(), each.missingAtLeast())));
        columns.lines("  ").forEach(out::println);
        long enough = asked.stream().filter(each -> each.missing() == 0).count();
        out.println(say("  足りているもの %d 件", "  enough: %d", enough));
    }

    private static Wording said(TieRule ties) {
        return switch (ties) {
            case FIRST -> Wording.sentence("どれも上の順位とする", "all have the first rank");
            case LAST -> Wording.sentence("どれも下の順位とする", "all have the last rank");
            case OPEN -> Wording.sentence("どれが上かを決めない", "which comes first is left open");
        };
    }

    private void print(FocusState state, String heading, @Nullable Supply supply, PrintWriter out) {
        List<SkillFocus> skills = areas.in(state);
        out.println();
        out.println(heading);
        Columns columns = new Columns();
        skills.stream().filter(this::isAskedFor).forEach(skill -> columns.row(cells(skill, supply)));
        columns.lines("  ").forEach(out::println);
        List<SkillFocus> others =
                skills.stream().filter(skill -> !isAskedFor(skill)).toList();
        if (!others.isEmpty()) {
            out.println(say(
                    "  どの業務も求めていないスキル %d 件: %s",
                    "  asked for by no work: %d: %s",
                    others.size(),
                    Wording.list(
                            others.stream().map(each -> each.skill().name()).toList())));
        }
        if (skills.isEmpty()) {
            out.println(say("  なし", "  none"));
        }
    }

    private boolean isAskedFor(SkillFocus focus) {
        return survey.demand(focus.skill().id()).people() > 0;
    }

    private String[] cells(SkillFocus focus, @Nullable Supply supply) {
        SkillDemand demand = survey.demand(focus.skill().id());
        List<String> cells = new ArrayList<>();
        cells.add(focus.skill().name().text(language));
        cells.add(say("要 %d 人", "needed %d", demand.people()));
        if (supply != null) {
            SkillSupply held = supply.skill(focus.skill().id());
            cells.add(say(
                    "保有 %d 人、未判定 %d 人",
                    "held by %d, not assessed %d", supply.holders(focus.skill().id()), held.notAssessed()));
        }
        cells.add(focus.reason().text(language));
        if (focus.state() == FocusState.UNDECIDED && !asAssessed.equals(areas)) {
            cells.add(say(
                    "判定済みの人だけなら: %s",
                    "as assessed: %s", said(asAssessed.skill(focus.skill().id()).state())));
        }
        return cells.toArray(String[]::new);
    }

    private static Wording said(FocusState state) {
        return switch (state) {
            case FOCUS -> Wording.sentence("重点育成分野", "a focus area");
            case NO_FOCUS -> Wording.sentence("重点育成分野ではない", "no focus area");
            case UNDECIDED -> Wording.sentence("決まらない", "undecided");
        };
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
