package io.github.digitalskillmap.examples.migration;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.examples.Run;
import io.github.digitalskillmap.examples.output.ReportForm;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.tokyo.SampleJobTypes;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The framework of an invented city against Tokyo's, from which it was made, and the bundled team. */
class DiffCommandTest {

    private static final ScaleId ABLE_OR_NOT = ScaleId.of("hoshimi", "able-or-not");
    private static final LevelId NOT_ABLE = LevelId.of(ABLE_OR_NOT, "no");
    private static final LevelId ABLE = LevelId.of(ABLE_OR_NOT, "yes");
    private static final Provenance BY = Provenance.sample(words("架空の市の値", "a value of a city that does not exist"));

    @TempDir
    private Path folder;

    private Path team;
    private Path city;

    @BeforeEach
    void writeFiles() throws IOException {
        team = Files.writeString(folder.resolve("team.json"), resource("team.json"));
        city = Files.writeString(
                folder.resolve("city.json"), DocumentFormat.frameworks().write(city()));
    }

    private static Wording words(String japanese, String english) {
        return Wording.supplied(Locale.JAPANESE, japanese).translated(Locale.ENGLISH, english);
    }

    private static LevelScale ableOrNot() {
        return LevelScale.builder()
                .id(ABLE_OR_NOT)
                .lowest(LowestLevel.NOTHING)
                .addLevel(Level.of(NOT_ABLE, words("できない", "not able"), BY))
                .addLevel(Level.of(ABLE, words("できる", "able"), BY))
                .provenance(BY)
                .build();
    }

