package io.github.digitalskillmap.json.document.training;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Sourced;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.training.Topic;
import io.github.digitalskillmap.training.TrainingLink;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * What a programme of training serves. The kind says which of the other keys there are.
 *
 * @param kind the word for the {@link TopicKind}
 * @param skill the identifier of the skill
 * @param level the identifier of the level
 * @param category the identifier of the category
 * @param jobType the identifier of the job type
 * @param exam the identifier of the exam
 * @param provenance where it comes from that the programme serves this
 */
@KeysOf(TopicKind.class)
public record TrainingLinkEntry(
        @Required @WordOf(TopicKind.class) @Nullable String kind,
        @Written(IDENTIFIER) @Nullable String skill,
        @Written(LEVEL) @Nullable String level,
        @Written(IDENTIFIER) @Nullable String category,
        @Written(IDENTIFIER) @Nullable String jobType,
        @Written(IDENTIFIER) @Nullable String exam,
        @Required(groups = Sourced.class) @Valid @Nullable ProvenanceEntry provenance) {

    public static TrainingLinkEntry from(TrainingLink link) {
        ProvenanceEntry provenance = ProvenanceEntry.from(link.provenance());
        Topic topic = link.topic();
        if (topic instanceof Topic.SkillTopic one) {
            return new TrainingLinkEntry(
                    Word.of(TopicKind.SKILL), one.skill().toString(), null, null, null, null, provenance);
        }
        if (topic instanceof Topic.LevelTopic one) {
            return new TrainingLinkEntry(
                    Word.of(TopicKind.LEVEL),
                    one.skill().toString(),
                    one.level().toString(),
                    null,
                    null,
                    null,
                    provenance);
        }
        if (topic instanceof Topic.CategoryTopic one) {
            return new TrainingLinkEntry(
                    Word.of(TopicKind.CATEGORY), null, null, one.category().toString(), null, null, provenance);
        }
        if (topic instanceof Topic.JobTypeTopic one) {
            return new TrainingLinkEntry(
                    Word.of(TopicKind.JOB_TYPE), null, null, null, one.jobType().toString(), null, provenance);
        }
        if (topic instanceof Topic.ExamTopic one) {
            return new TrainingLinkEntry(
                    Word.of(TopicKind.EXAM), null, null, null, null, one.exam().toString(), provenance);
        }
        return new TrainingLinkEntry(Word.of(general(topic)), null, null, null, null, null, provenance);
    }

    private static TopicKind general(Topic topic) {
        if (topic instanceof Topic.EverySkillTopic) {
            return TopicKind.EVERY_SKILL;
        }
        return topic instanceof Topic.FocusAreasTopic ? TopicKind.FOCUS_AREAS : TopicKind.EVERY_JOB_TYPE;
    }

    public TrainingLink toLink(Origins origins) {
        Topic topic = switch (Word.checked(TopicKind.class, kind)) {
            case SKILL -> new Topic.SkillTopic(SkillId.parse(requireNonNull(skill)));
            case LEVEL ->
                new Topic.LevelTopic(SkillId.parse(requireNonNull(skill)), LevelId.parse(requireNonNull(level)));
            case CATEGORY -> new Topic.CategoryTopic(CategoryId.parse(requireNonNull(category)));
            case EVERY_SKILL -> new Topic.EverySkillTopic();
            case FOCUS_AREAS -> new Topic.FocusAreasTopic();
            case JOB_TYPE -> new Topic.JobTypeTopic(JobTypeId.parse(requireNonNull(jobType)));
            case EVERY_JOB_TYPE -> new Topic.EveryJobTypeTopic();
            case EXAM -> new Topic.ExamTopic(ExamId.parse(requireNonNull(exam)));
        };
        return TrainingLink.of(topic, origins.provenance(provenance));
    }
}
