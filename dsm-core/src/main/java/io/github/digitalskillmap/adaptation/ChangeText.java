package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says changes in words. */
final class ChangeText {

    private static final Wording NONE = Wording.sentence("なし", "none");

    private final Framework before;
    private final Framework after;

    ChangeText(Framework before, Framework after) {
        this.before = before;
        this.after = after;
    }

    Wording ofName() {
        return Wording.sentence(
                "枠組みの名称: %s → %s",
                "Name of the framework: %s → %s", allLanguages(before.name()), allLanguages(after.name()));
    }

    Wording of(Change change) {
        if (change instanceof Change.Add add) {
            return Wording.sentence("%sを追加", "%s added", part(add.added(), after));
        }
        if (change instanceof Change.Retire retire) {
            return Wording.sentence("%sを廃止", "%s retired", part(existing(retire.id(), before), before));
        }
        if (change instanceof Change.Amend<?> amend) {
            return amended(amend);
        }
        if (change instanceof Change.Rescale rescale) {
            return Wording.sentence(
                    "尺度 %s を %s に置き換え",
                    "scale %s replaced by %s", rescale.from(), rescale.to().id());
        }
        Change.Order order = (Change.Order) change;
        Wording what = order.part()
                .map(owner -> Wording.sentence(
                        "%sの%s",
                        "%2$s of %1$s",
                        part(existing(owner, after), after),
                        order.kind().label()))
                .orElse(order.kind().label());
        return Wording.sentence("%sの順序を変更", "order of %s changed", what);
    }

    private <V> Wording amended(Change.Amend<V> amend) {
        Part old = existing(amend.id(), before);
        return Wording.sentence(
                "%sの%s: %s → %s",
                "%2$s of %1$s: %3$s → %4$s",
                part(old, before),
                amend.aspect().label(),
                value(old.find(amend.aspect()), before),
                value(amend.value(), after));
    }

    private static Part existing(PartId id, Framework framework) {
        return Part.of(framework, id).orElseThrow();
    }

    /** Returns what a part is called, with its kind and what it belongs to. */
    private static Wording part(Part part, Framework framework) {
        Wording named = Wording.sentence("%s「%s」", "%s \"%s\"", part.id().kind().label(), name(part, framework));
        return part.id()
                .owner()
                .map(owner ->
                        Wording.sentence("%sの%s", "%2$s of %1$s", part(existing(owner, framework), framework), named))
                .orElse(named);
    }

    private static Object name(Part part, Framework framework) {
        return Stream.of(
                        Aspect.LEVEL_LABEL,
                        Aspect.CATEGORY_NAME,
                        Aspect.SKILL_NAME,
                        Aspect.JOB_TYPE_NAME,
                        Aspect.ROLE_NAME,
                        Aspect.JUDGEMENT_STATEMENT,
                        Aspect.QUOTIENT_NAME,
                        Aspect.RANK_NAME,
                        Aspect.TARGET_WORDING)
                .flatMap(aspect -> part.find(aspect).stream())
                .<Object>map(wording -> wording)
                .findFirst()
                .or(() -> part.find(Aspect.REQUIREMENT).map(framework::describe))
                .or(() -> part.find(Aspect.EXAM_LINK_PRINTED_NAME))
                .orElseGet(() -> part.id().kind() == PartKind.GUIDE
                        ? Guide.Kind.valueOf(part.id().name()).label()
                        : part.id().name());
    }

    private static Object value(Optional<?> value, Framework framework) {
        return value.<Object>map(held -> value(held, framework)).orElse(NONE);
    }

    private static Object value(Object value, Framework framework) {
        if (value instanceof Wording wording) {
            return allLanguages(wording);
        }
        if (value instanceof Requirement requirement) {
            return framework.describe(requirement);
        }
        if (value instanceof Provenance provenance) {
            return inBoth(provenance);
        }
        if (value instanceof Importance importance) {
            return importance.label();
        }
        if (value instanceof CategoryId category) {
            return framework.category(category).name();
        }
        if (value instanceof Knowledge<?> knowledge) {
            return knowledge
                    .value()
                    .<Object>map(figure -> ((Guide.Figure) figure).wording())
                    .orElse(NONE);
        }
        return value instanceof List<?> list && list.isEmpty() ? NONE : value;
    }

    private static Wording inBoth(Provenance provenance) {
        return Wording.supplied(Locale.JAPANESE, provenance.text(Locale.JAPANESE))
                .translated(Locale.ENGLISH, provenance.text(Locale.ENGLISH));
    }

    /** Returns the words in every language, since a change may be in any of them. */
    private static String allLanguages(Wording wording) {
        return wording.phrases().stream()
                .map(Phrase::text)
                .reduce((one, two) -> one + " / " + two)
                .orElseThrow();
    }
}
