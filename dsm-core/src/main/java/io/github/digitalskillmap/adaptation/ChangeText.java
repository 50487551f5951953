package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says changes in words. */
final class ChangeText {

    private static final Wording NONE = Wording.sentence("なし", "none");

    private static final List<Aspect<Wording>> NAMES = List.of(
            Aspect.LEVEL_LABEL,
            Aspect.CATEGORY_NAME,
            Aspect.SKILL_NAME,
            Aspect.FAMILY_NAME,
            Aspect.FAMILY_ITEM_NAME,
            Aspect.JOB_TYPE_GROUP_NAME,
            Aspect.JOB_TYPE_NAME,
            Aspect.ROLE_NAME,
            Aspect.JUDGEMENT_STATEMENT,
            Aspect.QUOTIENT_NAME,
            Aspect.RANK_NAME,
            Aspect.TARGET_WORDING);

    /** A framework with its parts. */
    private record Side(Framework framework, Parts parts) {}

    private final Side before;
    private final Side after;

    ChangeText(Framework before, Parts partsBefore, Framework after, Parts partsAfter) {
        this.before = new Side(before, partsBefore);
        this.after = new Side(after, partsAfter);
    }

    /** Returns what the frameworks are called. */
    Values names() {
        return new Values(before.framework().name(), after.framework().name());
    }

    /** Says a change in words. */
    Wording of(Change change) {
        return text(change, subject(change), values(change));
    }

    /** Returns what a change changes was and is, where it sets an aspect. */
    Optional<Values> values(Change change) {
        return change instanceof Change.Amend<?> amend
                ? Optional.of(new Values(existing(amend.id(), before).find(amend.aspect()), amend.value()))
                : Optional.empty();
    }

    private static Wording text(Change change, Wording subject, Optional<Values> values) {
        return change.accept(new ChangeVisitor<>() {

            @Override
            public Wording add(Change.Add added) {
                return Wording.sentence("%sを追加", "%s added", subject);
            }

            @Override
            public Wording retire(Change.RetirePart retired) {
                return Wording.sentence("%sを廃止", "%s retired", subject);
            }

            @Override
            public <V> Wording amend(Change.Amend<V> amended) {
                Values changed = values.orElseThrow();
                return Wording.sentence(
                        "%sの%s: %s → %s",
                        "%2$s of %1$s: %3$s → %4$s",
                        subject,
                        amended.aspect().wording(),
                        changed.before(),
                        changed.after());
            }

            @Override
            public Wording replaceScale(Change.ReplaceScale replaced) {
                return Wording.sentence(
                        "%sを %s に置き換え",
                        "%s replaced by %s", subject, replaced.to().id());
            }

            @Override
            public Wording order(Change.Order ordered) {
                return Wording.sentence("%sの順序を変更", "%s: order changed", subject);
            }
        });
    }

    /** Returns what a change is about. */
    Wording subject(Change change) {
        return change.accept(new Subjects());
    }

    private final class Subjects implements ChangeVisitor<Wording> {

        @Override
        public Wording add(Change.Add change) {
            return part(change.added(), after);
        }

        @Override
        public Wording retire(Change.RetirePart change) {
            return before(change.id());
        }

        @Override
        public <V> Wording amend(Change.Amend<V> change) {
            return before(change.id());
        }

        @Override
        public Wording replaceScale(Change.ReplaceScale change) {
            return before(PartId.of(change.from()));
        }

        private Wording before(PartId id) {
            return part(existing(id, before), before);
        }

        @Override
        public Wording order(Change.Order change) {
            return change.part()
                    .map(owner -> Wording.sentence(
                            "%sの%s",
                            "%2$s of %1$s",
                            part(existing(owner, after), after),
                            change.kind().wording()))
                    .orElse(change.kind().wording());
        }
    }

    private static Part existing(PartId id, Side side) {
        return side.parts().get(id);
    }

    /** Returns what a part is called, with its kind and what it belongs to. */
    private static Wording part(Part part, Side side) {
        Wording named = Wording.sentence("%s「%s」", "%s \"%s\"", part.id().kind().wording(), name(part, side));
        return part.id()
                .owner()
                .map(owner -> Wording.sentence("%sの%s", "%2$s of %1$s", part(existing(owner, side), side), named))
                .orElse(named);
    }

    private static Object name(Part part, Side side) {
        return NAMES.stream()
                .flatMap(aspect -> part.find(aspect).stream())
                .<Object>map(wording -> wording)
                .findFirst()
                .or(() -> part.find(Aspect.REQUIREMENT).map(side.framework()::wording))
                .or(() -> part.find(Aspect.EXAM_LINK_PRINTED_NAME))
                .orElseGet(() -> part.id().kind() == PartKind.GUIDE
                        ? GuideKind.valueOf(part.id().name()).wording()
                        : part.id().name());
    }

