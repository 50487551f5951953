package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whichever way a level comes in, what is written on it is that level, though another has a code of the same text. */
class LevelLabelProperties {

    private static final ScaleId SCALE = ScaleId.of("b", "level");
    private static final SkillId SKILL = SkillId.of("b", "skill");
    private static final JobTypeId JOB_TYPE = JobTypeId.of("b", "job-type");
    private static final Provenance SAMPLE = Provenance.sample(Wording.supplied(Locale.JAPANESE, "試し"));

    @Property(tries = 200)
    void read_labelOrIdentifier_isThatLevel(@ForAll("frameworks") Framework framework) {
        for (Level level : framework.scale(SCALE).levels()) {
            for (String text : List.of(level.label().toString(), level.id().toString())) {
                assertThat(ofDocument(framework, text)).as(text).isEqualTo(level.id());
                assertThat(ofTable(framework, List.of("id", "b:skill"), List.of("P1", text)))
                        .as(text)
                        .isEqualTo(level.id());
                assertThat(ofTable(framework, List.of("id", "skill", "level"), List.of("P1", "b:skill", text)))
                        .as(text)
                        .isEqualTo(level.id());
                assertThat(ofMatrix(framework, text)).as(text).isEqualTo(level.id());
            }
        }
    }

    private static LevelId ofDocument(Framework framework, String text) {
        return level(DsmJson.of(framework).people().read("""
                        { "kind": "people", "version": 1, "framework": "b-dsm@1.0.0",
                          "people": [ { "id": "P1", "levels": { "b:skill": "%s" } } ] }
                        """.formatted(text)).orElseThrow());
    }

    private static LevelId ofTable(Framework framework, List<String> header, List<String> row) {
        return level(
                PeopleTable.of(framework).read(Table.of(List.of(header, row))).orElseThrow());
    }

    private static LevelId level(List<Person> people) {
        return people.get(0).profile().attainment(SKILL).level().map(Level::id).orElseThrow();
    }

    private static LevelId ofMatrix(Framework framework, String text) {
        return JobTypeMatrix.of(framework)
                .read(Table.of(List.of(List.of("スキル", "b:job-type"), List.of("b:skill", text))))
                .orElseThrow()
                .get(JOB_TYPE)
                .get(0)
                .level();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        Arbitrary<List<String>> codes = Arbitraries.of("1", "2", "3", "a", "b", "lv1", "level-2")
                .list()
                .ofSize(4)
                .uniqueElements();
        Arbitrary<List<String>> labels = Arbitraries.of("1", "2", "3", "4", "A", "Ｂ", "Lv.1", "レベル1", "レベル２", "Level 3")
                .list()
                .ofSize(4)
                .uniqueElements();
        return Combinators.combine(codes, labels).as(LevelLabelProperties::framework);
    }

    private static Framework framework(List<String> codes, List<String> labels) {
        LevelScale.Builder scale =
                LevelScale.builder().id(SCALE).lowest(LowestLevel.FIRST_STEP).provenance(SAMPLE);
        List<LevelId> levels = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            LevelId level = LevelId.of(SCALE, codes.get(i));
            scale.addLevel(Level.of(level, wording(labels.get(i)), SAMPLE));
            levels.add(level);
        }
        return Framework.builder(Edition.parse("b-dsm@1.0.0"), wording("試験用"))
                .addScale(scale.build())
                .addSkill(Skill.builder()
                        .id(SKILL)
                        .number(1)
                        .name(wording("甲"))
                        .definition(wording("甲の定義"))
                        .scale(SCALE)
                        .provenance(SAMPLE)
                        .build())
                .addJobType(JobType.builder()
                        .id(JOB_TYPE)
                        .name(wording("乙"))
                        .addItem(JobTypeItem.of(Requirement.skill(SKILL, levels.get(0)), SAMPLE))
                        .provenance(SAMPLE)
                        .build())
                .check()
                .orElseThrow();
    }

    private static Wording wording(String text) {
        return Wording.supplied(Locale.JAPANESE, text);
    }
}
