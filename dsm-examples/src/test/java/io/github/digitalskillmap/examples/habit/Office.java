package io.github.digitalskillmap.examples.habit;

import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A made-up office: a framework whose names are easily taken for one another, and people who were judged by it. */
final class Office {

    private static final Provenance INVENTED = Provenance.sample(wording("性質を確かめるために作った"));
    private static final ScaleId SCALE = ScaleId.of("office", "level");
    private static final CategoryId CATEGORY = CategoryId.of("office", "category");
    private static final List<String> SKILLS = List.of(
            "UX",
            "UXデザイン",
            "データ",
            "データ分析",
            "Web",
            "Web開発",
            "セキュリティー",
            "C",
            "C++",
            "A/Bテスト",
            "ITストラテジー",
            "R",
            "AI・機械学習");
    private static final List<List<String>> LABELS = List.of(
            List.of("1", "2", "3", "4"),
            List.of("なし", "初級", "中級", "上級"),
            List.of("C", "B", "A", "S"),
            List.of("0", "0.5", "1", "1.5"),
            List.of("Lv.0", "Lv.1", "Lv.2", "Lv.3"));
    private static final List<String> RANKS = List.of("主事", "主任", "係長級", "課長級");

    private final Random random;
    private final Framework framework;

    Office(long seed) {
        this.random = new Random(seed);
        this.framework = random.nextInt(3) == 0 ? TokyoFramework.policyVersion2() : invented();
    }

    private static Wording wording(String japanese) {
        return Wording.supplied(JAPANESE, japanese);
    }

    Framework framework() {
        return framework;
    }

    private Framework invented() {
        Framework.Builder invented = Framework.builder(Edition.of("office", "1.0.0"), wording("ある市の枠組み"))
                .addScale(scale())
                .addCategory(SkillCategory.of(CATEGORY, wording("分類"), INVENTED))
                .addExamCatalogue(IpaCatalogue.fiscalYear2026().edition());
        List<String> names = new ArrayList<>(SKILLS);
        Collections.shuffle(names, random);
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            invented.addSkill(Skill.builder()
                    .id(SkillId.of("office", "s" + i))
                    .number(i + 1)
                    .name(wording(names.get(i)))
                    .category(CATEGORY)
                    .scale(SCALE)
                    .provenance(INVENTED)
                    .build());
        }
        for (int i = 0; i < RANKS.size(); i++) {
            invented.addRank(Rank.of(RankId.of("office", "r" + i), wording(RANKS.get(i)), INVENTED));
        }
        for (int i = 0; i < 2; i++) {
            invented.addJobType(JobType.builder()
                    .id(JobTypeId.of("office", "j" + i))
                    .name(wording(i == 0 ? "企画" : "企画・開発"))
                    .provenance(INVENTED)
                    .require(
                            SkillId.of("office", "s" + i),
                            LevelId.of(SCALE, Integer.toString(2 + random.nextInt(2))),
                            INVENTED)
                    .build());
        }
        return invented.check().orElseThrow();
    }

    private LevelScale scale() {
        LevelScale.Builder scale =
                LevelScale.builder().id(SCALE).lowest(LowestLevel.FIRST_STEP).provenance(INVENTED);
        List<String> labels = LABELS.get(random.nextInt(LABELS.size()));
        for (int i = 0; i < labels.size(); i++) {
            scale.addLevel(Level.of(LevelId.of(SCALE, Integer.toString(i + 1)), wording(labels.get(i)), INVENTED));
        }
        return scale.build();
    }

    /** Returns people, of whom the first is assessed in all skills. */
    List<Person> people(int count, boolean withDays) {
        List<Person> people = new ArrayList<>();
        String prefix = List.of("P", "A-", "職員", "00").get(random.nextInt(4));
        for (int i = 1; i <= count; i++) {
            people.add(person(PersonId.of(prefix + i), i == 1, withDays));
        }
        return people;
    }

    private Person person(PersonId id, boolean inAllSkills, boolean withDays) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        for (Skill skill : framework.skills()) {
            List<Level> levels = framework.scaleOf(skill.id()).levels();
            LevelId level = levels.get(random.nextInt(levels.size())).id();
            if (withDays) {
                profile.level(skill.id(), level, LevelOrigin.on(day()));
            } else if (inAllSkills || random.nextInt(3) > 0) {
                profile.level(skill.id(), level);
            }
        }
        if (withDays) {
            List<Exam> exams = IpaCatalogue.fiscalYear2026().exams();
            profile.passed(exams.get(random.nextInt(exams.size())).id(), day());
        }
        return Person.of(id, profile.build())
                .withRank(framework
                        .ranks()
                        .get(random.nextInt(framework.ranks().size()))
                        .id());
    }

    private LocalDate day() {
        return LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }
}
