package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A framework while it is being built. */
final class FrameworkDraft implements Framework.Builder {

    final Edition edition;
    final Wording name;
    final List<LevelScale> scales = new ArrayList<>();
    final List<SkillCategory> categories = new ArrayList<>();
    final List<Skill> skills = new ArrayList<>();
    final List<IndicatorFamily> families = new ArrayList<>();
    final List<JobTypeGroup> jobTypeGroups = new ArrayList<>();
    final List<JobType> jobTypes = new ArrayList<>();
    final List<ExamLink> examLinks = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    final List<Judgement> judgements = new ArrayList<>();
    final List<Quotient> quotients = new ArrayList<>();
    final List<Rank> ranks = new ArrayList<>();
    final List<Edition> examCatalogues = new ArrayList<>();

    FrameworkDraft(Edition edition, Wording name) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.name = Objects.requireNonNull(name, "name");
    }

    @Override
    public Framework.Builder addScale(LevelScale scale) {
        scales.add(Objects.requireNonNull(scale, "scale"));
        return this;
    }

    @Override
    public Framework.Builder addCategory(SkillCategory category) {
        categories.add(Objects.requireNonNull(category, "category"));
        return this;
    }

    @Override
    public Framework.Builder addSkill(Skill skill) {
        skills.add(Objects.requireNonNull(skill, "skill"));
        return this;
    }

    @Override
    public Framework.Builder addFamily(IndicatorFamily family) {
        families.add(Objects.requireNonNull(family, "family"));
        return this;
    }

    @Override
    public Framework.Builder addJobTypeGroup(JobTypeGroup group) {
        jobTypeGroups.add(Objects.requireNonNull(group, "group"));
        return this;
    }

    @Override
    public Framework.Builder addJobType(JobType jobType) {
        jobTypes.add(Objects.requireNonNull(jobType, "jobType"));
        return this;
    }

    @Override
    public Framework.Builder addExamLink(ExamLink link) {
        examLinks.add(Objects.requireNonNull(link, "link"));
        return this;
    }

    @Override
    public Framework.Builder addRole(Role role) {
        roles.add(Objects.requireNonNull(role, "role"));
        return this;
    }

    @Override
    public Framework.Builder addJudgement(Judgement judgement) {
        judgements.add(Objects.requireNonNull(judgement, "judgement"));
        return this;
    }

    @Override
    public Framework.Builder addQuotient(Quotient quotient) {
        quotients.add(Objects.requireNonNull(quotient, "quotient"));
        return this;
    }

    @Override
    public Framework.Builder addRank(Rank rank) {
        ranks.add(Objects.requireNonNull(rank, "rank"));
        return this;
    }

    @Override
    public Framework.Builder addExamCatalogue(Edition edition) {
        examCatalogues.add(Objects.requireNonNull(edition, "edition"));
        return this;
    }

    @Override
    public Checked<Framework> check() {
        return Checked.of(new FrameworkConsistency(this).problems(), () -> new Framework(this));
    }
}
