package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A framework while it is being built, and the check that it is consistent. */
final class FrameworkDraft implements Framework.Builder {

    final Edition edition;
    final Wording name;
    final List<LevelScale> scales = new ArrayList<>();
    final List<SkillCategory> categories = new ArrayList<>();
    final List<Skill> skills = new ArrayList<>();
    final List<JobType> jobTypes = new ArrayList<>();
    final List<ExamLink> examLinks = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    final List<Judgement> judgements = new ArrayList<>();
    final List<Quotient> quotients = new ArrayList<>();
    final List<Rank> ranks = new ArrayList<>();
    final List<Edition> examCatalogues = new ArrayList<>();

    private final List<Problem> problems = new ArrayList<>();

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
    public Framework.Builder addExamCatalogue(Edition catalogue) {
        examCatalogues.add(Objects.requireNonNull(catalogue, "catalogue"));
        return this;
    }

    @Override
    public Checked<Framework> check() {
        problems.clear();
        checkUnique("scales", scales, LevelScale::id);
        checkUnique("categories", categories, SkillCategory::id);
        checkUnique("skills", skills, Skill::id);
        checkUnique("jobTypes", jobTypes, JobType::id);
        checkUnique("roles", roles, Role::id);
        checkUnique("judgements", judgements, Judgement::id);
        checkUnique("quotients", quotients, Quotient::id);
        checkUnique("ranks", ranks, Rank::id);
        checkNames("skills", skills, Skill::id, Skill::spellings);
        checkNames("jobTypes", jobTypes, JobType::id, type -> type.name().spellings());
        checkNames("ranks", ranks, Rank::id, rank -> rank.name().spellings());
        checkSkills();
        checkJobTypes();
        checkExamLinks();
        checkJudgements();
        checkRanks();
        return problems.isEmpty() ? Checked.valid(new Framework(this), problems) : Checked.invalid(problems);
    }

    private <T> void checkUnique(String path, List<T> parts, Function<T, Identifier> id) {
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Identifier each = id.apply(parts.get(i));
            if (!seen.add(each)) {
                problems.add(Problem.of(FrameworkProblem.DUPLICATE_ID, path + "[" + i + "].id", each.toString()));
            }
        }
    }

    private <T> void checkNames(
            String path, List<T> parts, Function<T, Identifier> id, Function<T, List<Spelling>> spellings) {
        Map<Spelling, Identifier> seen = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Identifier each = id.apply(parts.get(i));
            for (Spelling spelling : spellings.apply(parts.get(i))) {
                Identifier other = seen.putIfAbsent(spelling, each);
                if (other != null && !other.equals(each)) {
                    problems.add(Problem.of(
                            FrameworkProblem.AMBIGUOUS_NAME,
                            path + "[" + i + "].name",
                            spelling.toString(),
                            each.toString(),
                            other.toString()));
                }
            }
        }
    }

    private void checkSkills() {
        if (skills.isEmpty()) {
            problems.add(Problem.of(FrameworkProblem.NO_SKILLS, "skills"));
        }
        Set<CategoryId> knownCategories =
                categories.stream().map(SkillCategory::id).collect(Collectors.toSet());
        Set<ScaleId> knownScales = scales.stream().map(LevelScale::id).collect(Collectors.toSet());
        Map<Integer, SkillId> numbers = new HashMap<>();
        for (int i = 0; i < skills.size(); i++) {
            Skill skill = skills.get(i);
            String path = "skills[" + i + "]";
            String id = skill.id().toString();
            SkillId other = numbers.putIfAbsent(skill.number(), skill.id());
            if (other != null && !other.equals(skill.id())) {
                problems.add(Problem.of(
                        FrameworkProblem.DUPLICATE_NUMBER,
                        path + ".number",
                        Integer.toString(skill.number()),
                        id,
                        other.toString()));
            }
            if (!knownCategories.contains(skill.category())) {
                problems.add(Problem.of(
                        FrameworkProblem.UNKNOWN_CATEGORY,
                        path + ".category",
                        id,
                        skill.category().toString()));
            }
            if (!knownScales.contains(skill.scale())) {
                problems.add(Problem.of(
                        FrameworkProblem.UNKNOWN_SCALE,
                        path + ".scale",
                        id,
                        skill.scale().toString()));
            }
        }
    }

    private void checkJobTypes() {
        RequirementCheck requirements = new RequirementCheck(this, problems::add);
        for (int i = 0; i < jobTypes.size(); i++) {
            JobType jobType = jobTypes.get(i);
            for (int j = 0; j < jobType.items().size(); j++) {
                String path = "jobTypes[" + i + "].items[" + j + "].requirement";
                requirements.check(path, jobType.id(), jobType.items().get(j).requirement());
            }
        }
    }

    private void checkJudgements() {
        Set<RoleId> known = roles.stream().map(Role::id).collect(Collectors.toSet());
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            for (int j = 0; j < judgement.roles().size(); j++) {
                RoleId role = judgement.roles().get(j);
                if (!known.contains(role)) {
                    problems.add(Problem.of(
                            FrameworkProblem.UNKNOWN_ROLE,
                            "judgements[" + i + "].roles[" + j + "]",
                            judgement.id().toString(),
                            role.toString()));
                }
            }
        }
    }

    private void checkRanks() {
        RequirementCheck requirements = new RequirementCheck(this, problems::add);
        Set<QuotientId> known = quotients.stream().map(Quotient::id).collect(Collectors.toSet());
        Set<TargetId> seen = new HashSet<>();
        for (int i = 0; i < ranks.size(); i++) {
            Rank rank = ranks.get(i);
            for (int j = 0; j < rank.targets().size(); j++) {
                RankTarget target = rank.targets().get(j);
                String path = "ranks[" + i + "].targets[" + j + "]";
                if (!seen.add(target.id())) {
                    problems.add(Problem.of(
                            FrameworkProblem.DUPLICATE_ID,
                            path + ".id",
                            target.id().toString()));
                }
                if (!known.contains(target.quotient())) {
                    problems.add(Problem.of(
                            FrameworkProblem.UNKNOWN_QUOTIENT,
                            path + ".quotient",
                            target.id().toString(),
                            target.quotient().toString()));
                }
                requirements.check(path + ".requirement", target.id(), target.requirement());
            }
            for (int j = 0; j < rank.guides().size(); j++) {
                String path = "ranks[" + i + "].guides[" + j + "].requirement";
                rank.guides()
                        .get(j)
                        .figure()
                        .value()
                        .ifPresent(figure -> requirements.check(path, rank.id(), figure.requirement()));
            }
        }
    }

    private void checkExamLinks() {
        Set<SkillId> knownSkills = skills.stream().map(Skill::id).collect(Collectors.toSet());
        Map<SkillId, Set<ExamId>> linked = new HashMap<>();
        for (int i = 0; i < examLinks.size(); i++) {
            ExamLink link = examLinks.get(i);
            String path = "examLinks[" + i + "]";
            if (!knownSkills.contains(link.skill())) {
                problems.add(Problem.of(
                        FrameworkProblem.UNKNOWN_SKILL,
                        path + ".skill",
                        link.exam().toString(),
                        link.skill().toString()));
            }
            if (!linked.computeIfAbsent(link.skill(), skill -> new HashSet<>()).add(link.exam())) {
                problems.add(Problem.of(
                        FrameworkProblem.DUPLICATE_EXAM_LINK,
                        path,
                        link.skill().toString(),
                        link.exam().toString()));
            }
        }
    }
}
