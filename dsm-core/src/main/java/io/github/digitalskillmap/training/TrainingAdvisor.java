package io.github.digitalskillmap.training;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        this.curriculum = Objects.requireNonNull(curriculum, "curriculum");
        this.framework = curriculum.framework();
    }

    /**
     * {@return an advisor on a curriculum}
     *
     * @param curriculum the curriculum
     */
    public static TrainingAdvisor of(Curriculum curriculum) {
        return new TrainingAdvisor(curriculum);
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
        Map<TrainingNeed, Set<Topic>> serving = new LinkedHashMap<>();
        needs.forEach(need -> serving.computeIfAbsent(need, any -> need.accept(new Serving())));
        List<ProposedProgramme> proposed = new ArrayList<>();
        Set<TrainingNeed> served = new HashSet<>();
        for (Programme programme : programmes) {
            List<TrainingReason> reasons = serving.entrySet().stream()
                    .flatMap(need -> reasons(need.getKey(), programme, need.getValue()))
                    .toList();
            if (!reasons.isEmpty()) {
                proposed.add(new ProposedProgramme(programme, programme.isMandatoryFor(audiences), reasons));
                reasons.forEach(reason -> served.add(reason.need()));
            }
        }
        proposed.sort(FIRST);
        return new TrainingAdvice(
                proposed,
                serving.keySet().stream().filter(need -> !served.contains(need)).toList());
    }

    private Stream<TrainingReason> reasons(TrainingNeed need, Programme programme, Set<Topic> serving) {
        return programme.links().stream()
                .filter(link -> serving.contains(link.topic()))
                .map(link -> new TrainingReason(
                        need, link, Wording.sentence("%s: %s", "%s: %s", wording(need), wording(link.topic()))));
    }

    /** The topics that serve a need. */
    private final class Serving implements TrainingNeedVisitor<Set<Topic>> {

        @Override
        public Set<Topic> level(SkillId skill, LevelId level) {
            if (framework.stepCount(skill, level) == 0) {
                throw new IllegalArgumentException(
                        "level of a need must be a step of skill '" + skill + "', but was '" + level + "'");
            }
            Set<Topic> topics = of(skill);
            topics.add(new Topic.LevelTopic(skill, level));
            return topics;
        }

        @Override
        public Set<Topic> focusArea(SkillId skill) {
            Set<Topic> topics = of(skill);
            topics.add(new Topic.FocusAreasTopic());
            framework.scaleOf(skill).levels().forEach(level -> topics.add(new Topic.LevelTopic(skill, level.id())));
            return topics;
        }

        private Set<Topic> of(SkillId skill) {
            Set<Topic> topics = new HashSet<>(Set.of(new Topic.EverySkillTopic(), new Topic.SkillTopic(skill)));
            framework.skill(skill).category().ifPresent(category -> topics.add(new Topic.CategoryTopic(category)));
            return topics;
        }

        @Override
        public Set<Topic> jobType(JobTypeId jobType) {
            framework.jobType(jobType);
            return Set.of(new Topic.EveryJobTypeTopic(), new Topic.JobTypeTopic(jobType));
        }

        @Override
        public Set<Topic> exam(ExamId exam) {
            return Set.of(new Topic.ExamTopic(exam));
        }
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
        return need.accept(new NeedText());
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
        return topic.accept(new ServedText());
    }

    private final class NeedText implements TrainingNeedVisitor<Wording> {

        @Override
        public Wording level(SkillId skill, LevelId level) {
            return Wording.sentence(
                    "「%s」%s",
                    "\"%s\" %s",
                    framework.skill(skill).name(),
                    framework.scaleOf(skill).level(level).label());
        }

        @Override
        public Wording focusArea(SkillId skill) {
            return Wording.sentence(
                    "重点育成分野「%s」", "focus area \"%s\"", framework.skill(skill).name());
        }

        @Override
        public Wording jobType(JobTypeId jobType) {
            return Wording.sentence(
                    "ジョブタイプ「%s」", "job type \"%s\"", framework.jobType(jobType).name());
        }

        @Override
        public Wording exam(ExamId exam) {
            return Wording.sentence("試験 %s", "exam %s", exam);
        }
    }

    private final class ServedText implements TopicVisitor<Wording> {

        private final NeedText needs = new NeedText();

        @Override
        public Wording skill(SkillId skill) {
            return Wording.sentence(
                    "スキル「%s」の研修", "for the skill \"%s\"", framework.skill(skill).name());
        }

        @Override
        public Wording level(SkillId skill, LevelId level) {
            return Wording.sentence("%sを目指す研修", "leads to %s", needs.level(skill, level));
        }

        @Override
        public Wording category(CategoryId category) {
            return Wording.sentence(
                    "分類「%s」のスキルの研修",
                    "for skills of the category \"%s\"",
                    framework.category(category).name());
        }

        @Override
        public Wording everySkill() {
            return Wording.sentence("すべてのスキルの研修", "for every skill");
        }

        @Override
        public Wording focusAreas() {
            return Wording.sentence("重点的に伸ばす分野の研修", "for whatever focus areas are chosen");
        }

        @Override
        public Wording jobType(JobTypeId jobType) {
            return Wording.sentence("%sの研修", "for the %s", needs.jobType(jobType));
        }

        @Override
        public Wording everyJobType() {
            return Wording.sentence("すべてのジョブタイプの研修", "for every job type");
        }

        @Override
        public Wording exam(ExamId exam) {
            return Wording.sentence("%sの研修", "for the %s", needs.exam(exam));
        }
    }
}
