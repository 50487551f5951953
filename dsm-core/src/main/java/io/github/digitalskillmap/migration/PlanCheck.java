package io.github.digitalskillmap.migration;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills in the rules that a plan lacks, checks that all fit the two frameworks, and names every fault. */
final class PlanCheck {

    private static final DataPath FILL_IN = ROOT.at("fillIn");

    private final MigrationPlanDraft draft;
    private final Framework from;
    private final Framework to;
    private final Map<SkillId, DataPath> spokenOf = new HashMap<>();
    private final Map<SkillId, DataPath> made = new HashMap<>();
    private final List<MigrationRule> filledIn = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    PlanCheck(MigrationPlanDraft draft) {
        this.draft = draft;
        this.from = draft.from;
        this.to = draft.to;
    }

    List<Problem> problems() {
        for (int i = 0; i < draft.rules.size(); i++) {
            checkRule(ROOT.at("skills").at(i), draft.rules.get(i));
        }
        fillIn();
        checkRenamed(ROOT.at("ranks"), draft.ranks, from.ranks(), to.ranks(), MigrationProblem.UNKNOWN_RANK);
        checkRenamed(
                ROOT.at("judgements"),
                draft.judgements,
                from.judgements(),
                to.judgements(),
                MigrationProblem.UNKNOWN_JUDGEMENT);
        checkRenamed(ROOT.at("roles"), draft.roles, from.roles(), to.roles(), MigrationProblem.UNKNOWN_ROLE);
        checkJudgements();
        return problems;
    }

    /** Returns the rules that the plan was not told. */
    List<MigrationRule> filledIn() {
        return filledIn;
    }

    private void checkRule(DataPath path, MigrationRule rule) {
        RuleKeys keys = RuleKeys.of(rule);
        for (int i = 0; i < rule.from().size(); i++) {
            claim(rule.from().get(i), keys.from(path, i), from, spokenOf, MigrationProblem.SKILL_WITH_TWO_RULES);
        }
        for (int i = 0; i < rule.into().size(); i++) {
            claim(rule.into().get(i), keys.into(path, i), to, made, MigrationProblem.SKILL_MADE_TWICE);
        }
        int parts = Math.max(rule.from().size(), rule.into().size());
        if (keys.haveParts() && parts < 2) {
            report(MigrationProblem.TOO_FEW_PARTS, path.at("parts"), parts);
        }
        if (rule instanceof MigrationRule.Rename rename && rename.skill().equals(rename.becomes())) {
            report(MigrationProblem.RENAMED_TO_ITSELF, path.at("becomes"), rename.skill());
        }
        List<Link> links = Link.of(rule);
        for (int i = 0; i < links.size(); i++) {
            checkLevels(links.get(i), keys.into(path, i), keys.levelMap(path, i));
        }
        if (rule instanceof MigrationRule.LevelTransfer carrying) {
            checkCap(path, carrying.confirmed(), rule instanceof MigrationRule.SplitAny ? List.of() : links);
        }
    }

    private void claim(
            SkillId skill, DataPath path, Framework side, Map<SkillId, DataPath> claimed, MigrationProblem twice) {
        if (!side.has(skill)) {
            report(MigrationProblem.UNKNOWN_SKILL, path, skill, side.edition());
            return;
        }
        DataPath other = claimed.putIfAbsent(skill, path);
        if (other != null) {
            report(twice, path, skill, other);
        }
    }

    private void checkLevels(Link link, DataPath intoPath, DataPath mapPath) {
        if (!isKnown(link)) {
            return;
        }
        LevelScale old = from.scaleOf(link.from());
        LevelScale now = to.scaleOf(link.into());
        if (link.levels().isEmpty()) {
            if (!Link.haveSameLevels(old, now)) {
                reportLevelsDiffer(link.into(), intoPath, old, now);
            }
            return;
        }
        LevelMap map = link.levels().get();
        if (!map.from().equals(old)) {
            report(
                    MigrationProblem.MAP_FROM_OTHER_SCALE,
                    mapPath,
                    map.from().id(),
                    link.from(),
                    from.edition(),
                    old.id());
        }
        if (!map.to().equals(now)) {
            report(MigrationProblem.MAP_TO_OTHER_SCALE, mapPath, map.to().id(), link.into(), to.edition(), now.id());
        }
        checkNothing(map, mapPath);
    }

    /** Tells that a map makes something of nothing, as one from 0–3 to 1–4 may. */
    private void checkNothing(LevelMap map, DataPath path) {
        for (Level level : map.from().levels()) {
            Optional<LevelId> becomes = map.map(level.id());
            if (map.from().stepCount(level.id()) == 0
                    && becomes.isPresent()
                    && map.to().stepCount(becomes.get()) > 0) {
                report(MigrationProblem.NOTHING_BECOMES_SOMETHING, path, level.id(), becomes.get());
            }
        }
    }

    private boolean isKnown(Link link) {
        return from.has(link.from()) && to.has(link.into());
    }

    private void reportLevelsDiffer(SkillId skill, DataPath path, LevelScale old, LevelScale now) {
        report(MigrationProblem.LEVELS_DIFFER, path, skill, to.edition(), levels(now), levels(old));
    }

    private static String levels(LevelScale scale) {
        return scale.levels().stream().map(level -> level.id().toString()).collect(Collectors.joining(", "));
    }

