package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.text.KnownTexts;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what is called by name, and days, and remembers what it found.
 *
 * <p>This class is thread-safe.
 */
final class Names {

    private static final int MOST = 4_000;
    private static final int MOST_LEVELS = 200;

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final KnownTexts<Skill> skills = new KnownTexts<>(MOST);
    private final Map<SkillId, KnownTexts<Level>> levels = new ConcurrentHashMap<>();
    private final KnownTexts<JobType> jobTypes = new KnownTexts<>(MOST);
    private final KnownTexts<Rank> ranks = new KnownTexts<>(MOST);
    private final KnownTexts<List<Exam>> exams = new KnownTexts<>(MOST);
    private final KnownTexts<Judgement> judgements = new KnownTexts<>(MOST);
    private final KnownTexts<Role> roles = new KnownTexts<>(MOST);
    private final KnownTexts<LocalDate> days = new KnownTexts<>(MOST);

    Names(Framework framework, List<ExamCatalogue> catalogues) {
        this.framework = framework;
        this.catalogues = catalogues;
    }

    Framework framework() {
        return framework;
    }

    List<ExamCatalogue> catalogues() {
        return catalogues;
    }

    Optional<Skill> skill(String text) {
        return skills.get(text, framework::findSkill);
    }

    Optional<Level> level(SkillId skill, String text) {
        KnownTexts<Level> ofSkill = levels.get(skill);
        if (ofSkill == null) {
            ofSkill = levels.computeIfAbsent(skill, any -> new KnownTexts<>(MOST_LEVELS));
        }
        return ofSkill.get(text, name -> framework.findLevel(skill, name));
    }

    Optional<JobType> jobType(String text) {
        return jobTypes.get(text, framework::findJobType);
    }

    Optional<Rank> rank(String text) {
        return ranks.get(text, framework::findRank);
    }

    /** Lists the exams that may be meant: one if the name is clear. */
    List<Exam> exams(String text) {
        return exams.get(text, name -> Optional.of(find(name)).filter(found -> !found.isEmpty()))
                .orElse(List.of());
    }

    Optional<Judgement> judgement(String text) {
        return judgements.get(text, framework::findJudgement);
    }

    Optional<Role> role(String text) {
        return roles.get(text, framework::findRole);
    }

    Optional<LocalDate> day(String text) {
        return days.get(text, Day::parse);
    }

    private List<Exam> find(String text) {
        List<Exam> found = catalogues.stream()
                .flatMap(catalogue -> catalogue.find(text).stream())
                .toList();
        return found.stream()
                .filter(exam -> exam.id().toString().equals(text))
                .findFirst()
                .map(List::of)
                .orElse(found);
    }
}