    private static Framework city() {
        return Overlay.builder(TokyoFramework.policyVersion2().edition(), Edition.of("hoshimi", "1.0.0"), BY)
                .name(words("星見市デジタルスキルマップ", "Hoshimi digital skill map"))
                .change(Change.add(ableOrNot()))
                .change(Change.set(
                        PartId.of(TokyoSkills.UX_DESIGN), Aspect.SKILL_NAME, words("利用者体験のデザイン", "User experience")))
                .change(Change.set(PartId.of(TokyoSkills.USER_SUPPORT), Aspect.SKILL_SCALE, ABLE_OR_NOT))
                .change(Change.set(
                        PartId.of(SampleJobTypes.SERVICE_MANAGER, TokyoSkills.USER_SUPPORT),
                        Aspect.REQUIREMENT,
                        Requirement.skill(TokyoSkills.USER_SUPPORT, ABLE)))
                .change(Change.retire(PartId.of(TokyoSkills.MARKETING)).andDependents())
                .change(Change.set(
                        PartId.of(TokyoJobTypes.UI_UX_DESIGNER, TokyoSkills.UX_DESIGN),
                        Aspect.REQUIREMENT,
                        Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)))
                .change(Change.set(
                        PartId.of(SampleJobTypes.PROJECT_MANAGER, TokyoSkills.CYBERSECURITY),
                        Aspect.REQUIREMENT_WEIGHT,
                        2))
                .change(Change.set(
                        PartId.of(TokyoJobTypes.DATA_SCIENTIST, TokyoSkills.DATABASE),
                        Aspect.REQUIREMENT_IMPORTANCE,
                        Importance.MANDATORY))
                .change(Change.set(
                        PartId.of(TokyoRanks.SHUJI, TargetId.of("tokyo-dsm", "shuji-dq-3")),
                        Aspect.TARGET_REQUIREMENT,
                        Requirement.atLeast(5, SkillScope.any(), TokyoLevels.LV3)))
                .build()
                .applyTo(TokyoFramework.policyVersion2())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "text, ja, diff-ja.txt",
        "text, en, diff-en.txt",
        "markdown, ja, diff-ja.md",
        "markdown, en, diff-en.md",
        "csv, ja, diff-ja.csv",
        "csv, en, diff-en.csv",
        "json, ja, diff.json",
        "json, en, diff.json"
    })
    void diff_cityAndTheBundledTeam_printsTheGoldenReport(String format, String language, String golden)
            throws IOException {
        Run run = dsm(
                "diff",
                "tokyo",
                city,
                "--people",
                team,
                "--as-of",
                "2026-04-01",
                "--format",
                format,
                "--lang",
                language);

        assertThat(run.err()).matches("team\\.json: .*12.*tokyo-dsm@2\\.0\\.0\n");
        assertThat(run.out().replace("\r\n", "\n")).isEqualTo(resource(golden));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void diff_withoutPeople_tellsTheChangesAlone() throws IOException {
        String all = resource("diff-ja.txt");

        Run run = dsm("diff", "tokyo", city);

        assertThat(run.out()).isEqualTo(all.substring(0, all.indexOf("\n影響を受ける職員\n")));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ja, 版のほかに違いはない", "en, Nothing but the edition is different"})
    void diff_theSame_saysThatNothingIsDifferent(String language, String sentence) {
        Run run = dsm("diff", "tokyo", "tokyo", "--lang", language);

        assertThat(run.out()).contains(sentence);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void diff_withAPlan_carriesWhatItSays() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                { "kind": "migration-plan", "version": 1, "from": "tokyo-dsm@2.0.0", "to": "hoshimi@1.0.0",
                  "levelMaps": [ { "name": "able", "from": "tokyo-dsm:level", "to": "hoshimi:able-or-not",
                    "levels": [ { "level": "tokyo-dsm:level/0", "becomes": "hoshimi:able-or-not/no" },
                                { "level": "tokyo-dsm:level/1", "becomes": "hoshimi:able-or-not/no" },
                                { "level": "tokyo-dsm:level/2", "becomes": "hoshimi:able-or-not/yes" },
                                { "level": "tokyo-dsm:level/3", "becomes": "hoshimi:able-or-not/yes" } ] } ],
                  "fillIn": { "confirmed": "carry", "levelMaps": [ "able" ] } }
                """);

        Run with = dsm("diff", "tokyo", city, "--people", team, "--plan", plan, "--as-of", "2026-04-01");

        assertThat(with.err()).isEqualTo("team.json: 職員 12 名、枠組み tokyo-dsm@2.0.0\n");
        assertThat(with.exitCode()).isZero();
        assertThat(with.out()).doesNotContain("レベルが異なる").contains("スキルが廃止された");
    }

    @Test
    void diff_planOfOtherEditions_isWrongUsageOrAFault() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                { "kind": "migration-plan", "version": 1, "from": "tokyo-dsm@2.0.0", "to": "tokyo-dsm@2.0.0",
                  "fillIn": { "confirmed": "carry" } }
                """);

        Run run = dsm("diff", "tokyo", city, "--people", team, "--plan", plan);

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void diff_faultyFiles_tellTheFaultsWithoutTheKeysOfPeople() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.json"), """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [ { "id": "secret-7", "levels": { "ux-design": "Lv.9" } } ] }
                """);

        Run people = dsm("diff", "tokyo", city, "--people", faulty);
        Run framework = dsm("diff", "tokyo", team);

        assertThat(people.exitCode()).isEqualTo(1);
        assertThat(people.out()).isEmpty();
        assertThat(people.err()).contains("/people/0/levels/ux-design").doesNotContain("secret-7");
        assertThat(framework.exitCode()).isEqualTo(1);
        assertThat(framework.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv", "json"})
    void diff_withOutput_writesTheFile(String format) {
        Path output = folder.resolve("difference");

        Run run = dsm("diff", "tokyo", city, "--format", format, "--output", output);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(output).isNotEmptyFile();
    }

    @Test
    void markdown_marksInWords_areEscaped() {
        ReportForm.Writer report = ReportForm.MARKDOWN.begin();
        report.title("a_b");
        report.section("c*d");
        report.item("[e]\nf|g");

        assertThat(report).hasToString("# a\\_b\n\n## c\\*d\n\n- \\[e\\]\\<U+000A\\>f\\|g\n");
    }

    @Test
    void diff_examsThatAreKnownAlready_isAWrongCall() throws IOException {
        Path ipa = folder.resolve("ipa.json");
        dsm("export", "ipa", "--output", ipa);

        Run run = dsm("diff", "tokyo", city, "--exams", ipa, "--people", team, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(ipa + " has exams or scales of the catalogue ipa@1.0.0, which is known already: [ipa:ip, ");
    }
}
