package io.github.digitalskillmap.json.document.training;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.LineageCheck;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.document.SourceCheck;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.training.Curriculum;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document of the training of one year.
 *
 * @param edition the edition of the curriculum
 * @param base the edition that it takes over what it does not state; null if it states all itself
 * @param year the fiscal year that it is for
 * @param framework the edition of the framework whose skills and job types its programmes serve
 * @param forms how training is held
 * @param provenance where the curriculum as a whole comes from
 * @param retired what it leaves out of its base; null if nothing
 */
public record CurriculumDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String edition,
        @Written(EDITION) @Nullable String base,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Positive @Nullable Integer year,
        @Required @Written(EDITION) @Nullable String framework,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable SourceEntry> sources,
        @MayBeLeftOut List<@Valid @Nullable AudienceEntry> audiences,
        @MayBeLeftOut List<@Valid @Nullable TierEntry> tiers,
        @MayBeLeftOut List<@Valid @Nullable TrainingFormEntry> forms,
        @MayBeLeftOut List<@Valid @Nullable ProgrammeEntry> programmes,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance,

        @Valid @Nullable RetiredTrainingParts retired)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "curriculum";

    /** The version of this shape. */
    public static final int VERSION = 1;

    public static CurriculumDocument from(Curriculum curriculum) {
        return new CurriculumDocument(
                KIND,
                VERSION,
                curriculum.edition().toString(),
                null,
                PhraseEntry.from(curriculum.name()),
                curriculum.year(),
                curriculum.framework().edition().toString(),
                Entries.of(CitedSources.of(curriculum.facts().stream()), SourceEntry::from),
                Entries.of(curriculum.audiences(), AudienceEntry::from),
                Entries.of(curriculum.tiers(), TierEntry::from),
                Entries.of(curriculum.forms(), TrainingFormEntry::from),
                Entries.of(curriculum.programmes(), ProgrammeEntry::from),
                ProvenanceEntry.from(curriculum.provenance()),
                null);
    }

    /**
     * Returns the curriculum of this document, if no fault is found.
     *
     * @param given the framework that it may name
     * @param catalogues the exams that programmes can serve
     * @param bases what it may be based on
     */
    public Optional<Curriculum> curriculum(
            Framework given, List<ExamCatalogue> catalogues, List<Curriculum> bases, Findings findings) {
        Optional<Framework> served =
                NamedEditions.frameworks(List.of(given), findings).find(DocumentPath.ROOT.at("framework"), framework);
        Optional<Curriculum> from = new LineageCheck<>(bases, Curriculum::edition, findings).base(base, edition);
        SourceCheck.check(this, findings);
        return findings.whole(
                () -> toCurriculum(served.orElseThrow(), from.orElse(null)).check(catalogues));
    }

    private Curriculum.Builder toCurriculum(Framework served, @Nullable Curriculum from) {
        Origins origins = Origins.of(sources);
        Curriculum.Builder curriculum = Curriculum.builder(
                Edition.parse(requireNonNull(edition)),
                PhraseEntry.toWording(name),
                requireNonNull(year),
                served,
                origins.provenance(provenance));
        Entries.parts(audiences, audience -> audience.toAudience(origins)).forEach(curriculum::addAudience);
        Entries.parts(tiers, tier -> tier.toTier(origins)).forEach(curriculum::addTier);
        Entries.parts(forms, form -> form.toTrainingForm(origins)).forEach(curriculum::addForm);
        Entries.parts(programmes, programme -> programme.toProgramme(origins)).forEach(curriculum::addProgramme);
        if (from != null) {
            curriculum.basedOn(from);
        }
        if (retired != null) {
            retired.from(curriculum);
        }
        return curriculum;
    }
}
