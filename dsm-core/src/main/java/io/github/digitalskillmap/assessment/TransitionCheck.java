package io.github.digitalskillmap.assessment;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks whether a record allows a transition, and names every reason why not. */
final class TransitionCheck {

    private static final DataPath STAGE = ROOT.at("stage");
    private static final DataPath BY = ROOT.at("by");
    private static final DataPath LEVELS = ROOT.at("levels");

    private final AssessmentRecord record;
    private final Framework framework;
    private final Transition transition;
    private final List<Problem> problems = new ArrayList<>();

    TransitionCheck(AssessmentRecord record, Transition transition) {
        this.record = record;
        this.framework = record.framework();
        this.transition = transition;
    }

    List<Problem> problems() {
        checkRevision();
        checkOrder();
        checkDay();
        record.cycle()
                .find(transition.stage())
                .ifPresentOrElse(
                        this::checkStage,
                        () -> add(
                                AssessmentProblem.UNKNOWN_STAGE,
                                STAGE,
                                transition.stage(),
                                record.cycle(),
                                joined(record.cycle().stages().stream()
                                        .map(CycleStage::id)
                                        .toList())));
        checkLevels();
        return problems;
    }

    private void checkRevision() {
        if (transition.basedOn() != record.revision()) {
            add(AssessmentProblem.OTHER_REVISION, ROOT.at("basedOn"), transition.basedOn(), record.revision());
        }
    }

    private void checkOrder() {
        record.next().ifPresentOrElse(this::checkNext, () -> add(AssessmentProblem.ALREADY_CONFIRMED, STAGE));
    }

    private void checkNext(CycleStage next) {
        if (!next.id().equals(transition.stage())
                && record.cycle().find(transition.stage()).isPresent()) {
            add(AssessmentProblem.STAGE_OUT_OF_ORDER, STAGE, transition.stage(), next.id());
        }
    }

    private void checkDay() {
        record.latest()
                .filter(previous -> transition.on().isBefore(previous.on()))
                .ifPresent(previous -> add(
                        AssessmentProblem.DAY_BEFORE_PREVIOUS, ROOT.at("on"), transition.stage(), previous.stage()));
    }

    private void checkStage(CycleStage stage) {
        checkRoles(stage);
        checkPeople(stage);
        int given = transition.levels().size();
        boolean givesLevels = stage.activity().gives().isPresent();
        if (givesLevels && given == 0 && stage.activity() != Activity.SELF_CORRECTION) {
            add(AssessmentProblem.LEVELS_MISSING, LEVELS, stage.id());
        } else if (!givesLevels && given > 0) {
            add(AssessmentProblem.LEVELS_NOT_IN_STAGE, LEVELS, stage.id(), given);
        }
    }

    private void checkRoles(CycleStage stage) {
        Set<Side> taken = new HashSet<>();
        for (int i = 0; i < transition.participants().size(); i++) {
            RoleId role = transition.participants().get(i).role();
            DataPath path = BY.at(i).at("role");
            stage.side(role)
                    .ifPresentOrElse(
                            side -> {
                                if (!taken.add(side)) {
                                    add(AssessmentProblem.SIDE_TAKEN_TWICE, path, stage.id(), side);
                                }
                            },
                            () -> add(
                                    AssessmentProblem.ROLE_NOT_IN_STAGE,
                                    path,
                                    role,
                                    stage.id(),
                                    joined(stage.roles())));
        }
        stage.sides().stream()
                .filter(side -> !taken.contains(side))
                .forEach(side -> add(AssessmentProblem.SIDE_MISSING, BY, stage.id(), side));
    }

    private void checkPeople(CycleStage stage) {
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < transition.participants().size(); i++) {
            Participant each = transition.participants().get(i);
            DataPath path = BY.at(i).at("person");
            boolean isPersonOfRecord = each.person().equals(record.person());
            boolean isOwnRole = each.role().equals(record.cycle().ownRole());
            if (!seen.add(each.person())) {
                add(AssessmentProblem.SAME_PERSON_TWICE, path, stage.id());
            } else if (isOwnRole && !isPersonOfRecord) {
                add(AssessmentProblem.OTHER_PERSON, path, each.role());
            } else if (isPersonOfRecord && !isOwnRole) {
                add(AssessmentProblem.OWN_RECORD, path, each.role());
            }
        }
    }

    private void checkLevels() {
        Set<SkillId> seen = new HashSet<>();
        for (int i = 0; i < transition.levels().size(); i++) {
            AssessedLevel level = transition.levels().get(i);
            DataPath path = LEVELS.at(i);
            if (!seen.add(level.skill())) {
                add(AssessmentProblem.REPEATED_SKILL, path.at("skill"), level.skill());
            }
            if (isKnown(level.skill(), path.at("skill"))) {
                level.level().ifPresent(id -> checkOnScale(level.skill(), id, path.at("level")));
            }
            for (int j = 0; j < level.evidence().size(); j++) {
                checkEvidence(
                        level.skill(),
                        level.evidence().get(j),
                        path.at("evidence").at(j));
            }
        }
    }

    private boolean isKnown(SkillId skill, DataPath path) {
        boolean isKnown = framework.has(skill);
        if (!isKnown) {
            add(AssessmentProblem.UNKNOWN_SKILL, path, skill, framework);
        }
        return isKnown;
    }

    private void checkOnScale(SkillId skill, LevelId level, DataPath path) {
        List<Level> levels = framework.scaleOf(skill).levels();
        if (levels.stream().noneMatch(each -> each.id().equals(level))) {
            add(
                    AssessmentProblem.LEVEL_OFF_SCALE,
                    path,
                    level,
                    skill,
                    joined(levels.stream().map(Level::id).toList()));
        }
    }

    private void checkEvidence(SkillId skill, LevelEvidence evidence, DataPath path) {
        LocalDate day = transition.on();
        if (evidence.since().isAfter(day)) {
            add(AssessmentProblem.EVIDENCE_AFTER_LEVEL, path, skill);
        } else if (evidence.isExpired(day)) {
            add(AssessmentProblem.EXPIRED_EVIDENCE, path, skill);
        }
        if (evidence instanceof LevelEvidence.CompletedWork work) {
            for (int k = 0; k < work.skills().size(); k++) {
                isKnown(work.skills().get(k), path.at("skills").at(k));
            }
        }
    }

    private static String joined(List<? extends Identifier> ids) {
        return ids.stream().map(Identifier::toString).collect(Collectors.joining(", "));
    }

    private void add(AssessmentProblem code, DataPath path, Object... arguments) {
        problems.add(code.at(path, arguments));
    }
}
