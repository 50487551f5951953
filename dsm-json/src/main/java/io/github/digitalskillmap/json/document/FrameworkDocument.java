package io.github.digitalskillmap.json.document;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.provenance.Source;
import java.util.List;

/**
 * A document of a framework and the exam catalogues that it names.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param edition the edition of the framework
 * @param name what the framework is called
 * @param sources what the citations refer to
 * @param scales the scales on which skills are judged
 * @param categories the categories of skills
 * @param skills the skills
 * @param jobTypes the job types
 * @param examLinks the links from skills to exams
 * @param roles the roles that judge people
 * @param judgements what is judged of people, and by whom
 * @param quotients the sides of ability for which the ladder sets targets
 * @param ranks the ranks from low to high
 * @param examCatalogues the exam catalogues that the links speak of
 * @since 0.1.0
 */
public record FrameworkDocument(
        String kind,
        Integer version,
        String edition,
        List<PhraseEntry> name,
        List<SourceEntry> sources,
        List<ScaleEntry> scales,
        List<CategoryEntry> categories,
        List<SkillEntry> skills,
        List<JobTypeEntry> jobTypes,
        List<ExamLinkEntry> examLinks,
        List<RoleEntry> roles,
        List<JudgementEntry> judgements,
        List<QuotientEntry> quotients,
        List<RankEntry> ranks,
        List<ExamCatalogueEntry> examCatalogues)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "framework";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of a framework.
     *
     * @param framework the framework
     * @param catalogues the exam catalogues that it names
     * @param sources all that is cited in the framework and the catalogues
     * @return the document, in the order of the framework
     */
    public static FrameworkDocument from(Framework framework, List<ExamCatalogue> catalogues, List<Source> sources) {
        return new FrameworkDocument(
                KIND,
                VERSION,
                framework.edition().toString(),
                PhraseEntry.from(framework.name()),
                sources.stream().map(SourceEntry::from).toList(),
                framework.scales().stream().map(ScaleEntry::from).toList(),
                framework.categories().stream().map(CategoryEntry::from).toList(),
                framework.skills().stream().map(SkillEntry::from).toList(),
                framework.jobTypes().stream().map(JobTypeEntry::from).toList(),
                framework.examLinks().stream().map(ExamLinkEntry::from).toList(),
                framework.roles().stream().map(RoleEntry::from).toList(),
                framework.judgements().stream().map(JudgementEntry::from).toList(),
                framework.quotients().stream().map(QuotientEntry::from).toList(),
                framework.ranks().stream().map(RankEntry::from).toList(),
                catalogues.stream().map(ExamCatalogueEntry::from).toList());
    }
}
