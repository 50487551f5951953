package io.github.digitalskillmap.examples.capability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeRanking;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CapabilityFrameworkTest {

    private static final Edition EDITION = Edition.parse("mill@1.0.0");
    private static final Sheets SHEETS = Sheets.ofTheMill();
    private static final Checked<Framework> READ = read(SHEETS);

    private static Checked<Framework> read(Sheets sheets) {
        return sheets.read(EDITION, "Mill skills", "The mill");
    }

    private static List<String> told(Checked<Framework> read, Locale language) {
        return read.problems().stream().map(problem -> problem.text(language)).toList();
    }

    @Test
    void read_sheetsWithEveryDefect_tellsEachWithItsCellInEnglish() {
        assertThat(told(READ, Locale.ENGLISH))
                .containsExactly(
                        "5:4 /roles/D5: 'Miller' has spaces before or after it; it was read without them, nothing has to be"
                                + " done [spaces-around]",
                        "6:4 /roles/D6: 'Miller' has spaces before or after it; it was read without them, nothing has to be"
                                + " done [spaces-around]",
                        "7:4 /roles/D7: 'Miller' has spaces before or after it; it was read without them, nothing has to be"
                                + " done [spaces-around]",
                        "3:3 /skills/C3: level 'Awareness' of skill 'Sieving' is not described; it was read without a"
                                + " description [level-not-described]",
                        "3:6 /skills/F3: level 'Expert' of skill 'Sieving' is not described; it was read without a"
                                + " description [level-not-described]",
                        "4:2 /skills/B4: skill 'Weighing (shop)' has no definition; it was read without one"
                                + " [skill-not-defined]",
                        "4:3 /skills/C4: no level of skill 'Weighing (shop)' is described; they were read without"
                                + " descriptions [no-level-described]",
                        "5:2 /skills/B5: skill 'Tasting' has no definition; it was read without one [skill-not-defined]",
                        "5:4 /skills/D5: level 'Working' of skill 'Tasting' is not described; it was read without a"
                                + " description [level-not-described]",
                        "5:5 /skills/E5: level 'Practitioner' of skill 'Tasting' is not described; it was read without a"
                                + " description [level-not-described]",
                        "5:6 /skills/F5: level 'Expert' of skill 'Tasting' is not described; it was read without a"
                                + " description [level-not-described]",
                        "7:3 /roles/C7: 'Role Description' of 'Miller' differs from the text in roles!C2, which was kept;"
                                + " make the two the same [texts-differ]",
                        "4:6 /roles/F4: 'Trainee miller' requires skill 'Sieving' at the same level as in roles!F3; it was"
                                + " counted once, remove one of the two [repeated-requirement]",
                        "8:4 /roles/D8: the level of role 'Grain master' has no name; the role stands for it until its name"
                                + " is known [role-level-not-named]",
                        "8:8 /roles/H8: 'Grain master' requires skill 'Tasting' at a level that is not stated, so nobody can"
                                + " be scored against it; state the level [level-not-stated]",
                        "9:8 /roles/H9: 'Grain master' requires skill 'Milling' at a level that is not stated, so nobody can"
                                + " be scored against it; state the level [level-not-stated]",
                        "2:7 /skills/G2: skill 'Milling' lists other roles than require it; required by, but not listed:"
                                + " Grain master; listed, but not requiring it: -; what the roles require was kept"
                                + " [roles-differ]",
                        "3:7 /skills/G3: skill 'Sieving' lists other roles than require it; required by, but not listed: -;"
                                + " listed, but not requiring it: Baker; what the roles require was kept [roles-differ]",
                        "4:7 /skills/G4: skill 'Weighing (shop)' lists other roles than require it; required by, but not"
                                + " listed: -; listed, but not requiring it: Grain master; what the roles require was kept"
                                + " [roles-differ]");
    }

    @Test
    void read_sheetsWithEveryDefect_tellsThemInJapanese() {
        assertThat(told(READ, Locale.JAPANESE))
                .contains(
                        "5:4 /roles/D5: 'Miller' の前か後に空白があります。空白を除いて読みました。対処は不要です。 [spaces-around]",
                        "3:3 /skills/C3: スキル 'Sieving' のレベル 'Awareness' に説明がありません。説明なしで読みました。"
                                + " [level-not-described]",
                        "4:2 /skills/B4: スキル 'Weighing (shop)' に定義がありません。定義なしで読みました。 [skill-not-defined]",
                        "4:3 /skills/C4: スキル 'Weighing (shop)' のどのレベルにも説明がありません。説明なしで読みました。" + " [no-level-described]",
                        "7:3 /roles/C7: 'Miller' の 'Role Description' が roles!C2 の文と違います。roles!C2 の文を採りました。"
                                + "同じにしてください。 [texts-differ]",
                        "4:6 /roles/F4: 'Trainee miller' は、スキル 'Sieving' を roles!F3 でも同じレベルで求めています。"
                                + "一つと数えました。どちらかを取り除いてください。 [repeated-requirement]",
                        "8:4 /roles/D8: 職 'Grain master' の段階に名前がありません。名前が分かるまで、職の名前を使います。" + " [role-level-not-named]",
                        "8:8 /roles/H8: 'Grain master' は、スキル 'Tasting' をレベルの記載なしに求めているため、判定できません。"
                                + "レベルを記してください。 [level-not-stated]",
                        "3:7 /skills/G3: スキル 'Sieving' の挙げる職が、それを求める職と違います。求めるのに挙げられていない職: -。"
                                + "挙げられているのに求めない職: Baker。職の表を採りました。 [roles-differ]");
    }

    @Test
    void read_sheets_keepsWhatTheyState() {
        Framework mill = READ.orElseThrow();
        Skill sieving = mill.findSkill("Sieving").orElseThrow();
        JobType miller = mill.findJobType("Miller").orElseThrow();

        assertThat(mill.scales())
                .singleElement()
                .satisfies(scale -> assertThat(scale.levels())
                        .extracting(level -> level.label().toString())
                        .containsExactly("Awareness", "Working", "Practitioner", "Expert"));
        assertThat(mill.categories()).isEmpty();
        assertThat(mill.skills())
                .extracting(skill -> skill.number() + " " + skill.id())
                .containsExactly("1 mill:milling", "2 mill:sieving", "3 mill:weighing-shop", "4 mill:tasting");
        assertThat(sieving.definition().orElseThrow()).hasToString("Sieving parts flour, bran and \"middlings\".");
        assertThat(sieving.levelDescriptions())
                .extracting(description -> description.level().code() + ": " + description.text())
                .containsExactly("working: You can:\n- sieve by hand", "practitioner: You can:\n- choose the sieve");
        assertThat(sieving.provenance().text(Locale.ENGLISH)).isEqualTo("published: Mill skills skills!A3");
        assertThat(mill.jobTypeGroups()).extracting(JobTypeGroup::toString).hasSize(3);
        assertThat(miller.group().map(mill::jobTypeGroup)).hasValueSatisfying(role -> {
            assertThat(role.description().orElseThrow().toString()).startsWith("A miller makes flour.\n\nIn this role");
            assertThat(role.within().map(mill::jobTypeGroup))
                    .hasValueSatisfying(family -> assertThat(family.name()).hasToString("Grain"));
        });
        assertThat(miller.description().orElseThrow()).hasToString("A miller works alone.");
        assertThat(mill.findJobType("Grain master").orElseThrow().provenance().note())
                .hasValueSatisfying(note -> assertThat(note).hasToString("Role Type: Board"));
    }

    @Test
    void ranking_frameworkWithoutJapanese_isExplainedInBothLanguages() {
        Framework mill = READ.orElseThrow();
        Level working = mill.scales().get(0).levels().get(1);
        SkillProfile person = SkillProfile.builder(mill)
                .level(SkillId.of("mill", "sieving"), working.id())
                .build();

        JobTypeRanking ranking = JobTypeScorer.of(mill).ranking(person);

        assertThat(ranking.asList())
                .extracting(JobTypeFulfilment::toString)
                .containsExactly(
                        "mill:trainee-miller 2/3 certain, 1/1 possible, OPEN",
                        "mill:miller 1/4 certain, 7/8 possible, NOT_MET");
        assertThat(ranking.best().orElseThrow().explain().text(Locale.JAPANESE))
                .contains("Sieving: 必要 Working、保有 Working", "[公表: Mill skills roles!H3]");
        assertThat(ranking.unscored()).singleElement().satisfies(unscored -> {
            assertThat(unscored.wording().text(Locale.JAPANESE))
                    .isEqualTo("ジョブタイプ「Grain master」は、求めるレベルの記載がないスキルがあるため判定できない: Tasting、Milling");
            assertThat(unscored.wording().text(Locale.ENGLISH))
                    .isEqualTo("Job type \"Grain master\" cannot be scored, since the level it asks for is not stated"
                            + " for: Tasting, Milling");
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        roles(1, 4, "Level"), "1:1 /roles/A1: column 'Role Level' is missing; add it [missing-column]"),
                Arguments.of(
                        roles(3, 1, " "),
                        "3:1 /roles/A3: column 'Role Family' has no text here; write one or remove the"
                                + " row [missing-text]"),
                Arguments.of(
                        skills(5, 1, ""),
                        "5:1 /skills/A5: column 'Skill Name' has no text here; write one or remove the"
                                + " row [missing-text]"),
                Arguments.of(
                        skills(5, 1, "Sieving"),
                        "5:1 /skills/A5: skill 'Sieving' is also in skills!A3; remove one of the"
                                + " two [repeated-skill]"),
                Arguments.of(
                        skills(5, 1, "sieving?"),
                        "5:1 /skills/A5: 'sieving?' gives the same identifier as 'Sieving':"
                                + " sieving; rename one of the two [same-identifier]"),
                Arguments.of(
                        roles(3, 6, "Baking"),
                        "3:6 /roles/F3: skill 'Baking' is not among the skills; add it there or"
                                + " correct the name [unknown-skill]"),
                Arguments.of(
                        roles(3, 8, "Master"),
                        "3:8 /roles/H3: 'Master' is no level; use one of Awareness, Working,"
                                + " Practitioner, Expert [unknown-level]"),
                Arguments.of(
                        roles(4, 8, "Expert"),
                        "4:8 /roles/H4: 'Trainee miller' requires skill 'Sieving' at another level"
                                + " than in roles!F3; keep one of the two [levels-differ]"));
    }

    private static Sheets roles(int row, int column, String text) {
        return new Sheets(SHEETS.roles().with(row, column, text), SHEETS.skills());
    }

    private static Sheets skills(int row, int column, String text) {
        return new Sheets(SHEETS.roles(), SHEETS.skills().with(row, column, text));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void read_whatCannotBeUsed_isToldAndNothingGivenOut(Sheets sheets, String fault) {
        Checked<Framework> read = read(sheets);

        assertThat(read.value()).isEmpty();
        assertThat(told(read, Locale.ENGLISH)).contains(fault);
        assertThat(read.problems()).extracting(Problem::toString).doesNotHaveDuplicates();
    }

    @Test
    void bundles_always_holdASentenceForEachCodeAndNoOther() {
        for (Locale language : new Locale[] {Locale.ROOT, Locale.JAPANESE}) {
            assertThat(ResourceBundle.getBundle(CapabilityProblem.class.getName(), language)
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(CapabilityProblem.values())
                            .map(CapabilityProblem::code)
                            .toList());
        }
    }
}
