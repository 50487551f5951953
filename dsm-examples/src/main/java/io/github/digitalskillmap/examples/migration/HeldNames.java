package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;

/** What a framework calls the things that records by it hold. */
record HeldNames(Framework framework) {

    Wording of(Identifier subject) {
        if (subject instanceof SkillId skill) {
            return framework.skill(skill).name();
        }
        if (subject instanceof JudgementId judgement) {
            return framework.judgement(judgement).statement();
        }
        return subject instanceof RankId rank ? framework.rank(rank).name() : Wording.sentence("%s", "%s", subject);
    }
}
