package io.github.digitalskillmap.examples.career;

import io.github.digitalskillmap.examples.output.Columns;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.scoring.TalentFulfilment;
import io.github.digitalskillmap.scoring.TalentTargetFulfilment;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints talent types with what applies to them, and how people stand to the targets of one. */
final class TalentReport {

    private static final String INDENT = "  ";

    private final TalentSystem system;
    private final Locale language;
    private final PrintWriter out;

    TalentReport(TalentSystem system, Locale language, PrintWriter out) {
        this.system = system;
        this.language = language;
        this.out = out;
    }

    void printHeader() {
        out.println(say(
                "%s %s、%s %s", "%s %s, %s %s", system.framework().name(), system.framework(), system.name(), system));
    }

    void print(TalentType type) {
        out.println();
        out.println(say("%s（%s）", "%s (%s)", type.name(), source(type)));
        type.statements().forEach(statement -> out.println(INDENT + say("・%s", "- %s", statement)));
        for (AppliedIndicator applied : type.indicators()) {
            Wording name = system.indicator(applied.indicator()).name();
            out.println(INDENT + say("指標 %s（%s）", "indicator %s (%s)", name, source(applied)));
        }
        if (type.indicators().isEmpty()) {
            out.println(INDENT + say("指標 記載なし", "indicators: none is named"));
        }
        type.targets().forEach(this::print);
    }

    private void print(TalentTarget target) {
        out.println(INDENT + say("目標 %s（%s）", "target %s (%s)", target.wording(), source(target)));
        out.println(INDENT
                + INDENT
                + say(
                        "読み: %s（%s）",
                        "read as: %s (%s)",
                        system.framework().wording(target.requirement()),
                        target.reading().text(language)));
    }

    void print(List<Person> people, Function<Person, TalentFulfilment> scored, LocalDate asOf) {
        out.println();
        out.println(say("基準日 %s", "As of %s", asOf));
        Columns columns = new Columns();
        for (Person person : people) {
            TalentFulfilment fulfilment = scored.apply(person);
            String states = fulfilment.targets().isEmpty()
                    ? say("目標なし", "no target")
                    : String.join(
                            say("、", ", "),
                            fulfilment.targets().stream()
                                    .map(TalentTargetFulfilment::state)
                                    .map(state -> state.wording().text(language))
                                    .toList());
            columns.row(person.id().text(), states);
        }
        columns.lines(INDENT).forEach(out::println);
        out.flush();
    }

    private String source(Sourced sourced) {
        return sourced.provenance().text(language);
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
