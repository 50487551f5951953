package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.assertFaults;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsReaderTest {

    private static final String REWORDED =
            "the wording has changed since this was written; the figures are the same; nothing has to be done, or write the results anew [statement-differs]";
    private static final String REWORDED_IN_JAPANESE =
            "書き出した後に説明の文言が変わりました。数値は同じです。このままで差し支えありません。気になる場合は、結果を書き出し直してください。 [statement-differs]";

    private static final DocumentFormat<List<JobTypeResult>> PARK =
            DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS).results();

    @TempDir
    private Path folder;

    @Test
    void read_whatWasWritten_isEqual() throws IOException {
        List<JobTypeResult> results = List.of(TokyoResults.OPEN, TokyoResults.MET, TokyoResults.BY_ANOTHER_RULE);
        Path file = Files.writeString(folder.resolve("results.json"), TokyoResults.document());

        assertThat(TokyoResults.READER.read(file).orElseThrow()).isEqualTo(results);
        assertThat(TokyoResults.READER
                        .read(new ByteArrayInputStream(TokyoResults.document().getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(results);
    }

    @Test
    void read_noResults_isTaken() {
        assertThat(TokyoResults.READER
                        .read(TokyoResults.WRITER.write(List.of()))
                        .orElseThrow())
                .isEmpty();
    }

    @Test
    void read_resultUnderADemandedStanding_isEqual() {
        JobTypeResult result = JobTypeResult.of(JobTypeScorer.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .demanding(Standing.SAMPLE)
                .score(
                        SkillProfile.builder(InventedFramework.FRAMEWORK).build(),
                        InventedFramework.WARDEN,
                        LocalDate.of(2026, 4, 1)));

        assertThat(PARK.read(park(result)).orElseThrow()).containsExactly(result);
    }

    @Test
    void read_namesInAnySpelling_areTaken() {
        String document = open().replace("\"tokyo-dsm:ui-ux-designer\",\n    \"rule\"", "\"ＵＩ/ＵＸデザイナー\",\n    \"rule\"")
                .replace("\"tokyo-dsm:ux-design\": \"tokyo-dsm:level/2\"", "\"UXデザイン\": \"Lv2\"");

        assertThat(document).contains("ＵＩ/ＵＸデザイナー", "Lv2");
        assertThat(TokyoResults.READER.read(document).orElseThrow()).containsExactly(TokyoResults.OPEN);
    }

    @Test
    void read_fileThatIsNotThere_throws() {
        assertThatThrownBy(() -> TokyoResults.READER.read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void of_catalogueThatAJobTypeNeedsIsMissing_throws() {
        assertThatThrownBy(() -> DsmJson.of(InventedFramework.FRAMEWORK).results())
                .isInstanceOf(UnknownIdentifierException.class);
    }

    @Test
    void read_bytesThatAreNotUtf8_areTold() {
        assertThat(TokyoResults.READER
                        .read(new ByteArrayInputStream(new byte[] {(byte) 0xff}))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.NOT_UTF8);
    }

    @Test
    void read_documentOfPeople_isTold() {
        assertFaults(
                TokyoResults.READER.read("""
                        { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0", "people": [] }"""),
                "1:11 /kind: this is a document of kind 'people'; hand over one of kind 'results' [wrong-kind]",
                "1:11 /kind: 文書の種類が 'people' です。ここでは 'results' の文書を渡してください。 [wrong-kind]");
    }

    @Test
    void read_jobTypeOfWhichALevelIsNotStated_isTold() {
        String document = """
                { "kind": "results", "version": 1, "framework": "park@1.0.0", "examCatalogues": [ "guild@3.0.0" ],
                  "results": [ { "jobType": "Scout", "rule": "steps", "holds": {},
                    "fulfilment": { "outcome": "open", "certainShare": "0/1", "possibleShare": "1/1",
                      "tally": { "required": "1", "held": "0", "open": "1" }, "standing": "published",
                      "gaps": [], "explanation": { "statement": { "ja": "未", "en": "open" }, "combination": "sum" } } } ] }""";

        assertFaults(
                PARK.read(document),
                "2:29 /results/0/jobType: job type 'park:scout' asks for skills at levels that are not stated, so nobody has a result for it: park:gardening; remove the result [level-not-stated]",
                "2:29 /results/0/jobType: ジョブタイプ 'park:scout' は、レベルの記載なしに求めるスキルがあるため、判定できません: park:gardening。この結果を取り除いてください。 [level-not-stated]");
    }

    @Test
    void read_figuresThatDiffer_areTold() {
        assertFaults(
                TokyoResults.READER.read(open().replace("\"certainShare\": \"6/7\"", "\"certainShare\": \"7/7\"")
                        .replace("\"outcome\": \"open\",\n      \"cert", "\"outcome\": \"met\",\n      \"cert")
                        .replace("\"held\": \"6\"", "\"held\": \"7\"")
                        .replace(
                                "\"standing\": \"sample\",\n      \"gaps\"",
                                "\"standing\": \"published\",\n      \"gaps\"")),
                "22:18 /results/0/fulfilment/outcome: 'met' stands here, but 'open' follows from what is held; correct what is held or write the result anew [result-differs]",
                "22:18 /results/0/fulfilment/outcome: ここには 'met' とありますが、保有内容から計算すると 'open' になります。保有内容を直すか、結果を書き出し直してください。 [result-differs]",
                "23:23 /results/0/fulfilment/certainShare: '7/7' stands here, but '6/7' follows from what is held; correct what is held or write the result anew [result-differs]",
                "23:23 /results/0/fulfilment/certainShare: ここには '7/7' とありますが、保有内容から計算すると '6/7' になります。保有内容を直すか、結果を書き出し直してください。 [result-differs]",
                "27:17 /results/0/fulfilment/tally/held: '7' stands here, but '6' follows from what is held; correct what is held or write the result anew [result-differs]",
                "27:17 /results/0/fulfilment/tally/held: ここには '7' とありますが、保有内容から計算すると '6' になります。保有内容を直すか、結果を書き出し直してください。 [result-differs]",
                "30:19 /results/0/fulfilment/standing: 'published' stands here, but 'sample' follows from what is held; correct what is held or write the result anew [result-differs]",
                "30:19 /results/0/fulfilment/standing: ここには 'published' とありますが、保有内容から計算すると 'sample' になります。保有内容を直すか、結果を書き出し直してください。 [result-differs]",
                "53:19 /results/0/fulfilment/explanation/tally/held: '7' stands here, but '6' follows from what is held; correct what is held or write the result anew [result-differs]",
                "53:19 /results/0/fulfilment/explanation/tally/held: ここには '7' とありますが、保有内容から計算すると '6' になります。保有内容を直すか、結果を書き出し直してください。 [result-differs]");
    }

    @Test
    void read_statementsThatDiffer_areWarningsBesideTheResults() {
        assertReworded(
                TokyoResults.READER.read(
                        open().replace("UI design: needed Lv.3, held Lv.3", "UI design: Lv.3 needed, Lv.3 held")
                                .replace("規則 段階数", "規則は段階数")),
                TokyoResults.OPEN,
                "64:19 /results/0/fulfilment/explanation/parts/0/statement/ja: ",
                "97:19 /results/0/fulfilment/explanation/parts/4/statement/en: ");
    }

    @Test
    void read_statementThatDiffersBesideAFigure_isNotTold() {
        assertFaults(
                TokyoResults.READER.read(open().replace("規則 段階数", "規則は段階数")
                        .replace("\"neededLevel\"", "\"heldLevel\": \"tokyo-dsm:level/0\",\n        \"neededLevel\"")),
                "33:9 /results/0/fulfilment/gaps/0/heldLevel: key 'heldLevel' means nothing here; remove it or use one of skill, neededLevel, statement, outcome, tally [unknown-key]",
                "33:9 /results/0/fulfilment/gaps/0/heldLevel: キー 'heldLevel' はここでは使えません。取り除くか、直してください。使えるキー: skill, neededLevel, statement, outcome, tally。 [unknown-key]");
    }

    @Tag("full")
    @Test
    void read_moreStatementsThatDifferThanAreTold_givesTheResults() {
        List<JobTypeResult> results = Collections.nCopies(Findings.MOST + 1, TokyoResults.OPEN);

        Checked<List<JobTypeResult>> read =
                TokyoResults.READER.read(TokyoResults.WRITER.write(results).replace("規則 段階数", "規則は段階数"));

        assertThat(read.orElseThrow()).isEqualTo(results);
        assertThat(read.problems())
                .hasSize(Findings.MOST + 1)
                .allMatch(problem -> problem.severity() == Severity.WARNING);
        Problem last = read.problems().get(Findings.MOST);
        assertThat(last.message(Locale.ENGLISH))
                .isEqualTo(
                        "there are more warnings than the first 1000, which are told here; none of them keeps from using what was read; see to these first, if at all");
        assertThat(last.message(Locale.JAPANESE))
                .isEqualTo("注意は、ここに示した最初の 1000 件のほかにもあります。どれも、読み込んだものを使う妨げにはなりません。必要なら、示したものから確かめてください。");
        assertThat(last.code()).isEqualTo(DocumentProblem.TOO_MANY_WARNINGS);
    }

    @Test
    void read_heldLevelOfAGapThatDiffers_isToldWithoutTheLevel() {
        assertFaults(
                TokyoResults.READER.read(TokyoResults.WRITER
                        .write(List.of(TokyoResults.BY_ANOTHER_RULE))
                        .replace("\"heldLevel\": \"tokyo-dsm:level/2\"", "\"heldLevel\": \"tokyo-dsm:level/1\"")),
                "40:22 /results/0/fulfilment/gaps/0/heldLevel: this does not follow from what is held; correct what is held or write the result anew [held-level-differs]",
                "40:22 /results/0/fulfilment/gaps/0/heldLevel: 保有内容から導かれるものと異なります。保有内容を直すか、結果を書き出し直してください。 [held-level-differs]");
    }

    @Test
    void read_gapLeftOut_isTold() {
        String document = open();
        String gaps = document.substring(document.indexOf("\"gaps\""), document.indexOf("\"explanation\""));

        assertFaults(
                TokyoResults.READER.read(document.replace(gaps, "\"gaps\": [],\n")),
                "31:15 /results/0/fulfilment/gaps: there are 0 entries here, but 1 follow from what is held; correct what is held or write the result anew [length-differs]",
                "31:15 /results/0/fulfilment/gaps: 一覧は 0 件ですが、保有内容から計算すると 1 件になります。保有内容を直すか、結果を書き出し直してください。 [length-differs]");
    }

    @Test
    void read_partOfTheExplanationLeftOut_isTold() {
        assertFaults(
                TokyoResults.READER.read(open().replace("        \"combination\": \"sum\",\n", "")
                        .replace("\"possibleShare\": \"1/1\",\n", "")),
                "21:19 /results/0/fulfilment/possibleShare: key 'possibleShare' is missing; add it [missing-key]",
                "21:19 /results/0/fulfilment/possibleShare: キー 'possibleShare' がありません。加えてください。 [missing-key]",
                "44:22 /results/0/fulfilment/explanation/combination: key 'combination' is missing; add it [missing-key]",
                "44:22 /results/0/fulfilment/explanation/combination: キー 'combination' がありません。加えてください。 [missing-key]");
    }

    @Test
    void read_levelChangedAfterwards_isToldByEveryFigureThatDependsOnIt() {
        assertThat(TokyoResults.READER
                        .read(open().replace(
                                        "\"tokyo-dsm:ux-design\": \"tokyo-dsm:level/2\"",
                                        "\"tokyo-dsm:ux-design\": \"tokyo-dsm:level/1\""))
                        .problems())
                .extracting(problem -> problem.path().toString())
                .contains(
                        "/results/0/fulfilment/outcome",
                        "/results/0/fulfilment/certainShare",
                        "/results/0/fulfilment/possibleShare",
                        "/results/0/fulfilment/tally/held",
                        "/results/0/fulfilment/gaps");
    }

    @Test
    void read_unknownNames_areToldAndNothingIsCounted() {
        assertFaults(
                TokyoResults.READER.read(open().replace("\"rule\": \"steps\"", "\"rule\": \"points\"")
                        .replace("\"tokyo-dsm:ui-ux-designer\",\n    \"rule\"", "\"UIデザイナー\",\n    \"rule\"")
                        .replace("\"certainShare\": \"6/7\"", "\"certainShare\": \"1/7\"")),
                "8:16 /results/0/jobType: job type 'UIデザイナー' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: UI/UXデザイナー, ビジネスデザイナー [job-type-not-found]",
                "8:16 /results/0/jobType: ジョブタイプ 'UIデザイナー' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UI/UXデザイナー, ビジネスデザイナー。 [job-type-not-found]",
                "9:13 /results/0/rule: rule 'points' means nothing here; write one of steps, steps-with-veto, requirements-met, requirements-met-with-veto, all-or-nothing, all-or-nothing-with-veto, weighted, weighted-with-veto, normalised, normalised-with-veto [wrong-rule]",
                "9:13 /results/0/rule: 規則 'points' は使えません。steps, steps-with-veto, requirements-met, requirements-met-with-veto, all-or-nothing, all-or-nothing-with-veto, weighted, weighted-with-veto, normalised, normalised-with-veto のどれかを書いてください。 [wrong-rule]");
    }

    @Test
    void read_blankTexts_areTold() {
        assertFaults(
                TokyoResults.READER.read(
                        open().replace("\"P001\"", "\"　\"").replace("\"rule\": \"steps\"", "\"rule\": \" \"")),
                "7:15 /results/0/person: the text is blank; write a value [blank-text]",
                "7:15 /results/0/person: 値が空です。値を書いてください。 [blank-text]",
                "9:13 /results/0/rule: the text is blank; write a value [blank-text]",
                "9:13 /results/0/rule: 値が空です。値を書いてください。 [blank-text]");
    }

    @Test
    void read_nothingButBraces_isTold() {
        assertFaults(
                TokyoResults.READER.read(
                        """
                        { "kind": "results", "version": 1, "framework": "tokyo-dsm@2.0.0",
                          "examCatalogues": [ "%s" ],
                          "results": [ {}, null ] }""".formatted(IpaCatalogue.fiscalYear2026().edition())),
                "3:16 /results/0/fulfilment: key 'fulfilment' is missing; add it [missing-key]",
                "3:16 /results/0/fulfilment: キー 'fulfilment' がありません。加えてください。 [missing-key]",
                "3:16 /results/0/holds: key 'holds' is missing; add it [missing-key]",
                "3:16 /results/0/holds: キー 'holds' がありません。加えてください。 [missing-key]",
                "3:16 /results/0/jobType: key 'jobType' is missing; add it [missing-key]",
                "3:16 /results/0/jobType: キー 'jobType' がありません。加えてください。 [missing-key]",
                "3:16 /results/0/rule: key 'rule' is missing; add it [missing-key]",
                "3:16 /results/0/rule: キー 'rule' がありません。加えてください。 [missing-key]",
                "3:20 /results/1: null is not a value here; write a value or leave it out [null-value]",
                "3:20 /results/1: null は使えません。値を書くか、キーごと取り除いてください。 [null-value]");
    }

    @Test
    void read_otherCatalogues_areToldAndNothingIsCounted() {
        String document = open().replace("\"certainShare\": \"6/7\"", "\"certainShare\": \"1/7\"");

        assertFaults(
                TokyoResults.READER.read(document.replace("[ \"ipa@", "[ \"guild@3.0.0\", \"ipa@")),
                "5:21 /examCatalogues: the document goes with exam catalogues 'guild@3.0.0, ipa@1.0.0' but is read with 'ipa@1.0.0'; read it with those it goes with, in the same order; no result was counted again [other-exam-catalogues]",
                "5:21 /examCatalogues: 文書の試験カタログは 'guild@3.0.0, ipa@1.0.0' ですが、'ipa@1.0.0' で読もうとしています。同じ版を同じ順で渡してください。結果は計算し直していません。 [other-exam-catalogues]");
        assertFaults(
                DsmJson.of(TokyoFramework.policyVersion2()).results().read(document),
                "5:21 /examCatalogues: the document goes with exam catalogues 'ipa@1.0.0' but is read with —; read it with those it goes with, in the same order; no result was counted again [other-exam-catalogues]",
                "5:21 /examCatalogues: 文書の試験カタログは 'ipa@1.0.0' ですが、— で読もうとしています。同じ版を同じ順で渡してください。結果は計算し直していません。 [other-exam-catalogues]");
    }

    @Test
    void read_catalogueThatIsNoText_isToldOnce() {
        assertFaults(
                TokyoResults.READER.read(open().replace("[ \"ipa@1.0.0\" ]", "[ 1 ]")),
                "5:23 /examCatalogues/0: a text is needed here, but this is of type number; write the value in quotes [not-text]",
                "5:23 /examCatalogues/0: 文字列が必要ですが、ここには数値があります。値を引用符で囲んで書いてください。 [not-text]");
    }

    @Test
    void read_otherFramework_isToldAndNothingIsCounted() {
        assertFaults(
                TokyoResults.READER.read(open().replace("tokyo-dsm@2.0.0", "tokyo-dsm@1.0.0")),
                "4:16 /framework: the document goes with 'tokyo-dsm@1.0.0' but is read with 'tokyo-dsm@2.0.0'; read it with that edition, or migrate it to the other; skills, ranks, judgements and roles were not checked [other-framework]",
                "4:16 /framework: 文書の枠組みは 'tokyo-dsm@1.0.0' ですが、'tokyo-dsm@2.0.0' で読もうとしています。その版で読むか、読もうとしている版に移行してください。スキル、職層、判断、役割は確かめていません。 [other-framework]");
    }

    @Test
    void read_jobTypeThatNeedsADateWithoutOne_isTold() {
        assertFaults(
                PARK.read(warden().replace("    \"asOf\": \"2026-04-01\",\n", "")),
                "6:16 /results/0/asOf: key 'asOf' is missing; add it [missing-key]",
                "6:16 /results/0/asOf: キー 'asOf' がありません。加えてください。 [missing-key]");
    }

    @Test
    void read_dateThatIsNone_isTold() {
        assertFaults(
                PARK.read(warden().replace("\"asOf\": \"2026-04-01\"", "\"asOf\": \"2026-04-31\"")),
                "9:13 /results/0/asOf: this is not a day; write a day of the calendar such as 2025-06-26 [invalid-date]",
                "9:13 /results/0/asOf: 日付として読めません。実在する日を 2025-06-26 の形で書いてください。 [invalid-date]");
    }

    @Test
    void read_jobTypeThatNeedsNoDateWithOne_isTold() {
        assertFaults(
                TokyoResults.READER.read(open().replace("\"rule\"", "\"asOf\": \"2026-04-01\", \"rule\"")),
                "9:5 /results/0/asOf: key 'asOf' means nothing here; remove it or use one of person, jobType, rule, holds, fulfilment [unknown-key]",
                "9:5 /results/0/asOf: キー 'asOf' はここでは使えません。取り除くか、直してください。使えるキー: person, jobType, rule, holds, fulfilment。 [unknown-key]");
    }

    @Test
    void read_otherDate_isToldWithoutTheDate() {
        Checked<List<JobTypeResult>> read =
                PARK.read(warden().replace("\"asOf\": \"2026-04-01\"", "\"asOf\": \"2026-04-02\""));

        assertReworded(
                read,
                read.orElseThrow().get(0),
                "108:19 /results/0/fulfilment/explanation/parts/2/statement/ja: ",
                "109:19 /results/0/fulfilment/explanation/parts/2/statement/en: ");
    }

    @Test
    void read_faultInTheProfile_isToldAndThatResultIsNotCounted() {
        assertFaults(
                TokyoResults.READER.read(open().replace("\"tokyo-dsm:level/2\"", "\"9\"")
                        .replace("\"certainShare\": \"6/7\"", "\"certainShare\": \"1/7\"")),
                "13:32 /results/0/holds/levels/tokyo-dsm:ux-design: level '9' is not on the scale of skill 'tokyo-dsm:ux-design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none [level-not-found]",
                "13:32 /results/0/holds/levels/tokyo-dsm:ux-design: レベル '9' はスキル 'tokyo-dsm:ux-design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, none。 [level-not-found]");
    }

    @Test
    void read_figureOfAnotherType_isToldBesideWhatDiffers() {
        assertFaults(
                TokyoResults.READER.read(open().replace("\"certainShare\": \"6/7\"", "\"certainShare\": 0.85")
                        .replace("\"possibleShare\": \"1/1\"", "\"possibleShare\": \"100 %\"")),
                "23:23 /results/0/fulfilment/certainShare: a text is needed here, but this is of type number; write the value in quotes [not-text]",
                "23:23 /results/0/fulfilment/certainShare: 文字列が必要ですが、ここには数値があります。値を引用符で囲んで書いてください。 [not-text]",
                "24:24 /results/0/fulfilment/possibleShare: '100 %' stands here, but '1/1' follows from what is held; correct what is held or write the result anew [result-differs]",
                "24:24 /results/0/fulfilment/possibleShare: ここには '100 %' とありますが、保有内容から計算すると '1/1' になります。保有内容を直すか、結果を書き出し直してください。 [result-differs]");
    }

    @Test
    void read_documentCutOff_isToldOnce() {
        String document = open();

        assertFaults(
                TokyoResults.READER.read(document.substring(0, document.indexOf("\"explanation\"") + 5)),
                "45:12 the document ends too early; add the closing brackets or quotes, or hand over the whole document [unexpected-end]",
                "45:12 文書が途中で終わっています。閉じる括弧や引用符を補うか、元の文書を渡し直してください。 [unexpected-end]");
    }

    @Test
    void read_personalData_isInNoSentence() {
        String document = warden().replace("2026-04-01", "1987-06-05")
                .replace("\"jobType\"", "\"person\": \"SECRET\",\n\"jobType\"")
                .replaceFirst("\"asOf\": \"1987-06-05\"", "\"asOf\": \"1986-06-05\"");

        String told = PARK.read(document).problems().stream()
                .flatMap(problem -> Stream.of(problem.text(Locale.ENGLISH), problem.text(Locale.JAPANESE)))
                .collect(Collectors.joining());

        assertThat(told).isNotEmpty().doesNotContain("SECRET", "1987", "1986");
    }

    private static void assertReworded(Checked<List<JobTypeResult>> read, JobTypeResult result, String... places) {
        assertThat(read.orElseThrow()).containsExactly(result);
        assertThat(read.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(read.problems().stream().map(problem -> problem.text(Locale.ENGLISH)))
                .containsExactlyElementsOf(
                        Stream.of(places).map(place -> place + REWORDED).toList());
        assertThat(read.problems().stream().map(problem -> problem.text(Locale.JAPANESE)))
                .containsExactlyElementsOf(Stream.of(places)
                        .map(place -> place + REWORDED_IN_JAPANESE)
                        .toList());
    }

    private static String open() {
        return TokyoResults.WRITER.write(List.of(TokyoResults.OPEN));
    }

    private static String warden() {
        return park(JobTypeResult.of(JobTypeScorer.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .score(
                        SkillProfile.builder(InventedFramework.FRAMEWORK).build(),
                        InventedFramework.WARDEN,
                        LocalDate.of(2026, 4, 1))));
    }

    private static String park(JobTypeResult result) {
        return DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .results()
                .write(List.of(result));
    }
}
