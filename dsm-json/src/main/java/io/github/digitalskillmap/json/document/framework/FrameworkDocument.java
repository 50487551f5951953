package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.CitedSources;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.SourceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of a framework. It names the exam catalogues that it speaks of and does not contain them.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param edition the edition of the framework
 * @param name what the framework is called
 * @param examCatalogues the editions of the exam catalogues that its links and requirements speak of
 * @param sources what the citations refer to
 * @param scales the scales on which skills are judged
 * @param categories the categories of skills
 * @param skills the skills
 * @param families the families of indicators; empty if there are none
 * @param jobTypeGroups the groups that job types stand in; empty if there are none
 * @param jobTypes the job types
 * @param examLinks the links from skills to exams
 * @param roles the roles that judge people
 * @param judgements what is judged of people, and by whom
 * @param quotients the sides of ability for which the ladder sets targets
 * @param ranks the ranks from low to high
 * @since 0.1.0
 */
public record FrameworkDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String edition,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @Required @Nullable List<@Written(EDITION) @Nullable String> examCatalogues,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable SourceEntry> sources,
        @Required @Nullable List<@Valid @Nullable ScaleEntry> scales,
        @Required @Nullable List<@Valid @Nullable CategoryEntry> categories,
        @Required @Nullable List<@Valid @Nullable SkillEntry> skills,
        @MayBeLeftOut List<@Valid @Nullable FamilyEntry> families,
        @MayBeLeftOut List<@Valid @Nullable JobTypeGroupEntry> jobTypeGroups,
        @Required @Nullable List<@Valid @Nullable JobTypeEntry> jobTypes,
        @Required @Nullable List<@Valid @Nullable ExamLinkEntry> examLinks,
        @Required @Nullable List<@Valid @Nullable RoleEntry> roles,
        @Required @Nullable List<@Valid @Nullable JudgementEntry> judgements,
        @Required @Nullable List<@Valid @Nullable QuotientEntry> quotients,
        @Required @Nullable List<@Valid @Nullable RankEntry> ranks)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "framework";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of a framework.
     *
     * @param framework the framework
     * @return the document, in the order of the framework
     */
    public static FrameworkDocument from(Framework framework) {
        NestingLimit.check(framework);
        return new FrameworkDocument(
                KIND,
                VERSION,
                framework.edition().toString(),
                PhraseEntry.from(framework.name()),
                Entries.of(framework.examCatalogues(), Edition::toString),
                Entries.of(CitedSources.of(framework.facts().stream()), SourceEntry::from),
                Entries.of(framework.scales(), ScaleEntry::from),
                Entries.of(framework.categories(), CategoryEntry::from),
                Entries.of(framework.skills(), SkillEntry::from),
                Entries.of(framework.families(), FamilyEntry::from),
                Entries.of(framework.jobTypeGroups(), JobTypeGroupEntry::from),
                Entries.of(framework.jobTypes(), JobTypeEntry::from),
                Entries.of(framework.examLinks(), ExamLinkEntry::from),
                Entries.of(framework.roles(), RoleEntry::from),
                Entries.of(framework.judgements(), JudgementEntry::from),
                Entries.of(framework.quotients(), QuotientEntry::from),
                Entries.of(framework.ranks(), RankEntry::from));
    }

    /**
     * Returns the framework of this document, still to be checked as a whole.
     *
     * @return a builder with all that the document holds, if its entries were checked
     */
    public Framework.Builder toFramework() {
        Origins origins = Origins.of(sources);
        Framework.Builder framework =
                Framework.builder(Edition.parse(requireNonNull(edition)), PhraseEntry.toWording(name));
        Entries.parts(examCatalogues, Edition::parse).forEach(framework::addExamCatalogue);
        Entries.parts(scales, scale -> scale.toScale(origins)).forEach(framework::addScale);
        Entries.parts(categories, category -> category.toCategory(origins)).forEach(framework::addCategory);
        Entries.parts(skills, skill -> skill.toSkill(origins)).forEach(framework::addSkill);
        Entries.parts(families, family -> family.toFamily(origins)).forEach(framework::addFamily);
        Entries.parts(jobTypeGroups, group -> group.toGroup(origins)).forEach(framework::addJobTypeGroup);
        Entries.parts(jobTypes, jobType -> jobType.toJobType(origins)).forEach(framework::addJobType);
        Entries.parts(examLinks, link -> link.toLink(origins)).forEach(framework::addExamLink);
        Entries.parts(roles, role -> role.toRole(origins)).forEach(framework::addRole);
        Entries.parts(judgements, judgement -> judgement.toJudgement(origins)).forEach(framework::addJudgement);
        Entries.parts(quotients, quotient -> quotient.toQuotient(origins)).forEach(framework::addQuotient);
        Entries.parts(ranks, rank -> rank.toRank(origins)).forEach(framework::addRank);
        return framework;
    }
}
