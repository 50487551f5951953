package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.FocusAreas;
import io.github.digitalskillmap.workforce.FocusState;
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

/** Prints for every skill whether it is a focus area, and why. */
final class FocusReport {

    private final FocusAreas areas;
    private final DemandSurvey survey;
    private final Locale language;

    FocusReport(FocusAreas areas, DemandSurvey survey, Locale language) {
        this.areas = areas;
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
        out.flush();
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
        skills.forEach(skill -> columns.row(cells(skill, supply)));
        columns.lines("  ").forEach(out::println);
        if (skills.isEmpty()) {
            out.println(say("  なし", "  none"));
        }
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
        return cells.toArray(String[]::new);
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
