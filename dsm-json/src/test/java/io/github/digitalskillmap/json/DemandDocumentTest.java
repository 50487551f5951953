package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.assertFaults;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.Work;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Surveys of work as documents. */
class DemandDocumentTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final DocumentFormat<DemandSurvey> READER = DsmJson.of(TOKYO).demand();

    @Example
    void read_soundDocument_givesItsWorks() {
        DemandSurvey survey = READER.read(Documents.DEMAND).orElseThrow();

        assertThat(survey.works())
                .containsExactly(
                        Work.of(
                                UnitId.of("our-dsm", "welfare-bureau"),
                                "窓口予約サービスの更改",
                                3,
                                List.of(
                                        new SkillRequirement(TokyoSkills.UX_DESIGN, TokyoLevels.LV2),
                                        new SkillRequirement(TokyoSkills.UI_DESIGN, TokyoLevels.LV1))),
                        Work.of(
                                UnitId.of("our-dsm", "water-bureau"),
                                "窓口予約サービスの更改",
                                1,
                                List.of(new SkillRequirement(TokyoSkills.CLOUD_SERVICES, TokyoLevels.LV3))));
    }

    @Example
    void read_severalFaults_areToldAtOnce() {
        assertFaults(
                READER.read("""
                        { "kind": "demand", "version": 1, "framework": "tokyo-dsm@2.0.0",
                          "works": [
                          { "unit": "water", "work": "a", "headCount": 0, "skills": [] },
                          { "unit": "our:water", "work": "b", "headCount": 1,
                            "skills": [ { "skill": "UX", "level": "9" },
                                        { "skill": "ux-design", "level": "0" },
                                        { "skill": "UXデザイン", "level": "1" } ] },
                          { "unit": "our:water", "work": "b", "headCount": 1,
                            "skills": [ { "skill": "ux-design", "level": "1" } ] } ] }
                        """),
                "3:13 /works/0/unit: 'water' is not an identifier; write it such as 'body:key', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "3:13 /works/0/unit: 'water' は識別子の書き方ではありません。'body:key' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]",
                "3:48 /works/0/headCount: the number is 0; write 1 or more [number-too-small]",
                "3:48 /works/0/headCount: 数が 0 です。1 以上の数を書いてください。 [number-too-small]",
                "3:61 /works/0/skills: the list is empty; write at least one entry [empty-list]",
                "3:61 /works/0/skills: 一覧が空です。少なくとも一つ書いてください。 [empty-list]",
                "5:19 /works/1/skills/0/skill: skill 'UX' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: UXデザイン, UX design, ux-design [skill-not-found]",
                "5:19 /works/1/skills/0/skill: スキル 'UX' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UXデザイン, UX design, ux-design。 [skill-not-found]",
                "6:50 /works/1/skills/1/level: level 'Lv.0' asks for nothing; ask for a higher one or remove this skill [level-asks-nothing]",
                "6:50 /works/1/skills/1/level: レベル 'Lv.0' は何も求めません。より上のレベルを書くか、このスキルを消してください。 [level-asks-nothing]",
                "7:28 /works/1/skills/2/skill: skill 'tokyo-dsm:ux-design' is also required at /works/1/skills/1; remove one of the two [repeated-skill-requirement]",
                "7:28 /works/1/skills/2/skill: スキル 'tokyo-dsm:ux-design' は /works/1/skills/1 でも求められています。どちらかを取り除いてください。 [repeated-skill-requirement]",
                "8:34 /works/2/work: the work at /works/1 is of the same unit and has the same name; put both into one or correct a name [repeated-work]",
                "8:34 /works/2/work: /works/1 の業務と組織も名前も同じです。一つにまとめるか、名前を直してください。 [repeated-work]");
    }

    @Example
    void write_moreThanADocumentCanSay_isRefused() {
        DemandSurvey survey = DemandSurvey.of(
                TOKYO,
                List.of(Work.of(
                        UnitId.of("our", "water"),
                        "a",
                        Integer.MAX_VALUE + 1L,
                        List.of(new SkillRequirement(TokyoSkills.UX_DESIGN, TokyoLevels.LV1)))));

        assertThatThrownBy(() ->
                        DsmJson.of(TokyoFramework.policyVersion2()).demand().write(survey))
                .hasMessageContaining("2147483648");
    }

    @Property(tries = 100)
    void write_anySurvey_isReadBack(@ForAll Random random) {
        DemandSurvey survey = any(random);

        String document = DsmJson.of(TokyoFramework.policyVersion2()).demand().write(survey);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        DsmJson.of(TokyoFramework.policyVersion2()).demand().write(survey, stream);

        assertThat(READER.read(document).orElseThrow()).isEqualTo(survey);
        assertThat(stream.toString(UTF_8)).isEqualTo(document);
        assertThat(DocumentSchema.faults(DocumentKind.DEMAND, document)).isEmpty();
    }

    private static DemandSurvey any(Random random) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            List<Skill> skills = new ArrayList<>(TOKYO.skills());
            Collections.shuffle(skills, random);
            List<LevelId> levels = List.of(TokyoLevels.LV1, TokyoLevels.LV2, TokyoLevels.LV3);
            works.add(Work.of(
                    UnitId.of("our", "unit-" + random.nextInt(3)),
                    "業務 " + i,
                    1L + random.nextInt(1000),
                    skills.subList(0, 1 + random.nextInt(4)).stream()
                            .map(skill -> new SkillRequirement(skill.id(), levels.get(random.nextInt(3))))
                            .toList()));
        }
        return DemandSurvey.of(TOKYO, works);
    }
}
