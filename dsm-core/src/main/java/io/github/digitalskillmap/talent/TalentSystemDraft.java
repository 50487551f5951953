package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.lineage.HeirParts;
import io.github.digitalskillmap.lineage.Lineage;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;

/** A system of talent types while it is being built. */
final class TalentSystemDraft implements TalentSystem.Builder {

    final Framework framework;
    final Edition edition;
    final Wording name;
    private final Lineage lineage;
    final HeirParts<IndicatorId, Indicator> indicators;
    final HeirParts<TalentTypeId, TalentType> types;

    TalentSystemDraft(Framework framework, Edition edition, Wording name) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
        this.lineage = Lineage.of(edition);
        this.indicators = lineage.parts("indicators", Indicator::id, Indicator::adapted);
        this.types = lineage.parts("types", TalentType::id, TalentType::adapted);
    }

    @Override
    public TalentSystem.Builder addIndicator(Indicator indicator) {
        indicators.add(Objects.requireNonNull(indicator, "indicator"));
        return this;
    }

    @Override
    public TalentSystem.Builder addType(TalentType type) {
        types.add(Objects.requireNonNull(type, "type"));
        return this;
    }

    @Override
    public TalentSystem.Builder basedOn(TalentSystem base) {
        lineage.base(Objects.requireNonNull(base, "base").edition());
        indicators.takeOver(base.indicators());
        types.takeOver(base.types());
        return this;
    }

    @Override
    public TalentSystem.Builder retire(IndicatorId indicator) {
        indicators.retire(Objects.requireNonNull(indicator, "indicator"));
        return this;
    }

    @Override
    public TalentSystem.Builder retire(TalentTypeId type) {
        types.retire(Objects.requireNonNull(type, "type"));
        return this;
    }

    @Override
    public Checked<TalentSystem> check() {
        List<Problem> problems = lineage.problems(new TalentSystemConsistency(this).problems());
        return problems.isEmpty() ? Checked.valid(new TalentSystem(this), problems) : Checked.invalid(problems);
    }
}
