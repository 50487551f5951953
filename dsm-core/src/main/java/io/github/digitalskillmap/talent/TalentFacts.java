package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a system of talent types states as facts. */
final class TalentFacts {

    private final Framework framework;
    private final Map<IndicatorId, Wording> indicators;

    TalentFacts(Framework framework, List<Indicator> indicators) {
        this.framework = framework;
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::id, Indicator::name));
    }

    Fact of(Indicator indicator) {
        Wording statement = indicator
                .family()
                .map(family -> Wording.sentence(
                        "指標「%s」は指標群「%s」である",
                        "Indicator \"%s\" is the family of indicators \"%s\"",
                        indicator.name(),
                        framework.family(family).name()))
                .orElseGet(() -> Wording.sentence("指標「%s」", "Indicator \"%s\"", indicator.name()));
        return Fact.of(indicator.id(), statement, indicator.provenance());
    }

    Stream<Fact> of(TalentType type) {
        Wording named = Wording.sentence("人材像「%s」", "Talent type \"%s\"", type.name());
        return Stream.of(
                        Stream.of(Fact.of(type.id(), named, type.provenance())),
                        type.statements().stream().map(statement -> of(type, statement)),
                        type.indicators().stream().map(applied -> of(type, applied)),
                        type.targets().stream().flatMap(target -> of(type, target)))
                .flatMap(Function.identity());
    }

    private static Fact of(TalentType type, Wording statement) {
        return Fact.of(
                type.id(),
                Wording.sentence("人材像「%s」: %s", "Talent type \"%s\": %s", type.name(), statement),
                type.provenance());
    }

    private Fact of(TalentType type, AppliedIndicator applied) {
        Wording statement = Wording.sentence(
                "人材像「%s」には指標「%s」を当てる",
                "Talent type \"%s\" is measured by indicator \"%s\"",
                type.name(),
                Objects.requireNonNull(indicators.get(applied.indicator())));
        return Fact.of(type.id(), statement, applied.provenance());
    }

    private Stream<Fact> of(TalentType type, TalentTarget target) {
        Wording stated = Wording.sentence(
                "人材像「%s」の目標「%s」", "Target of talent type \"%s\": \"%s\"", type.name(), target.wording());
        Wording read = Wording.sentence(
                "目標「%s」は%sと読む",
                "The target \"%s\" is read as %s", target.wording(), framework.wording(target.requirement()));
        return Stream.of(
                Fact.of(target.id(), stated, target.provenance()), Fact.of(target.id(), read, target.reading()));
    }
}
