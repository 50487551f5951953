package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the programmes of a curriculum that serve what is wanted, and those that somebody still has to take.
 *
 * <p>Which audiences a person belongs to is never assumed: it is given, or the answer is for everybody.
 *
 * <p>For example:
 *
 * <pre>{@code
 * TrainingAdvisor advisor = TrainingAdvisor.of(TokyoTraining.fiscalYear2024());
 * TrainingAdvice advice = advisor.advise(List.of(new TrainingNeed.FocusNeed(TokyoSkills.UX_DESIGN)));
 * List<Programme> open = advisor.openMandatory(Set.of(TokyoTraining.ICT_STAFF), Set.of());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TrainingAdvisor {

    private static final Comparator<ProposedProgramme> FIRST = Comparator.comparing(
                    (ProposedProgramme proposed) -> !proposed.isMandatory())
            .thenComparing(ProposedProgramme::closeness)
            .thenComparing(ProposedProgramme::servedNeeds, Comparator.reverseOrder());

    private final Curriculum curriculum;
    private final Framework framework;

    private TrainingAdvisor(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.framework = curriculum.framework();
    }

    /**
     * {@return an advisor on a curriculum}
     *
     * @param curriculum the curriculum
     */
    public static TrainingAdvisor of(Curriculum curriculum) {
        return new TrainingAdvisor(Objects.requireNonNull(curriculum, "curriculum"));
    }

    /** {@return the curriculum} */
    public Curriculum curriculum() {
        return curriculum;
    }

    /**
     * Finds the programmes that serve needs, whomever they are for.
     *
     * @param needs what is wanted; a need that is there twice counts once
     * @return the programmes, none of them told as mandatory
     * @throws UnknownIdentifierException if a need names a skill or job type that is not in the framework
     * @throws IllegalArgumentException if a need names a level that is no step of its skill
     */
    public TrainingAdvice advise(Collection<TrainingNeed> needs) {
        return advise(Objects.requireNonNull(needs, "needs"), curriculum.programmes(), Set.of());
    }

    /**
     * Finds the programmes that serve needs and are for somebody.
     *
     * @param needs what is wanted; a need that is there twice counts once
     * @param audiences the audiences that the person belongs to, at least one
     * @return the programmes that are for any of these audiences
     * @throws UnknownIdentifierException if a need names a skill or job type that is not in the framework, or the curriculum
     *     has no such audience
     * @throws IllegalArgumentException if there is no audience, or a need names a level that is no step of its skill
     */
    public TrainingAdvice advise(Collection<TrainingNeed> needs, Set<AudienceId> audiences) {
        Objects.requireNonNull(needs, "needs");
        Objects.requireNonNull(audiences, "audiences");
        requireKnown(audiences);
        return advise(
                needs,
                curriculum.programmes().stream()
                        .filter(programme -> programme.isFor(audiences))
                        .toList(),
                audiences);
    }

    /**
     * Lists the programmes that somebody has to take and has not completed.
     *
     * @param audiences the audiences that the person belongs to, at least one
     * @param completed the programmes that the person has completed
     * @return the programmes, in the order of the curriculum
     * @throws UnknownIdentifierException if the curriculum has no such audience or programme
     * @throws IllegalArgumentException if there is no audience
     */
    public List<Programme> openMandatory(Set<AudienceId> audiences, Set<ProgrammeId> completed) {
        Objects.requireNonNull(audiences, "audiences");
        Objects.requireNonNull(completed, "completed");
        requireKnown(audiences);
        completed.forEach(curriculum::programme);
        return curriculum.programmes().stream()
                .filter(programme -> programme.isMandatoryFor(audiences) && !completed.contains(programme.id()))
                .toList();
    }

    private void requireKnown(Set<AudienceId> audiences) {
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("audiences must have at least one member, but were " + audiences);
        }
        audiences.forEach(curriculum::audience);
    }

    private TrainingAdvice advise(
            Collection<TrainingNeed> needs, List<Programme> programmes, Set<AudienceId> audiences) {
        Set<TrainingNeed> distinct = new LinkedHashSet<>(needs);
        distinct.forEach(this::requireKnown);
        List<ProposedProgramme> proposed = new ArrayList<>();
        Set<TrainingNeed> served = new HashSet<>();
        for (Programme programme : programmes) {
            List<TrainingReason> reasons =
                    distinct.stream().flatMap(need -> reasons(need, programme)).toList();
            if (!reasons.isEmpty()) {
                proposed.add(new ProposedProgramme(programme, programme.isMandatoryFor(audiences), reasons));
                reasons.forEach(reason -> served.add(reason.need()));
            }
        }
        proposed.sort(FIRST);
        return new TrainingAdvice(
                proposed,
                distinct.stream().filter(need -> !served.contains(need)).toList());
    }

    private void requireKnown(TrainingNeed need) {
        if (need instanceof TrainingNeed.LevelNeed level && framework.stepCount(level.skill(), level.level()) == 0) {
            throw new IllegalArgumentException(
                    "level of a need must be a step of skill '" + level.skill() + "', but was '" + level.level() + "'");
        }
        if (need instanceof TrainingNeed.FocusNeed focus) {
            framework.skill(focus.skill());
        }
        if (need instanceof TrainingNeed.JobTypeNeed aim) {
            framework.jobType(aim.jobType());
        }
    }

    private Stream<TrainingReason> reasons(TrainingNeed need, Programme programme) {
        return programme.links().stream()
                .filter(link -> serves(link.topic(), need))
                .map(link -> new TrainingReason(
                        need, link, Wording.sentence("%s: %s", "%s: %s", wording(need), wording(link.topic()))));
    }

    private boolean serves(Topic topic, TrainingNeed need) {
        if (need instanceof TrainingNeed.LevelNeed level) {
            return topic instanceof Topic.EverySkillTopic
                    || (topic instanceof Topic.SkillTopic one && one.skill().equals(level.skill()))
                    || topic.equals(new Topic.LevelTopic(level.skill(), level.level()))
                    || (topic instanceof Topic.CategoryTopic one
                            && framework.skill(level.skill()).isIn(List.of(one.category())));
        }
        if (need instanceof TrainingNeed.FocusNeed focus) {
            return topic instanceof Topic.EverySkillTopic
                    || topic instanceof Topic.FocusAreasTopic
                    || (topic instanceof Topic.SkillTopic one && one.skill().equals(focus.skill()))
                    || (topic instanceof Topic.LevelTopic one && one.skill().equals(focus.skill()))
                    || (topic instanceof Topic.CategoryTopic one
                            && framework.skill(focus.skill()).isIn(List.of(one.category())));
        }
        if (need instanceof TrainingNeed.JobTypeNeed aim) {
            return topic instanceof Topic.EveryJobTypeTopic || topic.equals(new Topic.JobTypeTopic(aim.jobType()));
        }
        ExamId exam = ((TrainingNeed.ExamNeed) need).exam();
        return topic.equals(new Topic.ExamTopic(exam));
    }

    /**
     * Says what is wanted.
     *
     * @param need the need
     * @return such as "UXデザイン Lv.1" in Japanese and English
     * @throws UnknownIdentifierException if it names something that is not in the framework
     */
    public Wording wording(TrainingNeed need) {
        Objects.requireNonNull(need, "need");
        if (need instanceof TrainingNeed.LevelNeed level) {
            return level(level.skill(), level.level());
        }
        if (need instanceof TrainingNeed.FocusNeed focus) {
            return Wording.sentence(
                    "重点育成分野「%s」",
                    "focus area \"%s\"", framework.skill(focus.skill()).name());
        }
        if (need instanceof TrainingNeed.JobTypeNeed aim) {
            return jobType(aim.jobType());
        }
        return exam(((TrainingNeed.ExamNeed) need).exam());
    }

    /**
     * Says what a programme serves.
     *
     * @param topic what it serves
     * @return such as "for skills of データ" in Japanese and English
     * @throws UnknownIdentifierException if it names something that is not in the framework
     */
    public Wording wording(Topic topic) {
        Objects.requireNonNull(topic, "topic");
        if (topic instanceof Topic.SkillTopic one) {
            return Wording.sentence(
                    "スキル「%s」の研修",
                    "for the skill \"%s\"", framework.skill(one.skill()).name());
        }
        if (topic instanceof Topic.LevelTopic one) {
            return Wording.sentence("%sを目指す研修", "leads to %s", level(one.skill(), one.level()));
        }
        if (topic instanceof Topic.CategoryTopic one) {
            return Wording.sentence(
                    "分類「%s」のスキルの研修",
                    "for skills of the category \"%s\"",
                    framework.category(one.category()).name());
        }
        if (topic instanceof Topic.JobTypeTopic one) {
            return Wording.sentence("%sの研修", "for the %s", jobType(one.jobType()));
        }
        if (topic instanceof Topic.ExamTopic one) {
            return Wording.sentence("%sの研修", "for the %s", exam(one.exam()));
        }
        if (topic instanceof Topic.FocusAreasTopic) {
            return Wording.sentence("重点的に伸ばす分野の研修", "for whatever focus areas are chosen");
        }
        return topic instanceof Topic.EverySkillTopic
                ? Wording.sentence("すべてのスキルの研修", "for every skill")
                : Wording.sentence("すべてのジョブタイプの研修", "for every job type");
    }

    private Wording level(SkillId skill, LevelId level) {
        return Wording.sentence(
                "「%s」%s",
                "\"%s\" %s",
                framework.skill(skill).name(),
                framework.scaleOf(skill).level(level).label());
    }

    private Wording jobType(JobTypeId jobType) {
        return Wording.sentence(
                "ジョブタイプ「%s」", "job type \"%s\"", framework.jobType(jobType).name());
    }

    private static Wording exam(ExamId exam) {
        return Wording.sentence("試験 %s", "exam %s", exam);
    }
}
