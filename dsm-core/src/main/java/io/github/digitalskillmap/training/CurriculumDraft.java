package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A curriculum while it is being built. */
final class CurriculumDraft implements Curriculum.Builder {

    final Edition edition;
    final Wording name;
    final int year;
    final Framework framework;
    final Provenance provenance;
    final List<Audience> audiences = new ArrayList<>();
    final List<Tier> tiers = new ArrayList<>();
    final List<TrainingForm> forms = new ArrayList<>();
    final List<Programme> programmes = new ArrayList<>();

    CurriculumDraft(Edition edition, Wording name, int year, Framework framework, Provenance provenance) {
        if (year < 1) {
            throw new IllegalArgumentException("year of a curriculum must be 1 or more, but was " + year);
        }
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
        this.year = year;
        this.framework = Objects.requireNonNull(framework, "framework");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
    }

    @Override
    public Curriculum.Builder addAudience(Audience audience) {
        audiences.add(Objects.requireNonNull(audience, "audience"));
        return this;
    }

    @Override
    public Curriculum.Builder addTier(Tier tier) {
        tiers.add(Objects.requireNonNull(tier, "tier"));
        return this;
    }

    @Override
    public Curriculum.Builder addForm(TrainingForm form) {
        forms.add(Objects.requireNonNull(form, "form"));
        return this;
    }

    @Override
    public Curriculum.Builder addProgramme(Programme programme) {
        programmes.add(Objects.requireNonNull(programme, "programme"));
        return this;
    }

    @Override
    public Checked<Curriculum> check(ExamCatalogue... catalogues) {
        List<Problem> problems = new CurriculumCheck(this, List.of(catalogues)).problems();
        return problems.isEmpty() ? Checked.valid(new Curriculum(this), problems) : Checked.invalid(problems);
    }
}
