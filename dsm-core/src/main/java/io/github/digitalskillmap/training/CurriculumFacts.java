package io.github.digitalskillmap.training;

import io.github.digitalskillmap.identity.EditionId;
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

    private final Curriculum curriculum;
    private final Map<Identifier, Wording> names;
    private final TopicText topics;

    CurriculumFacts(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.names = Stream.of(curriculum.audiences(), curriculum.tiers(), curriculum.forms())
                .<Named>flatMap(List::stream)
                .collect(Collectors.toMap(Named::id, Named::name));
        this.topics = new TopicText(curriculum.framework());
    }

    List<Fact> all() {
        return Stream.of(
                        Stream.of(whole()),
                        curriculum.audiences().stream().map(CurriculumFacts::of),
                        curriculum.tiers().stream().map(this::of),
                        curriculum.forms().stream().map(CurriculumFacts::of),
                        curriculum.programmes().stream().flatMap(this::of))
                .flatMap(Function.identity())
                .toList();
    }

    private Fact whole() {
        Wording statement = Wording.sentence(
                "カリキュラム「%s」（%d 年度）", "Curriculum \"%s\" of fiscal year %d", curriculum.name(), curriculum.year());
        return Fact.of(EditionId.of(curriculum.edition()), statement, curriculum.provenance());
    }

    private static Fact of(Audience audience) {
        Wording statement = Wording.sentence("研修の対象者「%s」", "Audience of training \"%s\"", audience.name());
        return Fact.of(audience.id(), statement, audience.provenance());
    }

    private Fact of(Tier tier) {
        Wording named = Wording.sentence(
                "研修の層「%s」の対象者: %s", "Tier of training \"%s\" for: %s", tier.name(), name(tier.audience()));
        Wording statement = tier.reach()
                .map(reach -> Wording.sentence("%s。人数: %s", "%s; reach: %s", named, reach))
                .orElse(named);
        return Fact.of(tier.id(), statement, tier.provenance());
    }

    private static Fact of(TrainingForm form) {
        Wording statement = Wording.sentence("研修の形式「%s」", "Form of training \"%s\"", form.name());
        return Fact.of(form.id(), statement, form.provenance());
    }

    private Stream<Fact> of(Programme programme) {
        return Stream.concat(
                Stream.of(Fact.of(programme.id(), statement(programme), programme.provenance())),
                programme.links().stream().map(link -> of(programme, link)));
    }

    private Wording statement(Programme programme) {
        Wording statement = Wording.sentence(
                "研修「%s」の対象者: %s", "Programme \"%s\" for: %s", programme.name(), names(programme.audiences()));
        if (!programme.mandatoryFor().isEmpty()) {
            statement =
                    Wording.sentence("%s。悉皆: %s", "%s; mandatory for: %s", statement, names(programme.mandatoryFor()));
        }
        if (programme.tier().isPresent()) {
            statement = Wording.sentence(
                    "%s。層: %s", "%s; tier: %s", statement, name(programme.tier().get()));
        }
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
