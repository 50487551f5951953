package io.github.digitalskillmap.assessment;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the stages of a cycle fit together, and names every fault. */
final class CycleCheck {

    private final CycleDraft draft;
    private final Set<Identifier> roles = new HashSet<>();
    private final Set<Identifier> stages = new HashSet<>();
    private final Map<Activity, StageId> done = new EnumMap<>(Activity.class);
    private final List<Problem> problems = new ArrayList<>();

    CycleCheck(CycleDraft draft) {
        this.draft = draft;
    }

    List<Problem> problems() {
        for (int i = 0; i < draft.roles.size(); i++) {
            checkNew(roles, draft.roles.get(i).id(), ROOT.at("roles").at(i).at("id"));
        }
        checkListed(draft.ownRole, ROOT.at("ownRole"));
        for (int i = 0; i < draft.stages.size(); i++) {
            DataPath path = ROOT.at("stages").at(i);
            checkNew(stages, draft.stages.get(i).id(), path.at("id"));
            checkActivity(draft.stages.get(i), path.at("activity"));
            checkSides(draft.stages.get(i), path.at("sides"));
        }
        int last = draft.stages.size() - 1;
        if (last < 0 || draft.stages.get(last).activity() != Activity.CONFIRMATION) {
            add(CycleProblem.NO_CONFIRMATION, ROOT.at("stages"));
        }
        return problems;
    }

    private void checkNew(Set<Identifier> seen, Identifier id, DataPath path) {
        if (!seen.add(id)) {
            add(CycleProblem.DUPLICATE_ID, path, id);
        }
    }

    private void checkListed(RoleId role, DataPath path) {
        if (!roles.contains(role)) {
            add(CycleProblem.UNKNOWN_ROLE, path, role);
        }
    }

    private void checkActivity(CycleStage stage, DataPath path) {
        StageId other = done.putIfAbsent(stage.activity(), stage.id());
        if (other != null && stage.activity().gives().isPresent()) {
            add(CycleProblem.REPEATED_ACTIVITY, path, stage.id(), other);
        }
        if (stage.activity() == Activity.SELF_CORRECTION && !done.containsKey(Activity.SELF_CHECK)) {
            add(CycleProblem.CORRECTION_BEFORE_CHECK, path, stage.id());
        }
    }

    private void checkSides(CycleStage stage, DataPath path) {
        List<Side> alone = List.of(Side.of(draft.ownRole));
        Set<RoleId> seen = new HashSet<>();
        for (int i = 0; i < stage.sides().size(); i++) {
            checkSide(stage, stage.sides().get(i), seen, path.at(i).at("roles"));
        }
        if (stage.activity() == Activity.TALK && stage.sides().size() == 1) {
            add(CycleProblem.TALK_WITH_ONESELF, path, stage.id());
        }
        if (stage.activity().isOwn() && !stage.sides().equals(alone)) {
            add(CycleProblem.NOT_ALONE, path, stage.id(), draft.ownRole);
        }
        if (stage.activity() == Activity.CONFIRMATION && stage.sides().equals(alone)) {
            add(CycleProblem.CONFIRMED_BY_ONESELF, path, stage.id(), draft.ownRole);
        }
    }

    private void checkSide(CycleStage stage, Side side, Set<RoleId> seen, DataPath path) {
        for (int i = 0; i < side.roles().size(); i++) {
            RoleId role = side.roles().get(i);
            checkListed(role, path.at(i));
            if (!seen.add(role)) {
                add(CycleProblem.ROLE_ON_TWO_SIDES, path.at(i), role, stage.id());
            }
        }
        boolean isShared = side.roles().size() > 1 && side.roles().contains(draft.ownRole);
        if (isShared && !stage.activity().isOwn()) {
            add(CycleProblem.OWN_ROLE_SHARED, path, draft.ownRole, stage.id());
        }
    }

    private void add(CycleProblem code, DataPath path, Object... arguments) {
        problems.add(code.at(path, arguments));
    }
}