    /** Checks the highest level to which the links carry confirmed ones; without a sound link nothing can be told. */
    private void checkCap(DataPath path, ConfirmedLevel confirmed, List<Link> links) {
        if (!(confirmed instanceof ConfirmedLevel.Cap cap)) {
            return;
        }
        boolean hasEffect = false;
        for (Link link : links) {
            if (!isKnown(link)) {
                return;
            }
            LevelScale scale = to.scaleOf(link.into());
            if (!scale.has(cap.highest())) {
                report(MigrationProblem.CAP_OFF_SCALE, path.at("highest"), cap.highest(), link.into(), levels(scale));
                return;
            }
            hasEffect |= highest(link, scale) > scale.stepCount(cap.highest());
        }
        if (!hasEffect) {
            report(MigrationProblem.CAP_WITHOUT_EFFECT, path.at("highest"), cap.highest());
        }
    }

    private int highest(Link link, LevelScale scale) {
        return link.levels().map(map -> highest(map, scale)).orElse(scale.stepCount());
    }

    private static int highest(LevelMap map, LevelScale scale) {
        List<Level> levels = map.from().levels();
        return map.map(levels.get(levels.size() - 1).id())
                .filter(scale::has)
                .map(scale::stepCount)
                .orElse(0);
    }

    private void fillIn() {
        Set<LevelMap> used = new HashSet<>();
        for (Skill skill : from.skills()) {
            if (spokenOf.containsKey(skill.id())) {
                continue;
            }
            if (draft.fillIn == null || made.containsKey(skill.id())) {
                report(MigrationProblem.SKILL_WITHOUT_RULE, ROOT.at("skills"), skill.id(), from.edition());
            } else {
                fillIn(skill.id(), draft.fillIn, used);
            }
        }
        if (draft.fillIn != null) {
            checkMaps(draft.fillIn.levels(), used);
            List<Link> links =
                    filledIn.stream().flatMap(rule -> Link.of(rule).stream()).toList();
            checkCap(FILL_IN, draft.fillIn.confirmed(), links);
        }
    }

    private void fillIn(SkillId skill, FillIn how, Set<LevelMap> used) {
        if (!to.has(skill)) {
            filledIn.add(MigrationRule.retire(skill));
            return;
        }
        LevelScale old = from.scaleOf(skill);
        LevelScale now = to.scaleOf(skill);
        Optional<LevelMap> map = how.levels().stream()
                .filter(each -> each.from().equals(old) && each.to().equals(now))
                .findFirst();
        if (map.isPresent()) {
            used.add(map.get());
            filledIn.add(MigrationRule.rescale(skill, map.get(), how.confirmed()));
        } else if (Link.haveSameLevels(old, now)) {
            filledIn.add(MigrationRule.same(skill, how.confirmed()));
        } else {
            reportLevelsDiffer(skill, FILL_IN, old, now);
        }
    }

    private void checkMaps(List<LevelMap> maps, Set<LevelMap> used) {
        Set<List<LevelScale>> between = new HashSet<>();
        for (int i = 0; i < maps.size(); i++) {
            LevelMap map = maps.get(i);
            DataPath path = FILL_IN.at("levelMaps").at(i);
            checkNothing(map, path);
            if (!between.add(List.of(map.from(), map.to()))) {
                report(
                        MigrationProblem.REPEATED_MAP,
                        path,
                        map.from().id(),
                        map.to().id());
            } else if (!used.contains(map)) {
                report(
                        MigrationProblem.MAP_WITHOUT_USE,
                        path,
                        map.from().id(),
                        map.to().id());
            }
        }
    }

    private <T extends Identifier> void checkRenamed(
            DataPath list,
            List<Renamed<T>> renamed,
            List<? extends Identified> old,
            List<? extends Identified> now,
            MigrationProblem unknown) {
        Map<Identifier, DataPath> seen = new HashMap<>();
        for (int i = 0; i < renamed.size(); i++) {
            Renamed<T> each = renamed.get(i);
            DataPath path = list.at(i);
            if (!has(old, each.from())) {
                report(unknown, path.at("from"), each.from(), from.edition());
            }
            if (!has(now, each.to())) {
                report(unknown, path.at("to"), each.to(), to.edition());
            }
            if (each.from().equals(each.to())) {
                report(MigrationProblem.RENAMED_TO_ITSELF, path.at("to"), each.to());
            }
            DataPath other = seen.putIfAbsent(each.from(), path);
            if (other != null) {
                report(MigrationProblem.RENAMED_TWICE, path.at("from"), each.from(), other);
            }
        }
    }

    private static boolean has(List<? extends Identified> parts, Identifier id) {
        return parts.stream().anyMatch(part -> part.id().equals(id));
    }

    private void checkJudgements() {
        Map<JudgementId, JudgementId> renamed = Renamed.map(draft.judgements);
        Map<JudgementId, JudgementId> becomes = new HashMap<>();
        from.judgements().forEach(judgement -> {
            JudgementId now = renamed.getOrDefault(judgement.id(), judgement.id());
            JudgementId other = becomes.putIfAbsent(now, judgement.id());
            if (other != null && has(to.judgements(), now)) {
                report(MigrationProblem.JUDGEMENTS_BECOME_ONE, ROOT.at("judgements"), other, judgement.id(), now);
            }
        });
    }

    private void report(MigrationProblem problem, DataPath path, Object... arguments) {
        problems.add(problem.at(path, arguments));
    }
}
