package io.github.digitalskillmap.credential;

import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.Explanation;
import io.github.digitalskillmap.scoring.ReportedPass;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The exams of one person as of a date: what was passed, the levels reached, and what goes with which skill.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ExamReport {

    ExamReport() {}

    abstract Framework framework();

    /** {@return the date of which the report tells} */
    public abstract LocalDate asOf();

    /** {@return the edition of the framework whose links to exams were used} */
    public final Edition edition() {
        return framework().edition();
    }

    /**
     * Returns the editions of the catalogues in which the exams were looked up.
     *
     * @return the editions, in the order in which the catalogues were given
     */
    public abstract List<Edition> catalogues();

    /**
     * Returns the weakest standing that the report rests on.
     *
     * @return the weakest of the links, the exams, their scales, and the skills with the scales they are judged on
     */
    public abstract Standing standing();

    /**
     * Returns the passes as they stand at the date.
     *
     * @return all recorded passes, the earliest first
     */
    public abstract List<ReportedPass> passes();

    /**
     * Returns the level reached on each issuer's scale.
     *
     * @return one entry a scale, in the order of the catalogues
     */
    public abstract List<ReachedLevel> levels();

    /**
     * Returns the exams that go with each skill.
     *
     * @return the skills that have exams, in framework order
     */
    public abstract List<SkillExams> skills();

    /**
     * Returns the highest level reached on a scale.
     *
     * @param scale an issuer's scale
     * @return the level, or empty if none is reached
     * @throws UnknownIdentifierException if no catalogue has that scale
     */
    public final Optional<ExamLevel> highestLevel(ExamScaleId scale) {
        Objects.requireNonNull(scale, "scale");
        return levels().stream()
                .filter(reached -> reached.scale().id().equals(scale))
                .findFirst()
                .orElseThrow(() -> NearestIdentifiers.unknown(
                        scale,
                        catalogues(),
                        levels().stream().map(ReachedLevel::scale).toList()))
                .level();
    }

    /**
     * Returns the exams that go with a skill.
     *
     * @param skill the skill
     * @return its exams, or empty if none goes with it
     * @throws UnknownIdentifierException if the skill is not in the framework
     */
    public final Optional<SkillExams> findSkill(SkillId skill) {
        Skill known = framework().skill(Objects.requireNonNull(skill, "skill"));
        return skills().stream().filter(each -> each.skill().equals(known)).findFirst();
    }

    /**
     * Explains the report: passes, levels reached, and for each skill the judged level beside its exams.
     *
     * @return a tree of statements with their sources
     */
    public final Explanation explain() {
        return Explanation.builder()
                .wording(Wording.sentence("%s 時点の試験", "exams as of %s", asOf()))
                .addPart(Explanation.builder()
                        .wording(Wording.sentence(
                                "枠組み %s、カタログ %s、最も弱い根拠 %s",
                                "framework %s, catalogues %s, weakest standing %s",
                                edition(),
                                catalogues(),
                                standing().wording()))
                        .build())
                .addAllParts(passes().stream().map(ReportedPass::explain).toList())
                .addAllParts(levels().stream().map(ReachedLevel::explain).toList())
                .addAllParts(skills().stream().map(SkillExams::explain).toList())
                .build();
    }

    /** {@return how much the report tells, and nothing of what: it is personal data} */
    @Override
    public final String toString() {
        return "exams as of " + asOf() + " in " + edition() + ": " + passes().size() + " passes";
    }
}
