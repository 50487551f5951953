package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.lineage.HeirParts;
import io.github.digitalskillmap.lineage.Lineage;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;

/** A curriculum while it is being built. */
final class CurriculumDraft implements Curriculum.Builder {

    final Edition edition;
    final Wording name;
    final int year;
    final Framework framework;
    final Provenance provenance;
    private final Lineage lineage;
    final HeirParts<AudienceId, Audience> audiences;
    final HeirParts<TierId, Tier> tiers;
    final HeirParts<FormId, TrainingForm> forms;
    final HeirParts<ProgrammeId, Programme> programmes;

    CurriculumDraft(Edition edition, Wording name, int year, Framework framework, Provenance provenance) {
        if (year < 1) {
            throw new IllegalArgumentException("year of a curriculum must be 1 or more, but was " + year);
        }
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
        this.year = year;
        this.framework = Objects.requireNonNull(framework, "framework");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.lineage = Lineage.of(edition);
        this.audiences = lineage.parts("audiences", Audience::id, Audience::adapted);
        this.tiers = lineage.parts("tiers", Tier::id, Tier::adapted);
        this.forms = lineage.parts("forms", TrainingForm::id, TrainingForm::adapted);
        this.programmes = lineage.parts("programmes", Programme::id, Programme::adapted);
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
    public Curriculum.Builder basedOn(Curriculum base) {
        lineage.base(Objects.requireNonNull(base, "base").edition());
        audiences.takeOver(base.audiences());
        tiers.takeOver(base.tiers());
        forms.takeOver(base.forms());
        programmes.takeOver(base.programmes());
        return this;
    }

    @Override
    public Curriculum.Builder retire(AudienceId audience) {
        audiences.retire(Objects.requireNonNull(audience, "audience"));
        return this;
    }

    @Override
    public Curriculum.Builder retire(TierId tier) {
        tiers.retire(Objects.requireNonNull(tier, "tier"));
        return this;
    }

    @Override
    public Curriculum.Builder retire(FormId form) {
        forms.retire(Objects.requireNonNull(form, "form"));
        return this;
    }

    @Override
    public Curriculum.Builder retire(ProgrammeId programme) {
        programmes.retire(Objects.requireNonNull(programme, "programme"));
        return this;
    }

    @Override
    public Checked<Curriculum> check(List<ExamCatalogue> catalogues) {
        List<Problem> problems = lineage.problems(
                new CurriculumConsistency(this, List.copyOf(Objects.requireNonNull(catalogues, "catalogues")))
                        .problems());
        return problems.isEmpty() ? Checked.valid(new Curriculum(this), problems) : Checked.invalid(problems);
    }
}
