package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.adaptation.Rebase.Applicability;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Finds what becomes of each change of an overlay: first each by itself, then all that apply together. */
final class RebaseCheck {

    private record Finding(Applicability applicability, Wording why) {}

    private final Parts oldBase;
    private final Parts newBase;
    private final Overlay overlay;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Wording> faults = new ArrayList<>();
    private final Framework base;
    private final ChangeText texts;

    RebaseCheck(Framework oldBase, Framework newBase, Framework ours, Overlay overlay) {
        this.oldBase = new Parts(oldBase);
        this.newBase = new Parts(newBase);
        this.base = newBase;
        this.overlay = overlay;
        this.texts = new ChangeText(oldBase, this.oldBase, ours, new Parts(ours));
    }

    Rebase rebase() {
        overlay.changes().forEach(change -> findings.add(alone(change)));
        together();
        List<Rebase.RebasedChange> entries = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Change change = overlay.changes().get(i);
            Finding finding = findings.get(i);
            entries.add(new Rebase.RebasedChange(
                    change, overlay.path(i), finding.applicability(), texts.of(change), finding.why()));
        }
        return new Rebase(base, overlay, entries, faults);
    }

    private Finding alone(Change change) {
        return change.accept(new Alone());
    }

    private final class Alone implements ChangeVisitor<Finding> {

        @Override
        public Finding add(Change.Add change) {
            return added(change);
        }

        @Override
        public <V> Finding amend(Change.Amend<V> change) {
            return amended(change);
        }

        @Override
        public Finding retire(Change.RetirePart change) {
            return newBase.find(change.id()).isEmpty()
                    ? obsolete("新しい版でも廃止されている", "the new base has retired it as well")
                    : applies();
        }

        @Override
        public Finding replaceScale(Change.ReplaceScale change) {
            boolean isAnother = newBase.find(PartId.of(change.from()))
                    .map(part -> part.as(LevelScale.class))
                    .flatMap(change::map)
                    .isEmpty();
            return isAnother
                    ? conflict("置き換える尺度が新しい版で変わっている", "the scale that it replaces is another in the new base")
                    : applies();
        }

        @Override
        public Finding order(Change.Order change) {
            return applies();
        }
    }

    private Finding added(Change.Add add) {
        PartId id = add.added().id();
        Optional<Part> there = newBase.find(id);
        if (there.isPresent()) {
            return saysTheSame(there.get(), add.added())
                    ? obsolete("新しい版に同じものがある", "the new base has the same")
                    : conflict("新しい版に同じ識別子の別のものがある", "the new base has another of the same identifier");
        }
        return applies();
    }

    /** Tells whether two parts differ in nothing but where they come from. */
    private static boolean saysTheSame(Part one, Part other) {
        return one.withoutProvenances().equals(other.withoutProvenances());
    }

    private <V> Finding amended(Change.Amend<V> amend) {
        Optional<Part> there = newBase.find(amend.id());
        if (there.isEmpty()) {
            return conflict("対象が新しい版で廃止されている", "the new base has retired what it changes");
        }
        Optional<V> now = there.get().find(amend.aspect());
        if (now.equals(amend.value())) {
            return obsolete("新しい版でもそのとおりになっている", "the new base has it so as well");
        }
        Optional<V> before = oldBase.find(amend.id()).flatMap(part -> part.find(amend.aspect()));
        return now.equals(before)
                ? applies()
                : conflict("新しい版でも別の内容に変わっている", "the new base has changed it too, to something else");
    }

    /** Puts all changes that apply on the new base, and finds what becomes of those that do not go together with it. */
    private void together() {
        List<Integer> numbers = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).applicability() == Applicability.APPLIES) {
                numbers.add(i);
                changes.add(overlay.changes().get(i));
            }
        }
        List<Problem> problems = new Adaptation(base, changes, ROOT::at, UnaryOperator.identity())
                .to(overlay.edition(), base.name())
                .problems();
        for (Problem problem : problems) {
            OptionalInt change = change(problem.path());
            if (change.isEmpty()) {
                faults.add(words(problem));
            } else {
                boolean idle = problem.code() == OverlayProblem.NO_EFFECT;
                findings.set(
                        numbers.get(change.getAsInt()),
                        new Finding(idle ? Applicability.OBSOLETE : Applicability.CONFLICTS, words(problem)));
            }
        }
    }

    /** Returns which of the changes put on the base has a path; none if it is of the framework as a whole. */
    private static OptionalInt change(DataPath path) {
        return path.parent().equals(Optional.of(ROOT)) ? path.index() : OptionalInt.empty();
    }

    private static Wording words(Problem problem) {
        return Wording.supplied(Locale.JAPANESE, problem.message(Locale.JAPANESE))
                .translated(Locale.ENGLISH, problem.message(Locale.ENGLISH));
    }

    private static Finding applies() {
        return new Finding(Applicability.APPLIES, Wording.sentence("新しい版でもそのまま使える", "it can be used as it is"));
    }

    private static Finding obsolete(String japanese, String english) {
        return new Finding(Applicability.OBSOLETE, Wording.sentence(japanese, english));
    }

    private static Finding conflict(String japanese, String english) {
        return new Finding(Applicability.CONFLICTS, Wording.sentence(japanese, english));
    }
}
