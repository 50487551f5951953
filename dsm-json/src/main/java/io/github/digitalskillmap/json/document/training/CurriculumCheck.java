package io.github.digitalskillmap.json.document.training;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.KindCheck;
import io.github.digitalskillmap.json.document.LineageCheck;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.document.PartChecks;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.training.Curriculum;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the curriculum of a document and tells what keeps it from doing so: first of its parts, then of the whole. */
public final class CurriculumCheck {

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final LineageCheck<Curriculum> lineage;
    private final Findings findings;
    private final PartChecks parts;

    public CurriculumCheck(
            Framework framework, List<ExamCatalogue> catalogues, List<Curriculum> bases, Findings findings) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.findings = findings;
        this.parts = PartChecks.of(findings);
        this.lineage = new LineageCheck<>(bases, Curriculum::edition, parts.values(), findings);
    }

    /** Returns the curriculum, if no fault was found. */
    public Optional<Curriculum> curriculum(CurriculumDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        parts.values().edition(path.at("edition"), document.edition());
        Optional<Curriculum> base = lineage.base(document.base(), document.edition());
        parts.wordings().check(path.at("name"), document.name());
        Optional<Framework> served = NamedEditions.frameworks(List.of(framework), parts.values(), findings)
                .find(path.at("framework"), document.framework());
        parts.sources().list(path.at("sources"), document.sources());
        path.at("audiences").each(document.audiences(), this::audience);
        path.at("tiers").each(document.tiers(), this::tier);
        path.at("forms").each(document.forms(), this::form);
        path.at("programmes").each(document.programmes(), this::programme);
        parts.provenances().check(path.at("provenance"), document.provenance());
        retired(document.retired());
        parts.sources().checkAllCited();
        if (findings.hasError() || served.isEmpty()) {
            return Optional.empty();
        }
        Checked<Curriculum> curriculum =
                document.toCurriculum(served.get(), base.orElse(null)).check(catalogues.toArray(ExamCatalogue[]::new));
        curriculum.problems().forEach(findings::add);
        return curriculum.value();
    }

    private void retired(@Nullable RetiredTrainingParts retired) {
        if (retired != null) {
            lineage.retired("audiences", retired.audiences());
            lineage.retired("tiers", retired.tiers());
            lineage.retired("forms", retired.forms());
            lineage.retired("programmes", retired.programmes());
        }
    }

    private void audience(DocumentPath path, AudienceEntry audience) {
        parts.part(path, audience.id(), audience.provenance());
        parts.wordings().check(path.at("name"), audience.name());
    }

    private void tier(DocumentPath path, TierEntry tier) {
        parts.part(path, tier.id(), tier.provenance());
        parts.wordings().check(path.at("name"), tier.name());
        parts.values().identifier(path.at("audience"), tier.audience());
        parts.wordings().check(path.at("reach"), tier.reach());
        parts.provenances().check(path.at("reading"), tier.reading());
    }

    private void form(DocumentPath path, TrainingFormEntry form) {
        parts.part(path, form.id(), form.provenance());
        parts.wordings().check(path.at("name"), form.name());
    }

    private void programme(DocumentPath path, ProgrammeEntry programme) {
        parts.part(path, programme.id(), programme.provenance());
        parts.wordings().check(path.at("name"), programme.name());
        parts.values().identifier(path.at("tier"), programme.tier());
        parts.values().identifier(path.at("form"), programme.form());
        parts.wordings().check(path.at("description"), programme.description());
        parts.values().identifiers(path.at("audiences"), programme.audiences());
        parts.values().identifiers(path.at("mandatoryFor"), programme.mandatoryFor());
        path.at("links").each(programme.links(), this::link);
    }

    private void link(DocumentPath path, TrainingLinkEntry link) {
        parts.values().word(path.at("kind"), link.kind(), TopicKind.class).ifPresent(kind -> keys(path, link, kind));
        parts.values().identifier(path.at("skill"), link.skill());
        parts.values().level(path.at("level"), link.level());
        parts.values().identifier(path.at("category"), link.category());
        parts.values().identifier(path.at("jobType"), link.jobType());
        parts.values().identifier(path.at("exam"), link.exam());
        parts.provenances().check(path.at("provenance"), link.provenance());
    }

    private void keys(DocumentPath path, TrainingLinkEntry link, TopicKind kind) {
        KindCheck keys = new KindCheck(findings, path, "kind", Word.of(kind));
        keys.check("skill", link.skill(), kind.needs("skill"));
        keys.check("level", link.level(), kind.needs("level"));
        keys.check("category", link.category(), kind.needs("category"));
        keys.check("jobType", link.jobType(), kind.needs("jobType"));
        keys.check("exam", link.exam(), kind.needs("exam"));
    }
}