    /** What an aspect holds before and after, in words that tell the two apart. */
    final class Values {

        private final Wording before;
        private final Wording after;

        Values(Object before, Object after) {
            Wording one = value(before, ChangeText.this.before, false);
            Wording other = value(after, ChangeText.this.after, false);
            boolean alike = one.equals(other);
            this.before = alike ? value(before, ChangeText.this.before, true) : one;
            this.after = alike ? value(after, ChangeText.this.after, true) : other;
        }

        Wording before() {
            return before;
        }

        Wording after() {
            return after;
        }
    }

    private static Wording value(Object value, Side side, boolean inDetail) {
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> value(held, side, inDetail)).orElse(NONE);
        }
        if (value instanceof Wording wording) {
            return inAllLanguages(wording, inDetail);
        }
        if (value instanceof Requirement requirement) {
            return side.framework().wording(requirement);
        }
        if (value instanceof Provenance provenance) {
            return provenance(provenance, inDetail);
        }
        if (value instanceof Importance importance) {
            return importance.wording();
        }
        if (value instanceof LowestLevel lowest) {
            return lowest == LowestLevel.NOTHING
                    ? Wording.sentence("保有なし", "nothing held")
                    : Wording.sentence("最初の段階", "the first step");
        }
        if (value instanceof Boolean is) {
            return is ? Wording.sentence("はい", "yes") : Wording.sentence("いいえ", "no");
        }
        if (value instanceof ExamLink.Kind kind) {
            return kind == ExamLink.Kind.EXAM
                    ? Wording.sentence("試験", "exam")
                    : Wording.sentence("資格", "qualification");
        }
        if (value instanceof IndicatorItemId item) {
            return side.framework().families().stream()
                    .flatMap(family -> family.items().stream())
                    .filter(each -> each.id().equals(item))
                    .map(IndicatorItem::name)
                    .findFirst()
                    .orElseThrow();
        }
        if (value instanceof JobTypeGroupId group) {
            return side.parts().get(PartId.of(group)).get(Aspect.JOB_TYPE_GROUP_NAME);
        }
        if (value instanceof Knowledge<?> knowledge) {
            return figure(knowledge, side);
        }
        if (value instanceof CategoryId category) {
            return side.parts().get(PartId.of(category)).get(Aspect.CATEGORY_NAME);
        }
        if (value instanceof QuotientId quotient) {
            return side.parts().get(PartId.of(quotient)).get(Aspect.QUOTIENT_NAME);
        }
        if (value instanceof RoleId role) {
            return side.parts().get(PartId.of(role)).get(Aspect.ROLE_NAME);
        }
        if (value instanceof LevelDescription description) {
            return Wording.sentence(
                    "%s: %s",
                    "%s: %s",
                    side.parts().get(PartId.of(description.level())).get(Aspect.LEVEL_LABEL),
                    description.text());
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? NONE
                    : Wording.list(list.stream()
                            .map(each -> value(each, side, inDetail))
                            .toList());
        }
        return Wording.sentence("%s", "%s", value);
    }

    private static Wording figure(Knowledge<?> knowledge, Side side) {
        if (knowledge instanceof Knowledge.Unknown<?> unknown) {
            return Wording.sentence("不明（%s）", "unknown (%s)", unknown.why());
        }
        return knowledge
                .value()
                .map(Guide.Figure.class::cast)
                .map(figure -> Wording.sentence(
                        "%s（%s）", "%s (%s)", figure.wording(), side.framework().wording(figure.requirement())))
                .orElse(NONE);
    }

    /** Returns the words in every language, since a change may be in any of them. */
    private static Wording inAllLanguages(Wording wording, boolean withMarks) {
        String all = wording.phrases().stream()
                .map(phrase -> withMarks ? marked(phrase) : phrase.text())
                .collect(Collectors.joining(" / "));
        return Wording.sentence("%s", "%s", all);
    }

    private static String marked(Phrase phrase) {
        return phrase.text() + " [" + phrase.language().toLanguageTag() + ", "
                + phrase.mark().name().toLowerCase(Locale.ROOT) + "]";
    }

    private static Wording provenance(Provenance provenance, boolean withNote) {
        Stream<Wording> note = withNote ? provenance.note().stream() : Stream.empty();
        Wording text = Wording.sentence(
                "%s",
                "%s",
                Wording.supplied(Locale.JAPANESE, provenance.text(Locale.JAPANESE))
                        .translated(Locale.ENGLISH, provenance.text(Locale.ENGLISH)));
        return note.reduce(text, (one, other) -> Wording.sentence("%s（%s）", "%s (%s)", one, other));
    }
}
