package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.lineage.EditionDraft;
import io.github.digitalskillmap.lineage.EditionParts;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Objects;

/** A curriculum while it is being built. */
final class CurriculumDraft extends EditionDraft<Curriculum, Curriculum.Builder> implements Curriculum.Builder {

    final int year;
    final Framework framework;
    final Provenance provenance;
    final EditionParts<AudienceId, Audience> audiences;
    final EditionParts<TierId, Tier> tiers;
    final EditionParts<FormId, TrainingForm> forms;
    final EditionParts<ProgrammeId, Programme> programmes;

    CurriculumDraft(Edition edition, Wording name, int year, Framework framework, Provenance provenance) {
        super(edition, name);
        if (year < 1) {
            throw new IllegalArgumentException("year of a curriculum must be 1 or more, but was " + year);
        }
        this.year = year;
        this.framework = Objects.requireNonNull(framework, "framework");
        this.provenance = Objects.requireNonNull(provenance, "provenance");
        this.audiences = parts("audiences", Audience::id, Audience::adapted, Curriculum::audiences);
        this.tiers = parts("tiers", Tier::id, Tier::adapted, Curriculum::tiers);
        this.forms = parts("forms", TrainingForm::id, TrainingForm::adapted, Curriculum::forms);
        this.programmes = parts("programmes", Programme::id, Programme::adapted, Curriculum::programmes);
    }

    @Override
    protected Curriculum.Builder self() {
        return this;
    }

    @Override
    public Curriculum.Builder addAudience(Audience audience) {
        return add(audiences, Objects.requireNonNull(audience, "audience"));
    }

    @Override
    public Curriculum.Builder addTier(Tier tier) {
        return add(tiers, Objects.requireNonNull(tier, "tier"));
    }

    @Override
    public Curriculum.Builder addForm(TrainingForm form) {
        return add(forms, Objects.requireNonNull(form, "form"));
    }

    @Override
    public Curriculum.Builder addProgramme(Programme programme) {
        return add(programmes, Objects.requireNonNull(programme, "programme"));
    }

    @Override
    public Curriculum.Builder basedOn(Curriculum base) {
        return basedOn(Objects.requireNonNull(base, "base").edition(), base);
    }

    @Override
    public Curriculum.Builder retire(AudienceId audience) {
        return retire(audiences, Objects.requireNonNull(audience, "audience"));
    }

    @Override
    public Curriculum.Builder retire(TierId tier) {
        return retire(tiers, Objects.requireNonNull(tier, "tier"));
    }

    @Override
    public Curriculum.Builder retire(FormId form) {
        return retire(forms, Objects.requireNonNull(form, "form"));
    }

    @Override
    public Curriculum.Builder retire(ProgrammeId programme) {
        return retire(programmes, Objects.requireNonNull(programme, "programme"));
    }

    @Override
    public Checked<Curriculum> check(List<ExamCatalogue> catalogues) {
        return checked(
                new CurriculumConsistency(this, List.copyOf(Objects.requireNonNull(catalogues, "catalogues")))
                        .problems(),
                () -> new Curriculum(this));
    }
}
