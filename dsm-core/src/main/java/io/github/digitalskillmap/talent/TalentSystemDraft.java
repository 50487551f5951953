package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.lineage.EditionDraft;
import io.github.digitalskillmap.lineage.EditionParts;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.wording.Wording;
import java.util.Objects;

/** A system of talent types while it is being built. */
final class TalentSystemDraft extends EditionDraft<TalentSystem, TalentSystem.Builder> implements TalentSystem.Builder {

    final Framework framework;
    final EditionParts<IndicatorId, Indicator> indicators;
    final EditionParts<TalentTypeId, TalentType> types;

    TalentSystemDraft(Framework framework, Edition edition, Wording name) {
        super(edition, name);
        this.framework = Objects.requireNonNull(framework, "framework");
        this.indicators = parts("indicators", Indicator::id, Indicator::adapted, TalentSystem::indicators);
        this.types = parts("types", TalentType::id, TalentType::adapted, TalentSystem::types);
    }

    @Override
    protected TalentSystem.Builder self() {
        return this;
    }

    @Override
    public TalentSystem.Builder addIndicator(Indicator indicator) {
        return add(indicators, Objects.requireNonNull(indicator, "indicator"));
    }

    @Override
    public TalentSystem.Builder addType(TalentType type) {
        return add(types, Objects.requireNonNull(type, "type"));
    }

    @Override
    public TalentSystem.Builder basedOn(TalentSystem base) {
        return basedOn(Objects.requireNonNull(base, "base").edition(), base);
    }

    @Override
    public TalentSystem.Builder retire(IndicatorId indicator) {
        return retire(indicators, Objects.requireNonNull(indicator, "indicator"));
    }

    @Override
    public TalentSystem.Builder retire(TalentTypeId type) {
        return retire(types, Objects.requireNonNull(type, "type"));
    }

    @Override
    public Checked<TalentSystem> check() {
        return checked(new TalentSystemConsistency(this).problems(), () -> new TalentSystem(this));
    }
}
