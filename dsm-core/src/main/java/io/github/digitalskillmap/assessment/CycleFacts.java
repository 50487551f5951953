package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes what a cycle of assessment states as facts. */
final class CycleFacts {

    private final Map<RoleId, Wording> roles;

    CycleFacts(List<Role> roles) {
        this.roles = roles.stream().collect(Collectors.toMap(Role::id, Role::name));
    }

    /** Says in which order the stages confirm the levels of a role. */
    Wording order(Wording cycle, RoleId ownRole, List<CycleStage> stages) {
        return Wording.sentence(
                "サイクル「%s」は、%sのレベルを次の順の段階で認定する: %s",
                "Cycle \"%s\" confirms the levels of %s in these stages, one after the other: %s",
                cycle,
                name(ownRole),
                Wording.list(stages.stream().map(stage -> quoted(stage.name())).toList()));
    }

    static Fact of(Role role) {
        return Fact.of(role.id(), Wording.sentence("役割「%s」", "Role \"%s\"", role.name()), role.provenance());
    }

    Fact of(CycleStage stage) {
        Wording statement = Wording.sentence(
                "段階「%s」: %s。加わる役割: %s",
                "Stage \"%s\": %s, by %s",
                stage.name(),
                stage.activity().wording(),
                Wording.list(stage.sides().stream().map(this::of).toList()));
        return Fact.of(stage.id(), statement, stage.provenance());
    }

    private Wording of(Side side) {
        Wording names = Wording.list(side.roles().stream().map(this::name).toList());
        return side.roles().size() == 1 ? names : Wording.sentence("次のいずれか（%s）", "any of (%s)", names);
    }

    private Wording name(RoleId role) {
        return quoted(Objects.requireNonNull(roles.get(role)));
    }

    private static Wording quoted(Wording name) {
        return Wording.sentence("「%s」", "\"%s\"", name);
    }
}
