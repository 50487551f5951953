package io.github.digitalskillmap.json;

import static java.util.Locale.ENGLISH;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A framework other than Tokyo's: a scale from 1 to 4 without a zero, and exams of every kind. */
final class InventedFramework {

    static final SkillId GARDENING = SkillId.of("park", "gardening");
    static final LevelId SECOND = LevelId.of(ScaleId.of("park", "grade"), "2");

    static final ExamCatalogue EXAMS = catalogue();
    static final Framework FRAMEWORK = framework(source("Handbook"));

    private InventedFramework() {}

    static Source source(String title) {
        return Source.builder()
                .id(SourceId.of("park", "handbook"))
                .issuer(english("The park"))
                .title(english(title))
                .build();
    }

    static Framework framework(Source source) {
        Provenance printed = Provenance.published(Citation.at(source, "Chapter 1"));
        LevelScale.Builder scale = LevelScale.builder()
                .id(SECOND.scale())
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(printed);
        IntStream.rangeClosed(1, 4)
                .mapToObj(grade -> Level.of(
                                LevelId.of(SECOND.scale(), Integer.toString(grade)), english("Grade " + grade), printed)
                        .described(english("Can do " + grade)))
                .forEach(scale::addLevel);
        Framework.Builder framework = Framework.builder(Edition.of("park", "1.0.0"), english("Park skills"))
                .addScale(scale.build())
                .addCategory(SkillCategory.of(CategoryId.of("park", "outdoors"), english("Outdoors"), printed))
                .addRank(Rank.of(RankId.of("park", "keeper"), english("Keeper"), printed))
                .addExamCatalogue(EXAMS.edition());
        List<SkillId> skills = List.of(GARDENING, SkillId.of("park", "mowing"), SkillId.of("park", "watering"));
        for (int i = 0; i < skills.size(); i++) {
            framework.addSkill(Skill.builder()
                    .id(skills.get(i))
                    .number(i + 1)
                    .name(english(skills.get(i).key() + " work"))
                    .addAlias(skills.get(i).key() + " of old")
                    .category(CategoryId.of("park", "outdoors"))
                    .scale(SECOND.scale())
                    .provenance(printed)
                    .build());
        }
        return framework.build();
    }

    private static ExamCatalogue catalogue() {
        Provenance invented = Provenance.sample(english("Invented."));
        ExamScaleId scale = ExamScaleId.of("guild", "class");
        ExamLevelId only = ExamLevelId.of(scale, "a");
        return ExamCatalogue.builder(Edition.of("guild", "3.0.0"))
                .addScale(ExamScale.of(
                        scale, english("Guild class"), List.of(ExamLevel.of(only, english("A"))), invented))
                .addExam(exam("old", Knowledge.known(only), invented)
                        .activeFrom(LocalDate.of(2001, 1, 1))
                        .activeUntil(LocalDate.of(2020, 12, 31))
                        .addSuccessor(ExamId.of("guild", "new"))
                        .build())
                .addExam(exam("new", Knowledge.unknown(english("Not announced.")), invented)
                        .build())
                .addExam(exam("free", Knowledge.none(), invented).build())
                .build();
    }

    private static Exam.Builder exam(String key, Knowledge<ExamLevelId> level, Provenance provenance) {
        return Exam.builder()
                .id(ExamId.of("guild", key))
                .code(key)
                .name(english("Exam " + key))
                .level(level)
                .provenance(provenance);
    }

    private static Wording english(String text) {
        return Wording.supplied(ENGLISH, text);
    }
}
