package io.github.digitalskillmap.training;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a curriculum states as facts. */
final class CurriculumFacts {

    private final Map<TierId, Tier> tiers;
    private final Map<Identifier, Wording> names;
    private final TopicText topics;

    CurriculumFacts(Framework framework, List<Audience> audiences, List<Tier> tiers, List<TrainingForm> forms) {
        this.tiers = tiers.stream().collect(Collectors.toMap(Tier::id, Function.identity()));
        this.names = Stream.of(audiences, tiers, forms)
                .<Named>flatMap(List::stream)
                .collect(Collectors.toMap(Named::id, Named::name));
        this.topics = new TopicText(framework);
    }

    static Fact of(Audience audience) {
        Wording statement = Wording.sentence("研修の対象者「%s」", "Audience of training \"%s\"", audience.name());
        return Fact.of(audience.id(), statement, audience.provenance());
    }

    Stream<Fact> of(Tier tier) {
        Wording read = Wording.sentence(
                "研修の層「%s」の対象者: %s", "Tier of training \"%s\" for: %s", tier.name(), name(tier.audience()));
        Wording reading = tier.reach()
                .map(reach -> Wording.sentence("%s。人数: %s", "%s; reach: %s", read, reach))
                .orElse(read);
        return Stream.of(
                Fact.of(
                        tier.id(),
                        Wording.sentence("研修の層「%s」", "Tier of training \"%s\"", tier.name()),
                        tier.provenance()),
                Fact.of(tier.id(), reading, tier.reading()));
    }

    static Fact of(TrainingForm form) {
        Wording statement = Wording.sentence("研修の形式「%s」", "Form of training \"%s\"", form.name());
        return Fact.of(form.id(), statement, form.provenance());
    }

    Stream<Fact> of(Programme programme) {
        return Stream.of(
                        Stream.of(Fact.of(programme.id(), statement(programme), programme.provenance())),
                        programme.reading().stream()
                                .map(reading -> Fact.of(programme.id(), audiences(programme), reading)),
                        programme.tier().stream().map(tier -> of(programme, Objects.requireNonNull(tiers.get(tier)))),
                        programme.links().stream().map(link -> of(programme, link)))
                .flatMap(Function.identity());
    }

    private static Fact of(Programme programme, Tier tier) {
        Wording statement = Wording.sentence(
                "研修「%s」の層: 「%s」", "Programme \"%s\" is of the tier \"%s\"", programme.name(), tier.name());
        return Fact.of(programme.id(), statement, tier.reading());
    }

    private Wording statement(Programme programme) {
        Wording statement = programme.reading().isPresent()
                ? Wording.sentence("研修「%s」", "Programme \"%s\"", programme.name())
                : audiences(programme);
        if (programme.form().isPresent()) {
            statement = Wording.sentence(
                    "%s。形式: %s",
                    "%s; form: %s", statement, name(programme.form().get()));
        }
        return programme.description().isPresent()
                ? Wording.sentence(
                        "%s。%s", "%s. %s", statement, programme.description().get())
                : statement;
    }

    private Wording audiences(Programme programme) {
        Wording audiences = Wording.sentence(
                "研修「%s」の対象者: %s", "Programme \"%s\" for: %s", programme.name(), names(programme.audiences()));
        return programme.mandatoryFor().isEmpty()
                ? audiences
                : Wording.sentence("%s。悉皆: %s", "%s; mandatory for: %s", audiences, names(programme.mandatoryFor()));
    }

    private Fact of(Programme programme, TrainingLink link) {
        Wording statement = Wording.sentence(
                "研修「%s」が対応するもの: %s", "Programme \"%s\" serves %s", programme.name(), topics.of(link.topic()));
        return Fact.of(programme.id(), statement, link.provenance());
    }

    private Wording names(List<AudienceId> audiences) {
        return Wording.list(audiences.stream().map(this::name).toList());
    }

    private Wording name(Identifier id) {
        return Wording.sentence("「%s」", "\"%s\"", Objects.requireNonNull(names.get(id)));
    }
}
