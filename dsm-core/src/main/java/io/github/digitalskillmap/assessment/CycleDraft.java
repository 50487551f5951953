package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A cycle while it is being built. */
final class CycleDraft implements AssessmentCycle.Builder {

    final Edition edition;
    final Wording name;
    final RoleId ownRole;
    final Provenance provenance;
    final List<Role> roles = new ArrayList<>();
    final List<CycleStage> stages = new ArrayList<>();

    CycleDraft(Edition edition, Wording name, RoleId ownRole, Provenance provenance) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
        this.ownRole = Objects.requireNonNull(ownRole, "ownRole");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
    }

    @Override
    public AssessmentCycle.Builder addRole(Role role) {
        roles.add(Objects.requireNonNull(role, "role"));
        return this;
    }

    @Override
    public AssessmentCycle.Builder addStage(CycleStage stage) {
        stages.add(Objects.requireNonNull(stage, "stage"));
        return this;
    }

    @Override
    public Checked<AssessmentCycle> check() {
        List<Problem> problems = new CycleCheck(this).problems();
        return problems.isEmpty() ? Checked.valid(new AssessmentCycle(this), problems) : Checked.invalid(problems);
    }
}
