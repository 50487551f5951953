package io.github.digitalskillmap.json.document.training;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.training.Topic;
import io.github.digitalskillmap.training.TopicVisitor;
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

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    public static TrainingLinkEntry from(TrainingLink link) {
        return link.topic().accept(new OfKind(ProvenanceEntry.from(link.provenance())));
    }

    private record OfKind(ProvenanceEntry provenance) implements TopicVisitor<TrainingLinkEntry> {

        @Override
        public TrainingLinkEntry skill(SkillId skill) {
            return entry(TopicKind.SKILL, skill, null, null, null, null);
        }

        @Override
        public TrainingLinkEntry level(SkillId skill, LevelId level) {
            return entry(TopicKind.LEVEL, skill, level, null, null, null);
        }

        @Override
        public TrainingLinkEntry category(CategoryId category) {
            return entry(TopicKind.CATEGORY, null, null, category, null, null);
        }

        @Override
        public TrainingLinkEntry everySkill() {
            return entry(TopicKind.EVERY_SKILL, null, null, null, null, null);
        }

        @Override
        public TrainingLinkEntry focusAreas() {
            return entry(TopicKind.FOCUS_AREAS, null, null, null, null, null);
        }

        @Override
        public TrainingLinkEntry jobType(JobTypeId jobType) {
            return entry(TopicKind.JOB_TYPE, null, null, null, jobType, null);
        }

        @Override
        public TrainingLinkEntry everyJobType() {
            return entry(TopicKind.EVERY_JOB_TYPE, null, null, null, null, null);
        }

        @Override
        public TrainingLinkEntry exam(ExamId exam) {
            return entry(TopicKind.EXAM, null, null, null, null, exam);
        }

        private TrainingLinkEntry entry(
                TopicKind kind,
                @Nullable SkillId skill,
                @Nullable LevelId level,
                @Nullable CategoryId category,
                @Nullable JobTypeId jobType,
                @Nullable ExamId exam) {
            return new TrainingLinkEntry(
                    Word.of(kind), text(skill), text(level), text(category), text(jobType), text(exam), provenance);
        }

        private static @Nullable String text(@Nullable Identifier id) {
            return id == null ? null : id.toString();
        }
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
