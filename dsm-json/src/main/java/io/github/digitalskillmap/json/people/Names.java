package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.text.KnownTexts;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the texts of records mean: parts of a framework, exams and days. What was found is remembered.
 *
 * <p>This class is thread-safe.
 */
public final class Names {

    private static final int MOST = 4_000;
    private static final int MOST_LEVELS = 200;

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final Notation notation;
    private final KnownTexts<Skill> skills = new KnownTexts<>(MOST);
    private final Map<SkillId, KnownTexts<HeldLevel>> levels = new ConcurrentHashMap<>();
    private final KnownTexts<LevelOrigin.Stage> stages = new KnownTexts<>(MOST);
    private final KnownTexts<JobType> jobTypes = new KnownTexts<>(MOST);
    private final KnownTexts<Rank> ranks = new KnownTexts<>(MOST);
    private final KnownTexts<List<Exam>> exams = new KnownTexts<>(MOST);
    private final KnownTexts<Judgement> judgements = new KnownTexts<>(MOST);
    private final KnownTexts<Role> roles = new KnownTexts<>(MOST);
    private final KnownTexts<LocalDate> days = new KnownTexts<>(MOST);
    private final Optional<LocalDate> latest;

    /**
     * Creates names without any that was looked up before.
     *
     * @param latest the last day that has come by then, if one is told
     */
    public Names(Framework framework, List<ExamCatalogue> catalogues, Notation notation, Optional<LocalDate> latest) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.notation = notation;
        this.latest = latest;
    }

    /** Creates names without any that was looked up before, to which any day has come. */
    public Names(Framework framework, List<ExamCatalogue> catalogues, Notation notation) {
        this(framework, catalogues, notation, Optional.empty());
    }

    /** Returns the same names, to which no day after one has come. */
    public Names asOf(LocalDate day) {
        return new Names(framework, catalogues, notation, Optional.of(day));
    }

    /** Returns the framework whose parts are named. */
    public Framework framework() {
        return framework;
    }

    List<ExamCatalogue> catalogues() {
        return catalogues;
    }

    /** Finds a skill. */
    public Optional<Skill> skill(String text) {
        return skills.get(text, framework::findSkill);
    }

    /** Finds what is said of a skill: a level, or that it is not held. */
    public Optional<HeldLevel> level(SkillId skill, String text) {
        KnownTexts<HeldLevel> ofSkill = levels.get(skill);
        if (ofSkill == null) {
            ofSkill = levels.computeIfAbsent(skill, any -> new KnownTexts<>(MOST_LEVELS));
        }
        return ofSkill.get(text, name -> HeldLevel.of(name, each -> framework.findLevel(skill, each)));
    }

    /** Tells whether a text says of any skill what is held of it. */
    public boolean isLevelOfAnySkill(String text) {
        return framework.scales().stream()
                .flatMap(scale -> framework.skills().stream()
                        .filter(skill -> skill.scale().equals(scale.id()))
                        .limit(1))
                .anyMatch(skill -> level(skill.id(), text).isPresent());
    }

    Optional<LevelOrigin.Stage> stage(String text) {
        return stages.get(text, notation::stage);
    }

    /** Finds a job type. */
    public Optional<JobType> jobType(String text) {
        return jobTypes.get(text, framework::findJobType);
    }

    /** Finds a rank. */
    public Optional<Rank> rank(String text) {
        return ranks.get(text, framework::findRank);
    }

    /** Lists the exams that may be meant: one if the name is clear. */
    public List<Exam> exams(String text) {
        return exams.get(text, name -> Optional.of(find(name)).filter(found -> !found.isEmpty()))
                .orElse(List.of());
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

    Optional<Judgement> judgement(String text) {
        return judgements.get(text, framework::findJudgement);
    }

    Optional<Role> role(String text) {
        return roles.get(text, framework::findRole);
    }

    Optional<LocalDate> day(String text) {
        return days.get(text, each -> notation.day(each).day());
    }

    /** Tells why a text gives no day. */
    RecordFault whyNoDay(String text) {
        return notation.day(text).fault().orElseThrow();
    }

    boolean isToCome(LocalDate day) {
        return latest.filter(day::isAfter).isPresent();
    }
}
