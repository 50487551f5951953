package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A system of talent types while it is being built. */
final class TalentSystemDraft implements TalentSystem.Builder {

    final Framework framework;
    final Edition edition;
    final Wording name;
    final List<Indicator> indicators = new ArrayList<>();
    final List<TalentType> types = new ArrayList<>();

    TalentSystemDraft(Framework framework, Edition edition, Wording name) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
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
    public Checked<TalentSystem> check() {
        List<Problem> problems = new TalentSystemCheck(this).problems();
        return problems.isEmpty() ? Checked.valid(new TalentSystem(this), problems) : Checked.invalid(problems);
    }
}
