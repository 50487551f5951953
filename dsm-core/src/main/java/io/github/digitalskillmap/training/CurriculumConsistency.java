package io.github.digitalskillmap.training;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that the parts of a curriculum fit together and to its framework, and names every fault. */
final class CurriculumConsistency {

    private final Framework framework;
    private final List<Audience> audiences;
    private final List<Tier> tiers;
    private final List<TrainingForm> forms;
    private final List<Programme> programmes;
    private final List<ExamCatalogue> catalogues;
    private final List<Problem> problems = new ArrayList<>();

    CurriculumConsistency(CurriculumDraft draft, List<ExamCatalogue> catalogues) {
        this.framework = draft.framework;
        this.audiences = draft.audiences.all();
        this.tiers = draft.tiers.all();
        this.forms = draft.forms.all();
        this.programmes = draft.programmes.all();
        this.catalogues = catalogues;
    }

    List<Problem> problems() {
        Set<Identifier> audienceIds = distinct(audiences, ROOT.at("audiences"));
        Set<Identifier> tierIds = distinct(tiers, ROOT.at("tiers"));
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            listed(
                    CurriculumProblem.UNKNOWN_AUDIENCE,
                    audienceIds,
                    tier.id(),
                    tier.audience(),
                    ROOT.at("tiers").at(i).at("audience"));
        }
        Set<Identifier> formIds = distinct(forms, ROOT.at("forms"));
        distinct(programmes, ROOT.at("programmes"));
        for (int i = 0; i < programmes.size(); i++) {
            Programme programme = programmes.get(i);
            DataPath path = ROOT.at("programmes").at(i);
            programme
                    .tier()
                    .ifPresent(tier ->
                            listed(CurriculumProblem.UNKNOWN_TIER, tierIds, programme.id(), tier, path.at("tier")));
            programme
                    .form()
                    .ifPresent(form ->
                            listed(CurriculumProblem.UNKNOWN_FORM, formIds, programme.id(), form, path.at("form")));
            checkAudiences(programme, audienceIds, path);
            checkLinks(programme, path.at("links"));
        }
        if (programmes.isEmpty()) {
            problems.add(CurriculumProblem.NO_PROGRAMME.at(ROOT.at("programmes")));
        }
        return problems;
    }

    private Set<Identifier> distinct(List<? extends Identified> parts, DataPath path) {
        Set<Identifier> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Identifier id = parts.get(i).id();
            if (!seen.add(id)) {
                problems.add(CurriculumProblem.DUPLICATE_ID.at(path.at(i).at("id"), id));
            }
        }
        return seen;
    }

    private void listed(
            CurriculumProblem code, Set<? extends Identifier> known, Identifier by, Identifier id, DataPath path) {
        if (!known.contains(id)) {
            problems.add(code.at(path, by, id));
        }
    }

    private void checkAudiences(Programme programme, Set<Identifier> known, DataPath path) {
        for (int i = 0; i < programme.audiences().size(); i++) {
            listed(
                    CurriculumProblem.UNKNOWN_AUDIENCE,
                    known,
                    programme.id(),
                    programme.audiences().get(i),
                    path.at("audiences").at(i));
        }
        for (int i = 0; i < programme.mandatoryFor().size(); i++) {
            listed(
                    CurriculumProblem.MANDATORY_FOR_OTHERS,
                    Set.copyOf(programme.audiences()),
                    programme.id(),
                    programme.mandatoryFor().get(i),
                    path.at("mandatoryFor").at(i));
        }
    }

    private void checkLinks(Programme programme, DataPath path) {
        Set<Topic> seen = new HashSet<>();
        for (int i = 0; i < programme.links().size(); i++) {
            Topic topic = programme.links().get(i).topic();
            if (!seen.add(topic)) {
                problems.add(CurriculumProblem.REPEATED_TOPIC.at(path.at(i), programme.id()));
            }
            topic.accept(new OfKind(programme, path.at(i)));
        }
    }

    /** What is checked of a topic of each kind that a programme serves. */
    private final class OfKind implements TopicVisitor<@Nullable Void> {

        private final Programme programme;
        private final DataPath path;

        OfKind(Programme programme, DataPath path) {
            this.programme = programme;
            this.path = path;
        }

        @Override
        public @Nullable Void skill(SkillId skill) {
            if (!framework.has(skill)) {
                unknown(CurriculumProblem.UNKNOWN_SKILL, programme, skill, path.at("skill"));
            }
            return null;
        }

        @Override
        public @Nullable Void level(SkillId skill, LevelId level) {
            if (!framework.has(skill)) {
                return skill(skill);
            }
            LevelScale scale = framework.scaleOf(skill);
            List<LevelId> steps = scale.levels().stream()
                    .map(Level::id)
                    .filter(each -> scale.stepCount(each) > 0)
                    .toList();
            if (!steps.contains(level)) {
                problems.add(
                        CurriculumProblem.NO_STEP_OF_SKILL.at(path.at("level"), programme.id(), level, skill, steps));
            }
            return null;
        }

        @Override
        public @Nullable Void category(CategoryId category) {
            if (framework.categories().stream().map(SkillCategory::id).noneMatch(category::equals)) {
                unknown(CurriculumProblem.UNKNOWN_CATEGORY, programme, category, path.at("category"));
            }
            return null;
        }

        @Override
        public @Nullable Void everySkill() {
            return null;
        }

        @Override
        public @Nullable Void focusAreas() {
            return null;
        }

        @Override
        public @Nullable Void jobType(JobTypeId jobType) {
            if (framework.jobTypes().stream().map(JobType::id).noneMatch(jobType::equals)) {
                unknown(CurriculumProblem.UNKNOWN_JOB_TYPE, programme, jobType, path.at("jobType"));
            }
            return null;
        }

        @Override
        public @Nullable Void everyJobType() {
            return null;
        }

        @Override
        public @Nullable Void exam(ExamId exam) {
            if (catalogues.stream().noneMatch(catalogue -> catalogue.has(exam))) {
                problems.add(CurriculumProblem.UNKNOWN_EXAM.at(path.at("exam"), programme.id(), exam));
            }
            return null;
        }
    }

    private void unknown(CurriculumProblem code, Programme programme, Identifier id, DataPath path) {
        problems.add(code.at(path, programme.id(), id, framework.edition()));
    }
}
