package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A plan while it is being built. */
final class MigrationPlanDraft implements MigrationPlan.Builder {

    final Framework from;
    final Framework to;
    final List<MigrationRule> rules = new ArrayList<>();
    final List<Renamed<RankId>> ranks = new ArrayList<>();
    final List<Renamed<JudgementId>> judgements = new ArrayList<>();
    final List<Renamed<RoleId>> roles = new ArrayList<>();

    @Nullable
    FillIn fillIn;

    MigrationPlanDraft(Framework from, Framework to) {
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
    }

    @Override
    public MigrationPlan.Builder addRule(MigrationRule rule) {
        rules.add(Objects.requireNonNull(rule, "rule"));
        return this;
    }

    @Override
    public MigrationPlan.Builder fillIn(FillIn how) {
        if (fillIn != null) {
            throw new IllegalArgumentException("how to fill in must be said only once");
        }
        fillIn = Objects.requireNonNull(how, "how");
        return this;
    }

    @Override
    public MigrationPlan.Builder rank(RankId rank, RankId becomes) {
        ranks.add(new Renamed<>(Objects.requireNonNull(rank, "rank"), Objects.requireNonNull(becomes, "becomes")));
        return this;
    }

    @Override
    public MigrationPlan.Builder judgement(JudgementId judgement, JudgementId becomes) {
        judgements.add(new Renamed<>(
                Objects.requireNonNull(judgement, "judgement"), Objects.requireNonNull(becomes, "becomes")));
        return this;
    }

    @Override
    public MigrationPlan.Builder role(RoleId role, RoleId becomes) {
        roles.add(new Renamed<>(Objects.requireNonNull(role, "role"), Objects.requireNonNull(becomes, "becomes")));
        return this;
    }

    @Override
    public Checked<MigrationPlan> check() {
        PlanCheck check = new PlanCheck(this);
        return Checked.of(check.problems(), () -> new MigrationPlan(this, check.filledIn()));
    }
}
