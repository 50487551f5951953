package io.github.digitalskillmap.career;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes what a system of careers states as facts. */
final class CareerFacts {

    private final Framework framework;
    private final long parts;

    CareerFacts(Framework framework, List<BalanceGoal> goals) {
        this.framework = framework;
        this.parts = goals.stream().mapToLong(BalanceGoal::parts).sum();
    }

    Fact of(BalanceGoal goal) {
        Wording statement = Wording.sentence(
                "%s を伸ばす割合の目標: %d（全体 %d）",
                "Goal for the share of a career that grows %s: %d of %d",
                abbreviation(goal.quotient()),
                goal.parts(),
                parts);
        return Fact.of(goal.quotient(), statement, goal.provenance());
    }

    Stream<Fact> of(Workplace workplace) {
        Wording named = Wording.sentence("職場「%s」", "Workplace \"%s\"", workplace.name());
        return Stream.of(
                        Stream.of(
                                Fact.of(workplace.id(), named, workplace.provenance()),
                                Fact.of(workplace.id(), growth(workplace), workplace.reading())),
                        workplace.work().stream().flatMap(area -> of(workplace, area)))
                .flatMap(Function.identity());
    }

    private Wording growth(Workplace workplace) {
        if (workplace.grows() instanceof Knowledge.Unknown<List<QuotientId>> unknown) {
            return Wording.sentence(
                    "職場「%s」が主に伸ばす力は不明（%s）",
                    "What workplace \"%s\" mainly grows is unknown (%s)", workplace.name(), unknown.why());
        }
        return workplace
                .grows()
                .value()
                .map(quotients -> Wording.sentence(
                        "職場「%s」が主に伸ばす力: %s",
                        "Workplace \"%s\" mainly grows %s",
                        workplace.name(),
                        Wording.list(quotients.stream().map(this::named).toList())))
                .orElseGet(() ->
                        Wording.sentence("職場「%s」はどの力も伸ばさない", "Workplace \"%s\" grows no quotient", workplace.name()));
    }

    private static Stream<Fact> of(Workplace workplace, WorkArea area) {
        return area.examples().stream()
                .map(example -> Fact.of(
                        workplace.id(),
                        Wording.sentence(
                                "職場「%s」の「%s」での業務の例: %s",
                                "Example of work in \"%2$s\" of \"%1$s\": %3$s",
                                workplace.name(),
                                area.name(),
                                example),
                        area.provenance()));
    }

    Stream<Fact> of(EntryRoute route) {
        return Stream.of(
                Fact.of(route.id(), Wording.sentence("採用区分「%s」", "Route \"%s\"", route.name()), route.provenance()),
                Fact.of(
                        route.id(),
                        Wording.sentence(
                                "採用区分「%s」は職層「%s」から始まる",
                                "Route \"%s\" starts at rank \"%s\"", route.name(), rank(route.startsAt())),
                        route.reading()));
    }

    Stream<Fact> of(CareerModel model) {
        Wording named = Wording.sentence("キャリアのモデル「%s」", "Career model \"%s\"", model.name());
        return Stream.concat(
                Stream.of(Fact.of(model.id(), named, model.provenance())),
                model.gates().stream().map(gate -> of(model, gate)));
    }

    private Fact of(CareerModel model, Gate gate) {
        Wording statement = Wording.sentence(
                "モデル「%s」では、職層「%s」に就く前に「%s」が要る",
                "In career model \"%s\", rank \"%s\" asks first for \"%s\"",
                model.name(),
                rank(gate.leadsTo()),
                gate.name());
        return Fact.of(gate.id(), statement, gate.provenance());
    }

    static Fact of(HeadCount count) {
        Wording people = count.isOrMore()
                ? Wording.sentence("%d 人以上", "%d or more", count.people())
                : Wording.sentence("%d 人", "%d", count.people());
        Wording told = count.isForecast() ? Wording.sentence("%s（見込み）", "%s (forecast)", people) : people;
        Wording month = Wording.sentence(
                "%d年%d月", "%3$s", count.month().getYear(), count.month().getMonthValue(), count.month());
        Wording statement = Wording.sentence("職員数「%s」%s: %s", "Head count \"%s\", %s: %s", count.group(), month, told);
        return Fact.of(count.id(), statement, count.provenance());
    }

    private Wording named(QuotientId id) {
        Quotient quotient = framework.quotient(id);
        return Wording.sentence("%s「%s」", "%s \"%s\"", quotient.abbreviation(), quotient.name());
    }

    private String abbreviation(QuotientId id) {
        return framework.quotient(id).abbreviation();
    }

    private Wording rank(RankId id) {
        return framework.rank(id).name();
    }
}
