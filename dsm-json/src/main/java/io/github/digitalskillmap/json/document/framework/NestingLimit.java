package io.github.digitalskillmap.json.document.framework;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.Part;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.requirement.AllOf;
import io.github.digitalskillmap.requirement.AnyOf;
import io.github.digitalskillmap.requirement.ExamLevelRequirement;
import io.github.digitalskillmap.requirement.ExamRequirement;
import io.github.digitalskillmap.requirement.GroupRequirement;
import io.github.digitalskillmap.requirement.JudgementRequirement;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RequirementVisitor;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.scoring.Explanation;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How deeply objects and lists of a document are nested where requirements hold others: what goes deeper than is read must
 * not be written.
 */
public final class NestingLimit {

    /** The levels around a line of a job type or a target of a rank: document, list, job type, list, line. */
    private static final int AROUND_LINE = 5;

    /** The levels around the figure of a guide: document, list, rank, list, guide, figure. */
    private static final int AROUND_FIGURE = 6;

    /** The levels around an explanation: document, list, result, fulfilment. */
    private static final int AROUND_EXPLANATION = 4;

    /** The levels around what is changed or added by an overlay: document, section, list, entry. */
    private static final int AROUND_CHANGE = 4;

    private NestingLimit() {}

    /** Throws if the requirement of a job type or a rank goes deeper than is read. */
    public static void check(Framework framework) {
        for (JobType jobType : framework.jobTypes()) {
            for (JobTypeItem item : jobType.items()) {
                check("requirement", jobType.id(), AROUND_LINE + of(item.requirement()));
            }
        }
        for (Rank rank : framework.ranks()) {
            for (RankTarget target : rank.targets()) {
                check("requirement", rank.id(), AROUND_LINE + of(target.requirement()));
            }
            for (Guide guide : rank.guides()) {
                guide.figure()
                        .value()
                        .ifPresent(figure -> check("requirement", rank.id(), AROUND_FIGURE + of(figure.requirement())));
            }
        }
    }

    /** Throws if a requirement of an overlay goes deeper than is read. */
    public static void check(Overlay overlay) {
        for (Change change : overlay.changes()) {
            if (change instanceof Change.Add add) {
                check(add.added(), AROUND_CHANGE);
            } else if (change instanceof Change.Amend<?> amend) {
                amend.value().ifPresent(value -> check(amend.id(), value, AROUND_CHANGE));
            }
        }
    }

    private static void check(Part part, int around) {
        part.aspects().forEach(aspect -> part.find(aspect).ifPresent(value -> check(part.id(), value, around)));
        part.parts().forEach(within -> check(within, around + 2));
    }

    private static void check(PartId part, Object value, int around) {
        if (value instanceof Requirement requirement) {
            check("requirement", part, around + of(requirement));
        } else if (value instanceof Knowledge<?> knowledge
                && knowledge.value().orElse(null) instanceof Guide.Figure figure) {
            check("requirement", part, around + 1 + of(figure.requirement()));
        }
    }

    /** Throws if the explanation of a result goes deeper than is read. */
    public static void check(JobType jobType, Explanation explanation) {
        check("explanation", jobType.id(), AROUND_EXPLANATION + of(explanation));
    }

    private static void check(String what, Object owner, int levels) {
        if (levels > JsonFormat.DEEPEST) {
            throw new IllegalArgumentException(what + " of '" + owner + "' must be nested at most " + JsonFormat.DEEPEST
                    + " deep in a document, but is " + levels + " deep");
        }
    }

    private static int of(Requirement requirement) {
        return requirement.accept(new OfKind());
    }

    private static final class OfKind implements RequirementVisitor<Integer> {

        @Override
        public Integer skill(SkillRequirement requirement) {
            return 1;
        }

        @Override
        public Integer skillAtUnstatedLevel(UnstatedLevelRequirement requirement) {
            return 1;
        }

        @Override
        public Integer atLeast(GroupRequirement requirement) {
            return requirement.scope().equals(SkillScope.any()) ? 2 : 3;
        }

        @Override
        public Integer exam(ExamRequirement requirement) {
            return 1;
        }

        @Override
        public Integer examLevel(ExamLevelRequirement requirement) {
            return 1;
        }

        @Override
        public Integer judgement(JudgementRequirement requirement) {
            return 1;
        }

        @Override
        public Integer allOf(AllOf requirement) {
            return withParts(requirement.parts(), NestingLimit::of, 1);
        }

        @Override
        public Integer anyOf(AnyOf requirement) {
            return withParts(requirement.parts(), NestingLimit::of, 1);
        }
    }

    /** An explanation has a statement even where it has no parts. */
    private static int of(Explanation explanation) {
        return withParts(explanation.parts(), NestingLimit::of, 2);
    }

    private static <T> int withParts(List<T> parts, ToIntFunction<T> nesting, int without) {
        return parts.stream()
                .mapToInt(nesting)
                .map(deepest -> deepest + 2)
                .max()
                .orElse(without);
    }
}
