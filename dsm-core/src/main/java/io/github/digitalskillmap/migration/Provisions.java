package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.List;
import java.util.Map;

/**
 * What a plan provides for the record of one person.
 *
 * @param from the old framework
 * @param to the new framework
 * @param rules a rule for each old skill
 * @param ranks the new rank for each old one that does not stay
 * @param judgements the new judgement for each old one that does not stay
 * @param roles the new role for each old one that does not stay
 * @param oldLevels says the levels of the old framework in words
 * @param newLevels says the levels of the new framework in words
 */
record Provisions(
        Framework from,
        Framework to,
        List<MigrationRule> rules,
        Map<RankId, RankId> ranks,
        Map<JudgementId, JudgementId> judgements,
        Map<RoleId, RoleId> roles,
        LevelWording oldLevels,
        LevelWording newLevels) {}
