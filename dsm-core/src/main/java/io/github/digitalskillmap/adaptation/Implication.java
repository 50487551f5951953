package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.framework.Framework;
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
import io.github.digitalskillmap.skill.LevelId;

/** Whether whoever meets one requirement certainly meets another. Where that cannot be told, the answer is no. */
final class Implication {

    private final Framework framework;

    /**
     * @param framework the framework that both requirements are read by
     */
    Implication(Framework framework) {
        this.framework = framework;
    }

    boolean holds(Requirement met, Requirement asked) {
        return met.equals(asked) || asked.accept(new Asked(met));
    }

    /** Whether a requirement that is asked is met by one that is met and is not the same. */
    private final class Asked implements RequirementVisitor<Boolean> {

        private final Requirement met;

        Asked(Requirement met) {
            this.met = met;
        }

        @Override
        public Boolean allOf(AllOf asked) {
            return asked.parts().stream().allMatch(part -> holds(met, part));
        }

        @Override
        public Boolean anyOf(AnyOf asked) {
            return met.accept(new Met(asked)) || asked.parts().stream().anyMatch(part -> holds(met, part));
        }

        @Override
        public Boolean skill(SkillRequirement asked) {
            return met.accept(new Met(asked) {
                @Override
                public Boolean skill(SkillRequirement held) {
                    return held.skill().equals(asked.skill()) && reaches(held.level(), asked.level());
                }
            });
        }

        @Override
        public Boolean atLeast(GroupRequirement asked) {
            return met.accept(new Met(asked) {
                @Override
                public Boolean atLeast(GroupRequirement held) {
                    return asked.count() <= held.count()
                            && (asked.scope().equals(held.scope()) || asked.scope() instanceof SkillScope.AnySkill)
                            && reaches(held.level(), asked.level());
                }
            });
        }

        @Override
        public Boolean skillAtUnstatedLevel(UnstatedLevelRequirement asked) {
            return met.accept(new Met(asked));
        }

        @Override
        public Boolean exam(ExamRequirement asked) {
            return met.accept(new Met(asked));
        }

        @Override
        public Boolean examLevel(ExamLevelRequirement asked) {
            return met.accept(new Met(asked));
        }

        @Override
        public Boolean judgement(JudgementRequirement asked) {
            return met.accept(new Met(asked));
        }
    }

    /** Whether a requirement that is met, of whatever kind, meets another by one of its parts or by each. */
    private class Met implements RequirementVisitor<Boolean> {

        private final Requirement asked;

        Met(Requirement asked) {
            this.asked = asked;
        }

        @Override
        public Boolean allOf(AllOf held) {
            return held.parts().stream().anyMatch(part -> holds(part, asked));
        }

        @Override
        public Boolean anyOf(AnyOf held) {
            return held.parts().stream().allMatch(part -> holds(part, asked));
        }

        @Override
        public Boolean skill(SkillRequirement held) {
            return false;
        }

        @Override
        public Boolean skillAtUnstatedLevel(UnstatedLevelRequirement held) {
            return false;
        }

        @Override
        public Boolean atLeast(GroupRequirement held) {
            return false;
        }

        @Override
        public Boolean exam(ExamRequirement held) {
            return false;
        }

        @Override
        public Boolean examLevel(ExamLevelRequirement held) {
            return false;
        }

        @Override
        public Boolean judgement(JudgementRequirement held) {
            return false;
        }
    }

    private boolean reaches(LevelId held, LevelId asked) {
        return held.equals(asked)
                || (held.scale().equals(asked.scale())
                        && framework.scales().stream()
                                .filter(scale -> scale.id().equals(held.scale()))
                                .anyMatch(scale -> scale.has(held)
                                        && scale.has(asked)
                                        && scale.stepCount(held) >= scale.stepCount(asked)));
    }
}
