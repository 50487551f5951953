package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.PARK;
import static io.github.digitalskillmap.json.Documents.assertFaults;
import static io.github.digitalskillmap.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.Suggestions;
import io.github.digitalskillmap.problem.Problem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents of a framework that do not say what they should. */
class FrameworkReaderFaultsTest {

    private static final DocumentFormat<Framework> READER = DocumentFormat.frameworks(InventedFramework.EXAMS);

    @Test
    void read_unknownWords_areToldWithTheUsableOnes() {
        String document = with(
                with(
                        with(
                                with(
                                        with(
                                                with(
                                                        with(
                                                                with(
                                                                        with(
                                                                                PARK,
                                                                                "\"standing\": \"inferred\"",
                                                                                "\"standing\": \"guessed\""),
                                                                        "\"lowest\": \"nothing\"",
                                                                        "\"lowest\": \"zero\""),
                                                                "\"text\": \"手引き\", \"mark\": \"translation\"",
                                                                "\"text\": \"手引き\", \"mark\": \"Official\""),
                                                        "\"importance\": \"desirable\"",
                                                        "\"importance\": \"nice\""),
                                                "\"kind\": \"any-of\"",
                                                "\"kind\": \"one-of\""),
                                        "\"kind\": \"exam\", \"printedName\"",
                                        "\"kind\": \"license\", \"printedName\""),
                                "\"scope\": { \"kind\": \"skills\"",
                                "\"scope\": { \"kind\": \"some\""),
                        "\"kind\": \"skill-level\"",
                        "\"kind\": \"level\""),
                "\"knowledge\": \"none\"",
                "\"knowledge\": \"nothing\"");

        assertFaults(
                READER.read(document),
                "7:123 /sources/0/title/1/mark: 'Official' means nothing here; use one of official, translation, supplied [unknown-word]",
                "7:123 /sources/0/title/1/mark: 'Official' はここでは使えません。使える語: official, translation, supplied。 [unknown-word]",
                "9:37 /scales/0/lowest: 'zero' means nothing here; use one of nothing, first-step [unknown-word]",
                "9:37 /scales/0/lowest: 'zero' はここでは使えません。使える語: nothing, first-step。 [unknown-word]",
                "13:35 /scales/0/provenance/standing: 'guessed' means nothing here; use one of published, inferred, sample [unknown-word]",
                "13:35 /scales/0/provenance/standing: 'guessed' はここでは使えません。使える語: published, inferred, sample。 [unknown-word]",
                "26:25 /jobTypes/0/items/1/importance: 'nice' means nothing here; use one of mandatory, required, desirable [unknown-word]",
                "26:25 /jobTypes/0/items/1/importance: 'nice' はここでは使えません。使える語: mandatory, required, desirable。 [unknown-word]",
                "27:143 /jobTypes/0/items/1/requirement/kind: 'one-of' means nothing here; use one of skill, unstated-level, group, exam, exam-level, judgement, all-of, any-of [unknown-word]",
                "27:143 /jobTypes/0/items/1/requirement/kind: 'one-of' はここでは使えません。使える語: skill, unstated-level, group, exam, exam-level, judgement, all-of, any-of。 [unknown-word]",
                "30:60 /examLinks/0/kind: 'license' means nothing here; use one of exam, qualification [unknown-word]",
                "30:60 /examLinks/0/kind: 'license' はここでは使えません。使える語: exam, qualification。 [unknown-word]",
                "41:76 /ranks/0/targets/0/requirement/scope/kind: 'some' means nothing here; use one of any, categories, skills [unknown-word]",
                "41:76 /ranks/0/targets/0/requirement/scope/kind: 'some' はここでは使えません。使える語: any, categories, skills。 [unknown-word]",
                "44:52 /ranks/0/guides/0/figure/knowledge: 'nothing' means nothing here; use one of known, none, unknown [unknown-word]",
                "44:52 /ranks/0/guides/0/figure/knowledge: 'nothing' はここでは使えません。使える語: known, none, unknown。 [unknown-word]",
                "45:19 /ranks/0/guides/1/kind: 'level' means nothing here; use one of skill-level, exam-level, exam [unknown-word]",
                "45:19 /ranks/0/guides/1/kind: 'level' はここでは使えません。使える語: skill-level, exam-level, exam。 [unknown-word]");
    }

    @Test
    void read_malformedIdentifiers_areTold() {
        String document = with(
                with(
                        with(
                                with(
                                        with(PARK, "\"id\": \"park:outdoors\"", "\"id\": \"Outdoors\""),
                                        "\"skill\": \"park:mowing\", \"level\": \"park:grade/1\"",
                                        "\"skill\": \"park:mowing/1\", \"level\": \"park:grade\""),
                                "\"quotient\": \"park:hands\"",
                                "\"quotient\": \"park:\""),
                        "\"roles\": [ \"park:head\" ]",
                        "\"roles\": [ \"park:head--\" ]"),
                "\"judgement\": \"park:tidy\"",
                "\"judgement\": \"tidy\"");

        assertFaults(
                READER.read(document),
                "15:13 /categories/0/id: 'Outdoors' is not an identifier; write it such as 'body:key', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "15:13 /categories/0/id: 'Outdoors' は識別子の書き方ではありません。'body:key' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]",
                "25:37 /jobTypes/0/items/0/requirement/skill: 'park:mowing/1' is not an identifier; write it such as 'body:key', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "25:37 /jobTypes/0/items/0/requirement/skill: 'park:mowing/1' は識別子の書き方ではありません。'body:key' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]",
                "25:63 /jobTypes/0/items/0/requirement/level: 'park:grade' is not an identifier; write it such as 'body:scale/1', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "25:63 /jobTypes/0/items/0/requirement/level: 'park:grade' は識別子の書き方ではありません。'body:scale/1' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]",
                "34:115 /judgements/0/roles/0: 'park:head--' is not an identifier; write it such as 'body:key', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "34:115 /judgements/0/roles/0: 'park:head--' は識別子の書き方ではありません。'body:key' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]",
                "40:46 /ranks/0/targets/0/quotient: 'park:' is not an identifier; write it such as 'body:key', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "40:46 /ranks/0/targets/0/quotient: 'park:' は識別子の書き方ではありません。'body:key' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]",
                "45:191 /ranks/0/guides/1/figure/requirement/judgement: 'tidy' is not an identifier; write it such as 'body:key', in lower-case letters, digits and single hyphens [malformed-identifier]",
                "45:191 /ranks/0/guides/1/figure/requirement/judgement: 'tidy' は識別子の書き方ではありません。'body:key' のように、英小文字、数字、一つずつのハイフンで書いてください。 [malformed-identifier]");
    }

    @Test
    void read_malformedEditions_areTold() {
        String document = with(with(PARK, "park@2.0.0", "Park 2"), "guild@3.0.0", "guild@3");

        assertFaults(
                READER.read(document),
                "1:49 /edition: 'Park 2' does not name an edition; write it such as 'body@1.0.0' [malformed-edition]",
                "1:49 /edition: 'Park 2' は版の書き方ではありません。'body@1.0.0' のように書いてください。 [malformed-edition]",
                "3:23 /examCatalogues/0: 'guild@3' does not name an edition; write it such as 'body@1.0.0' [malformed-edition]",
                "3:23 /examCatalogues/0: 'guild@3' は版の書き方ではありません。'body@1.0.0' のように書いてください。 [malformed-edition]");
    }

    @Test
    void read_languageThatIsNone_isTold() {
        String document = with(PARK, "\"language\": \"ja\"", "\"language\": \"Japanese language\"");

        assertFaults(
                READER.read(document),
                "7:94 /sources/0/title/1/language: 'Japanese language' is not a language; write a tag such as ja or en [malformed-language]",
                "7:94 /sources/0/title/1/language: 'Japanese language' は言語の書き方ではありません。ja や en のように書いてください。 [malformed-language]");
    }

    @Test
    void read_twoTextsInOneLanguage_areTold() {
        String document = with(PARK, "\"language\": \"ja\"", "\"language\": \"en-GB\"");

        assertFaults(
                READER.read(document),
                "7:94 /sources/0/title/1/language: there is also a text in language 'en' at /sources/0/title/0; remove one of the two or correct the language [repeated-language]",
                "7:94 /sources/0/title/1/language: 同じ言語 'en' の文が /sources/0/title/0 にもあります。どちらかを取り除くか、言語を直してください。 [repeated-language]");
    }

    @Test
    void read_provenanceThatLacksItsReasons_isTold() {
        String document = with(
                PARK,
                "\"citations\": [ { \"source\": \"park:handbook\", \"place\": \"Table 1\" } ], \"note\": [ { \"language\": \"en\", \"text\": \"By its order.\", \"mark\": \"supplied\" } ]",
                "\"citations\": []");

        assertFaults(
                READER.read(document),
                "13:21 /scales/0/provenance/note: key 'note' must have a value where standing is 'inferred'; write one or correct standing [missing-value]",
                "13:21 /scales/0/provenance/note: standing が 'inferred' のときは、キー 'note' に値が必要です。値を書くか、standing を直してください。 [missing-value]",
                "13:60 /scales/0/provenance/citations: key 'citations' must have a value where standing is 'inferred'; write one or correct standing [missing-value]",
                "13:60 /scales/0/provenance/citations: standing が 'inferred' のときは、キー 'citations' に値が必要です。値を書くか、standing を直してください。 [missing-value]");
    }

    @Test
    void read_sampleThatCitesSomething_isTold() {
        String document = with(
                PARK,
                "\"provenance\": { \"standing\": \"sample\", \"note\": [ { \"language\": \"en\", \"text\": \"Invented rank.\", \"mark\": \"supplied\" } ] }",
                "\"provenance\": { \"standing\": \"sample\", \"citations\": [ { \"source\": \"park:handbook\" } ], \"note\": [ { \"language\": \"en\", \"text\": \"Invented rank.\", \"mark\": \"supplied\" } ] }");

        assertFaults(
                READER.read(document),
                "46:45 /ranks/0/provenance/citations: key 'citations' means nothing where standing is 'sample'; remove it or correct standing [meaningless-key]",
                "46:45 /ranks/0/provenance/citations: standing が 'sample' のときは、キー 'citations' は使えません。取り除くか、standing を直してください。 [meaningless-key]");
    }

    @Test
    void read_keysOfAnotherKindOfRequirement_areTold() {
        String document = with(
                with(
                        with(
                                PARK,
                                "{ \"skill\": \"park:mowing\", \"level\": \"park:grade/1\", \"kind\": \"skill\" }",
                                "{ \"kind\": \"skill\", \"skill\": \"park:mowing\", \"count\": 1 }"),
                        "\"scope\": { \"kind\": \"skills\", \"skills\": [ \"park:mowing\", \"park:watering\" ] }",
                        "\"scope\": { \"kind\": \"any\", \"skills\": [ \"park:mowing\" ] }"),
                "{ \"parts\": [ { \"exam\": \"guild:free\", \"kind\": \"exam\" }, { \"level\": \"guild:class/a\", \"kind\": \"exam-level\" } ], \"kind\": \"any-of\" }",
                "{ \"kind\": \"all-of\", \"parts\": [] }");

        assertFaults(
                READER.read(document),
                "25:26 /jobTypes/0/items/0/requirement/level: key 'level' must have a value where kind is 'skill'; write one or correct kind [missing-value]",
                "25:26 /jobTypes/0/items/0/requirement/level: kind が 'skill' のときは、キー 'level' に値が必要です。値を書くか、kind を直してください。 [missing-value]",
                "25:69 /jobTypes/0/items/0/requirement/count: key 'count' means nothing where kind is 'skill'; remove it or correct kind [meaningless-key]",
                "25:69 /jobTypes/0/items/0/requirement/count: kind が 'skill' のときは、キー 'count' は使えません。取り除くか、kind を直してください。 [meaningless-key]",
                "27:55 /jobTypes/0/items/1/requirement/parts: key 'parts' must have a value where kind is 'all-of'; write one or correct kind [missing-value]",
                "27:55 /jobTypes/0/items/1/requirement/parts: kind が 'all-of' のときは、キー 'parts' に値が必要です。値を書くか、kind を直してください。 [missing-value]",
                "41:83 /ranks/0/targets/0/requirement/scope/skills: key 'skills' means nothing where kind is 'any'; remove it or correct kind [meaningless-key]",
                "41:83 /ranks/0/targets/0/requirement/scope/skills: kind が 'any' のときは、キー 'skills' は使えません。取り除くか、kind を直してください。 [meaningless-key]");
    }

    @Test
    void read_keysOfAnotherKnowledge_areTold() {
        String document = with(
                with(PARK, "{ \"knowledge\": \"none\" }", "{ \"knowledge\": \"unknown\" }"),
                "\"figure\": { \"knowledge\": \"known\"",
                "\"figure\": { \"knowledge\": \"none\"");

        assertFaults(
                READER.read(document),
                "44:37 /ranks/0/guides/0/figure/why: key 'why' must have a value where knowledge is 'unknown'; write one or correct knowledge [missing-value]",
                "44:37 /ranks/0/guides/0/figure/why: knowledge が 'unknown' のときは、キー 'why' に値が必要です。値を書くか、knowledge を直してください。 [missing-value]",
                "45:67 /ranks/0/guides/1/figure/wording: key 'wording' means nothing where knowledge is 'none'; remove it or correct knowledge [meaningless-key]",
                "45:67 /ranks/0/guides/1/figure/wording: knowledge が 'none' のときは、キー 'wording' は使えません。取り除くか、knowledge を直してください。 [meaningless-key]",
                "45:139 /ranks/0/guides/1/figure/requirement: key 'requirement' means nothing where knowledge is 'none'; remove it or correct knowledge [meaningless-key]",
                "45:139 /ranks/0/guides/1/figure/requirement: knowledge が 'none' のときは、キー 'requirement' は使えません。取り除くか、knowledge を直してください。 [meaningless-key]");
    }

    @Test
    void read_identifiersThatAreThereTwice_areTold() {
        String document = with(
                with(
                        with(PARK, "\"id\": \"park:grade/1\", \"label\"", "\"id\": \"park:grade/0\", \"label\""),
                        "\"roles\": [ \"park:head\" ]",
                        "\"roles\": [ \"park:head\", \"park:head\" ]"),
                "\"skills\": [ \"park:mowing\", \"park:watering\" ]",
                "\"skills\": [ \"park:mowing\", \"park:mowing\" ]");

        assertFaults(
                READER.read(document),
                "12:17 /scales/0/levels/1/id: 'park:grade/0' is also at /scales/0/levels/0/id; remove one of the two or correct it [repeated-identifier]",
                "12:17 /scales/0/levels/1/id: 'park:grade/0' は /scales/0/levels/0/id にもあります。どちらかを取り除くか、直してください。 [repeated-identifier]",
                "34:128 /judgements/0/roles/1: 'park:head' is also at /judgements/0/roles/0; remove one of the two or correct it [repeated-identifier]",
                "34:128 /judgements/0/roles/1: 'park:head' は /judgements/0/roles/0 にもあります。どちらかを取り除くか、直してください。 [repeated-identifier]",
                "41:113 /ranks/0/targets/0/requirement/scope/skills/1: 'park:mowing' is also at /ranks/0/targets/0/requirement/scope/skills/0; remove one of the two or correct it [repeated-identifier]",
                "41:113 /ranks/0/targets/0/requirement/scope/skills/1: 'park:mowing' は /ranks/0/targets/0/requirement/scope/skills/0 にもあります。どちらかを取り除くか、直してください。 [repeated-identifier]");
    }

    @Test
    void read_sourceListedTwiceAndSourceNotCited_areTold() {
        String document = with(
                PARK,
                "\"sources\": [\n",
                "\"sources\": [\n    { \"id\": \"park:handbook\", \"issuer\": [ { \"language\": \"en\", \"text\": \"Park\", \"mark\": \"official\" } ], \"title\": [ { \"language\": \"en\", \"text\": \"Book\", \"mark\": \"official\" } ] },\n    { \"id\": \"park:leaflet\", \"issuer\": [ { \"language\": \"en\", \"text\": \"Park\", \"mark\": \"official\" } ], \"title\": [ { \"language\": \"en\", \"text\": \"Leaflet\", \"mark\": \"official\" } ] },\n");

        assertFaults(
                READER.read(document),
                "6:13 /sources/1/id: source 'park:leaflet' is not cited anywhere in this document; cite it or remove it [uncited-source]",
                "6:13 /sources/1/id: 出典 'park:leaflet' はこの文書のどこにも引用されていません。引用するか、取り除いてください。 [uncited-source]",
                "7:13 /sources/2/id: 'park:handbook' is also at /sources/0/id; remove one of the two or correct it [repeated-identifier]",
                "7:13 /sources/2/id: 'park:handbook' は /sources/0/id にもあります。どちらかを取り除くか、直してください。 [repeated-identifier]");
    }

    @Test
    void read_sourceNotListed_isToldWithNearestOnes() {
        String document = with(
                PARK,
                "{ \"source\": \"park:handbook\", \"pages\": [ 7 ] }",
                "{ \"source\": \"park:handbok\", \"pages\": [ 7 ] }");

        assertFaults(
                READER.read(document),
                "12:171 /scales/0/levels/1/provenance/citations/0/source: source 'park:handbok' is not among the sources of this document; add it there or correct it; sources like it: park:handbook [unlisted-source]",
                "12:171 /scales/0/levels/1/provenance/citations/0/source: 出典 'park:handbok' はこの文書の出典一覧 (sources) にありません。一覧に加えるか、直してください。近い出典: park:handbook。 [unlisted-source]");
    }

    @Test
    void read_dayOfPublicationThatIsNone_isTold() {
        String document = with(PARK, "\"published\": \"2024-03\"", "\"published\": \"March 2024\"");

        assertFaults(
                READER.read(document),
                "5:43 /sources/0/published: 'March 2024' is not a day, month or year; write it such as 2024-03-31, 2024-03 or 2024 [malformed-publication]",
                "5:43 /sources/0/published: 'March 2024' は年月日の書き方ではありません。2024-03-31、2024-03、2024 のように書いてください。 [malformed-publication]");
    }

    @Test
    void read_pagesAndPlace_areTold() {
        String document = with(PARK, "\"place\": \"Table 1\"", "\"pages\": [ 7 ], \"place\": \"Table 1\"");

        assertFaults(
                READER.read(document),
                "13:62 /scales/0/provenance/citations/0: both pages and a place are cited; keep one of the two, or make two citations [pages-and-place]",
                "13:62 /scales/0/provenance/citations/0: ページ (pages) と箇所 (place) の両方が書かれています。どちらか一つにするか、引用を二つに分けてください。 [pages-and-place]");
    }

    @Test
    void read_levelOfAnotherScale_isTold() {
        String document = with(PARK, "\"id\": \"park:grade/1\"", "\"id\": \"park:class/1\"");

        assertFaults(
                READER.read(document),
                "12:17 /scales/0/levels/1/id: level 'park:class/1' does not belong to scale 'park:grade', on which it stands; write it such as 'park:grade/1' [level-of-other-scale]",
                "12:17 /scales/0/levels/1/id: レベル 'park:class/1' は、それを含む尺度 'park:grade' のものではありません。'park:grade/1' のように書いてください。 [level-of-other-scale]");
    }

    @Test
    void read_labelsOfTheSameSpelling_areTold() {
        String document = with(PARK, "\"text\": \"One\"", "\"text\": \"ｚero\"");

        assertFaults(
                READER.read(document),
                "12:72 /scales/0/levels/1/label/0/text: the level at /scales/0/levels/0 is also called 'ｚero'; give one of the two another label [ambiguous-label]",
                "12:72 /scales/0/levels/1/label/0/text: /scales/0/levels/0 のレベルも 'ｚero' という名前です。どちらかの名前を変えてください。 [ambiguous-label]");
    }

    @Test
    void read_onlyDesirableRequirements_areTold() {
        String document = with(
                PARK, "\"importance\": \"required\", \"weight\": 1", "\"importance\": \"desirable\", \"weight\": 1");

        assertFaults(
                READER.read(document),
                "23:16 /jobTypes/0/items: all requirements of the job type are only desirable; make at least one of them required or mandatory [nothing-required]",
                "23:16 /jobTypes/0/items: ジョブタイプの要件がすべて desirable（望ましい）です。少なくとも一つを required（必要）か mandatory（必須）にしてください。 [nothing-required]");
    }

    @Test
    void read_skillRequiredTwice_isTold() {
        String document = with(
                with(PARK, "\"importance\": \"desirable\"", "\"importance\": \"mandatory\""),
                "{ \"parts\": [ { \"exam\": \"guild:free\", \"kind\": \"exam\" }, { \"level\": \"guild:class/a\", \"kind\": \"exam-level\" } ], \"kind\": \"any-of\" }",
                "{ \"kind\": \"skill\", \"skill\": \"park:mowing\", \"level\": \"park:grade/1\" }");

        assertFaults(
                READER.read(document),
                "27:26 /jobTypes/0/items/1/requirement: skill 'park:mowing' is also required at /jobTypes/0/items/0; remove one of the two [repeated-skill-requirement]",
                "27:26 /jobTypes/0/items/1/requirement: スキル 'park:mowing' は /jobTypes/0/items/0 でも求められています。どちらかを取り除いてください。 [repeated-skill-requirement]");
    }

    @Test
    void read_twoGuidesOfOneKind_areTold() {
        String document = with(PARK, "\"kind\": \"skill-level\"", "\"kind\": \"exam\"");

        assertFaults(
                READER.read(document),
                "45:19 /ranks/0/guides/1/kind: there is also a guide of kind 'exam' at /ranks/0/guides/0; remove one of the two or correct the kind [repeated-guide]",
                "45:19 /ranks/0/guides/1/kind: 種類 'exam' の目安が /ranks/0/guides/0 にもあります。どちらかを取り除くか、種類を直してください。 [repeated-guide]");
    }

    @Test
    void read_catalogueThatWasNotGiven_isToldWithoutLookingUpExams() {
        String document =
                with(with(PARK, "guild@3.0.0", "guild@4.0.0"), "\"exam\": \"guild:new\"", "\"exam\": \"guild:knew\"");

        assertFaults(
                READER.read(document),
                "3:23 /examCatalogues/0: exam catalogue 'guild@4.0.0' was not given to the reader, which has: guild@3.0.0; hand it over or correct the edition; exams were not checked [catalogue-not-given]",
                "3:23 /examCatalogues/0: 試験カタログ 'guild@4.0.0' が渡されていません。渡されているもの: guild@3.0.0。このカタログも渡すか、版を直してください。試験は確かめていません。 [catalogue-not-given]");
    }

    @Test
    void read_examsOfNoNamedCatalogue_areToldWithNearestOnes() {
        String document = with(
                with(PARK, "\"exam\": \"guild:new\"", "\"exam\": \"guild:knew\""),
                "\"level\": \"guild:class/a\"",
                "\"level\": \"guild:class/z\"");

        assertFaults(
                READER.read(document),
                "27:92 /jobTypes/0/items/1/requirement/parts/1/level: level 'guild:class/z' is in no exam catalogue that this framework names: guild@3.0.0; correct the identifier or name the catalogue, too; identifiers like it: guild:class/a [exam-level-not-in-catalogue]",
                "27:92 /jobTypes/0/items/1/requirement/parts/1/level: 試験レベル 'guild:class/z' は、この枠組みの挙げる試験カタログのどれにもありません。挙げているもの: guild@3.0.0。識別子を直すか、そのレベルのあるカタログも挙げてください。近い識別子: guild:class/a。 [exam-level-not-in-catalogue]",
                "30:39 /examLinks/0/exam: exam 'guild:knew' is in no exam catalogue that this framework names: guild@3.0.0; correct the identifier or name the catalogue, too; identifiers like it: guild:new [exam-not-in-catalogue]",
                "30:39 /examLinks/0/exam: 試験 'guild:knew' は、この枠組みの挙げる試験カタログのどれにもありません。挙げているもの: guild@3.0.0。識別子を直すか、その試験のあるカタログも挙げてください。近い識別子: guild:new。 [exam-not-in-catalogue]");
    }

    @Test
    void read_examsWhereNoCatalogueIsNamed_areTold() {
        String document = with(
                with(PARK, "\"examCatalogues\": [ \"guild@3.0.0\" ]", "\"examCatalogues\": []"),
                "{ \"parts\": [ { \"exam\": \"guild:free\", \"kind\": \"exam\" }, { \"level\": \"guild:class/a\", \"kind\": \"exam-level\" } ], \"kind\": \"any-of\" }",
                "{ \"kind\": \"exam\", \"exam\": \"guild:free\" }");

        assertFaults(
                READER.read(document),
                "27:52 /jobTypes/0/items/1/requirement/exam: exam 'guild:free' is in no exam catalogue that this framework names: —; correct the identifier or name the catalogue, too [exam-not-in-catalogue]",
                "27:52 /jobTypes/0/items/1/requirement/exam: 試験 'guild:free' は、この枠組みの挙げる試験カタログのどれにもありません。挙げているもの: —。識別子を直すか、その試験のあるカタログも挙げてください。 [exam-not-in-catalogue]",
                "30:39 /examLinks/0/exam: exam 'guild:new' is in no exam catalogue that this framework names: —; correct the identifier or name the catalogue, too [exam-not-in-catalogue]",
                "30:39 /examLinks/0/exam: 試験 'guild:new' は、この枠組みの挙げる試験カタログのどれにもありません。挙げているもの: —。識別子を直すか、その試験のあるカタログも挙げてください。 [exam-not-in-catalogue]");
    }

    @Test
    void read_emptyLists_areTold() {
        String document = with(
                with(
                        PARK,
                        "\"name\": [ { \"language\": \"en\", \"text\": \"Park\", \"mark\": \"supplied\" } ]",
                        "\"name\": []"),
                "\"roles\": [ \"park:head\" ]",
                "\"roles\": []");

        assertFaults(
                READER.read(document),
                "2:11 /name: the list is empty; write at least one entry [empty-list]",
                "2:11 /name: 一覧が空です。少なくとも一つ書いてください。 [empty-list]",
                "34:113 /judgements/0/roles: the list is empty; write at least one entry [empty-list]",
                "34:113 /judgements/0/roles: 一覧が空です。少なくとも一つ書いてください。 [empty-list]");
    }

    @Test
    void read_numbersThatAreTooSmall_areTold() {
        String document = with(
                with(
                        with(with(PARK, "\"number\": 1", "\"number\": 0"), "\"weight\": 1", "\"weight\": -3"),
                        "\"pages\": [ 7 ]",
                        "\"pages\": [ 7, 0 ]"),
                "\"count\": 2",
                "\"count\": 0");

        assertFaults(
                READER.read(document),
                "12:202 /scales/0/levels/1/provenance/citations/0/pages/1: the number is 0; write 1 or more [number-too-small]",
                "12:202 /scales/0/levels/1/provenance/citations/0/pages/1: 数が 0 です。1 以上の数を書いてください。 [number-too-small]",
                "17:38 /skills/0/number: the number is 0; write 1 or more [number-too-small]",
                "17:38 /skills/0/number: 数が 0 です。1 以上の数を書いてください。 [number-too-small]",
                "24:47 /jobTypes/0/items/0/weight: the number is -3; write 1 or more [number-too-small]",
                "24:47 /jobTypes/0/items/0/weight: 数が -3 です。1 以上の数を書いてください。 [number-too-small]",
                "41:54 /ranks/0/targets/0/requirement/count: the number is 0; write 1 or more [number-too-small]",
                "41:54 /ranks/0/targets/0/requirement/count: 数が 0 です。1 以上の数を書いてください。 [number-too-small]");
    }

    @Test
    void read_blankTexts_areTold() {
        String document = with(
                with(
                        with(
                                with(PARK, "\"text\": \"Park\"", "\"text\": \"　\""),
                                "\"aliases\": [ \"Cutting\" ]",
                                "\"aliases\": [ \"Cutting\", \"\" ]"),
                        "\"place\": \"Table 1\"",
                        "\"place\": \" \""),
                "\"skill\": \"park:mowing\", \"level\"",
                "\"skill\": \"\", \"level\"");

        assertFaults(
                READER.read(document),
                "2:41 /name/0/text: the text is blank; write a value [blank-text]",
                "2:41 /name/0/text: 値が空です。値を書いてください。 [blank-text]",
                "13:100 /scales/0/provenance/citations/0/place: the text is blank; write a value [blank-text]",
                "13:100 /scales/0/provenance/citations/0/place: 値が空です。値を書いてください。 [blank-text]",
                "17:137 /skills/0/aliases/1: the text is blank; write a value [blank-text]",
                "17:137 /skills/0/aliases/1: 値が空です。値を書いてください。 [blank-text]",
                "25:37 /jobTypes/0/items/0/requirement/skill: the text is blank; write a value [blank-text]",
                "25:37 /jobTypes/0/items/0/requirement/skill: 値が空です。値を書いてください。 [blank-text]");
    }

    @Test
    void read_valuesOfAnotherType_areTold() {
        String document = with(
                with(
                        with(
                                with(
                                        with(PARK, "\"number\": 1", "\"number\": \"1\""),
                                        "\"pages\": [ 7 ]",
                                        "\"pages\": [ \"7\" ]"),
                                "{ \"skill\": \"park:mowing\", \"level\": \"park:grade/1\", \"kind\": \"skill\" }",
                                "\"park:mowing\""),
                        "\"citations\": [ { \"source\": \"park:handbook\", \"place\": \"Table 1\" } ]",
                        "\"citations\": \"park:handbook\""),
                "\"aliases\": [ \"Cutting\" ]",
                "\"aliases\": [ null ]");

        assertFaults(
                READER.read(document),
                "12:199 /scales/0/levels/1/provenance/citations/0/pages/0: a whole number up to 2147483647 is needed here, but this is of type string; write it such as 1, without quotes or fraction [not-a-whole-number]",
                "12:199 /scales/0/levels/1/provenance/citations/0/pages/0: 2147483647 までの整数が必要ですが、ここには文字列があります。1 のように、引用符と小数点を付けずに書いてください。 [not-a-whole-number]",
                "13:60 /scales/0/provenance/citations: a list is needed here, but this is of type string; write it in [ ] [not-a-list]",
                "13:60 /scales/0/provenance/citations: 一覧が必要ですが、ここには文字列があります。全体を [ ] で囲んで書いてください。 [not-a-list]",
                "17:38 /skills/0/number: a whole number up to 2147483647 is needed here, but this is of type string; write it such as 1, without quotes or fraction [not-a-whole-number]",
                "17:38 /skills/0/number: 2147483647 までの整数が必要ですが、ここには文字列があります。1 のように、引用符と小数点を付けずに書いてください。 [not-a-whole-number]",
                "17:128 /skills/0/aliases/0: null is not a value here; write a value or leave it out [null-value]",
                "17:128 /skills/0/aliases/0: null は使えません。値を書くか、キーごと取り除いてください。 [null-value]",
                "25:26 /jobTypes/0/items/0/requirement: keys with values are needed here, but this is of type string; write them in { } [not-an-object]",
                "25:26 /jobTypes/0/items/0/requirement: キーと値の組が必要ですが、ここには文字列があります。全体を { } で囲んで書いてください。 [not-an-object]");
    }

    @Test
    void read_keysUnknownMissingAndRepeated_areTold() {
        String document = with(
                with(with(PARK, "\"number\": 1", "\"no\": 1"), "\"weight\": 1", "\"weight\": 1, \"weight\": 2"),
                "{ \"exam\": \"guild:free\", \"kind\": \"exam\" }",
                "{ \"exams\": [ \"guild:free\" ] }");

        assertFaults(
                READER.read(document),
                "17:5 /skills/0/number: key 'number' is missing; add it [missing-key]",
                "17:5 /skills/0/number: キー 'number' がありません。加えてください。 [missing-key]",
                "17:28 /skills/0/no: key 'no' means nothing here; remove it or use one of id, number, name, printedName, aliases, definition, levelDescriptions, category, scale, provenance [unknown-key]",
                "17:28 /skills/0/no: キー 'no' はここでは使えません。取り除くか、直してください。使えるキー: id, number, name, printedName, aliases, definition, levelDescriptions, category, scale, provenance。 [unknown-key]",
                "24:50 /jobTypes/0/items/0/weight: key 'weight' is there twice; remove one of the two [repeated-key]",
                "24:50 /jobTypes/0/items/0/weight: キー 'weight' が二度あります。どちらかを取り除いてください。 [repeated-key]",
                "27:39 /jobTypes/0/items/1/requirement/parts/0/kind: key 'kind' is missing; add it [missing-key]",
                "27:39 /jobTypes/0/items/1/requirement/parts/0/kind: キー 'kind' がありません。加えてください。 [missing-key]",
                "27:41 /jobTypes/0/items/1/requirement/parts/0/exams: key 'exams' means nothing here; remove it or use one of kind, skill, count, scope, exam, judgement, level, parts [unknown-key]",
                "27:41 /jobTypes/0/items/1/requirement/parts/0/exams: キー 'exams' はここでは使えません。取り除くか、直してください。使えるキー: kind, skill, count, scope, exam, judgement, level, parts。 [unknown-key]");
    }

    @Test
    void read_faultsOfTheWhole_areToldInTheOrderOfTheDocument() {
        String document = with(
                with(
                        with(
                                with(
                                        with(
                                                with(
                                                        with(
                                                                with(
                                                                        with(PARK, "\"number\": 2", "\"number\": 1"),
                                                                        "\"text\": \"Watering\"",
                                                                        "\"text\": \"cutting\""),
                                                                "\"examCatalogues\": [ \"guild@3.0.0\" ]",
                                                                "\"examCatalogues\": [ \"guild@3.0.0\", \"guild@3.0.0\" ]"),
                                                        "\"skill\": \"park:mowing\", \"level\": \"park:grade/1\"",
                                                        "\"skill\": \"park:moving\", \"level\": \"park:grade/1\""),
                                                "\"count\": 2",
                                                "\"count\": 3"),
                                        "\"judgement\": \"park:tidy\" }",
                                        "\"judgement\": \"park:calm\" }"),
                                "\"roles\": [ \"park:head\" ]",
                                "\"roles\": [ \"park:heads\" ]"),
                        "\"quotient\": \"park:hands\"",
                        "\"quotient\": \"park:feet\""),
                "\"skills\": [ \"park:mowing\", \"park:watering\" ] }, \"level\": \"park:grade/1\"",
                "\"skills\": [ \"park:mowing\", \"park:watering\" ] }, \"level\": \"park:grade/9\"");

        assertFaults(
                READER.read(document),
                "3:38 /examCatalogues/1: exam catalogue 'guild@3.0.0' is named twice; remove one of the two [duplicate-exam-catalogue]",
                "3:38 /examCatalogues/1: 試験カタログ 'guild@3.0.0' が二度挙げられています。どちらかを除いてください。 [duplicate-exam-catalogue]",
                "19:40 /skills/1/number: number 1 of skill 'park:watering' also belongs to 'park:mowing'; give one of them another number [duplicate-number]",
                "19:40 /skills/1/number: スキル 'park:watering' の番号 1 は 'park:mowing' にも使われています。別の番号にしてください。 [duplicate-number]",
                "19:51 /skills/1/name: name 'cutting' of 'park:watering' also belongs to 'park:mowing'; give one of them another name [ambiguous-name]",
                "19:51 /skills/1/name: 'park:watering' の名前 'cutting' は 'park:mowing' にも使われています。どちらかの名前を変えてください。 [ambiguous-name]",
                "25:37 /jobTypes/0/items/0/requirement/skill: skill 'park:moving' named by 'park:keeper' is not in this framework; add the skill or correct it; identifiers like it: park:mowing [unknown-skill]",
                "25:37 /jobTypes/0/items/0/requirement/skill: 'park:keeper' の挙げるスキル 'park:moving' がこの枠組みにありません。スキルを加えるか、直してください。近い識別子: park:mowing。 [unknown-skill]",
                "34:115 /judgements/0/roles/0: role 'park:heads' entrusted with judgement 'park:tidy' is not in this framework; add the role or correct it; identifiers like it: park:head [unknown-role]",
                "34:115 /judgements/0/roles/0: 判断 'park:tidy' を委ねる役割 'park:heads' がこの枠組みにありません。役割を加えるか、直してください。近い識別子: park:head。 [unknown-role]",
                "40:46 /ranks/0/targets/0/quotient: quotient 'park:feet' of target 'park:helper-1' is not in this framework; add the quotient or correct it [unknown-quotient]",
                "40:46 /ranks/0/targets/0/quotient: 目標 'park:helper-1' の区分 'park:feet' がこの枠組みにありません。区分を加えるか、直してください。 [unknown-quotient]",
                "41:143 /ranks/0/targets/0/requirement/level: level 'park:grade/9' required by 'park:helper-1' is on no scale of this framework; add it to a scale or correct it; identifiers like it: park:grade/0, park:grade/1 [unknown-level]",
                "41:143 /ranks/0/targets/0/requirement/level: 'park:helper-1' の求めるレベル 'park:grade/9' はどの尺度にもありません。尺度に加えるか、直してください。近い識別子: park:grade/0, park:grade/1。 [unknown-level]",
                "45:191 /ranks/0/guides/1/figure/requirement/judgement: judgement 'park:calm' required by 'park:helper' is not in this framework; add the judgement or correct it [unknown-judgement]",
                "45:191 /ranks/0/guides/1/figure/requirement/judgement: 'park:helper' の求める判断 'park:calm' がこの枠組みにありません。判断を加えるか、直してください。 [unknown-judgement]");
    }

    @Test
    void read_scaleWithMoreLevelsThanCanBeScored_isTold() {
        String levels = IntStream.rangeClosed(1, 63)
                .mapToObj(level -> """
                        { "id": "park:grade/x%1$d", "label": [ { "language": "en", "text": "X%1$d", "mark": "supplied" } ],
                          "provenance": { "standing": "published", "citations": [ { "source": "park:handbook" } ] } },
                        """.formatted(level))
                .collect(Collectors.joining());
        String document =
                with(PARK, "{ \"id\": \"park:grade/0\", \"label\"", levels + "{ \"id\": \"park:grade/0\", \"label\"");

        assertFaults(
                READER.read(document),
                "10:17 /scales/0/levels: the scale has 64 levels that are more than nothing; make it from 1 to 62 [wrong-number-of-steps]",
                "10:17 /scales/0/levels: 尺度には「保有していない」を除いて 64 個のレベルがあります。1 個から 62 個までにしてください。 [wrong-number-of-steps]");
    }

    @Test
    void read_levelDescribedTwiceAndLevelOffTheScale_areTold() {
        String one = "{ \"level\": \"park:grade/1\", \"text\": [ { \"language\": \"en\", \"text\": \"Mows\", \"mark\":"
                + " \"supplied\" } ] }";

        assertFaults(
                READER.read(with(
                        PARK,
                        "\"aliases\": [ \"Cutting\" ],",
                        "\"levelDescriptions\": [\n" + one + ",\n" + one + " ],")),
                "19:12 /skills/0/levelDescriptions/1/level: 'park:grade/1' is also at /skills/0/levelDescriptions/0/level; remove one of the two or correct it [repeated-identifier]",
                "19:12 /skills/0/levelDescriptions/1/level: 'park:grade/1' は /skills/0/levelDescriptions/0/level にもあります。どちらかを取り除くか、直してください。 [repeated-identifier]");
        assertFaults(
                READER.read(with(
                        PARK,
                        "\"aliases\": [ \"Cutting\" ],",
                        "\"levelDescriptions\": [\n" + one.replace("grade/1", "grade/9") + " ],")),
                "18:12 /skills/0/levelDescriptions/0/level: level 'park:grade/9' described by skill 'park:mowing' is not on the scale of that skill; use one of [park:grade/0, park:grade/1] [described-level-off-scale]",
                "18:12 /skills/0/levelDescriptions/0/level: スキル 'park:mowing' が説明するレベル 'park:grade/9' は、そのスキルの尺度にありません。使えるレベル: [park:grade/0, park:grade/1]。 [described-level-off-scale]");
    }

    @Test
    void read_familyWithAScaleAndItems_isToldAtTheScale() {
        String sample = "\"provenance\": { \"standing\": \"sample\", \"note\": [ { \"language\": \"en\", \"text\":"
                + " \"Invented.\", \"mark\": \"supplied\" } ] } }";
        String name = "\"name\": [ { \"language\": \"en\", \"text\": \"Tools\", \"mark\": \"supplied\" } ], ";
        String family = "{ \"id\": \"park:tools\", \"scale\": \"park:grade\", " + name + "\"items\": [ { \"id\":"
                + " \"park:rake\", " + name + sample + " ], " + sample;

        assertFaults(
                READER.read(with(PARK, "\"jobTypes\": [", "\"families\": [ " + family + " ], \"jobTypes\": [")),
                "21:48 /families/0/scale: family 'park:tools' has items although it has scale 'park:grade'; make the items skills that are judged on it, remove them, or leave out the scale [items-beside-scale]",
                "21:48 /families/0/scale: 指標群 'park:tools' には尺度 'park:grade' があるのに項目もあります。項目をその尺度で判定するスキルにするか、項目を除くか、尺度を外してください。 [items-beside-scale]");
    }

    @Test
    void read_groupInItself_isTold() {
        String group =
                "{ \"id\": \"park:crew\", \"within\": \"park:crew\", \"name\": [ { \"language\": \"en\", \"text\":"
                        + " \"Crew\", \"mark\": \"supplied\" } ], \"provenance\": { \"standing\": \"sample\", \"note\": [ {"
                        + " \"language\": \"en\", \"text\": \"Invented.\", \"mark\": \"supplied\" } ] } }";

        assertFaults(
                READER.read(with(PARK, "\"jobTypes\": [", "\"jobTypeGroups\": [ " + group + " ], \"jobTypes\": [")),
                "21:53 /jobTypeGroups/0/within: group 'park:crew' that 'park:crew' stands in is not in this framework, or only comes later; add the group before it or correct it [unknown-job-type-group]",
                "21:53 /jobTypeGroups/0/within: 'park:crew' の属する群 'park:crew' がこの枠組みにないか、後に置かれています。群をその前に加えるか、直してください。 [unknown-job-type-group]");
    }

    @Test
    void read_skillAtAStatedAndAtAnUnstatedLevel_isTold() {
        String item = "{ \"importance\": \"required\", \"weight\": 1, \"requirement\": { \"kind\": \"unstated-level\","
                + " \"skill\": \"park:mowing\" }, \"provenance\": { \"standing\": \"sample\", \"note\": [ { \"language\":"
                + " \"en\", \"text\": \"Invented.\", \"mark\": \"supplied\" } ] } },\n";

        assertThat(READER.read(with(PARK, "\"items\": [\n", "\"items\": [\n" + item))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(PartProblem.REPEATED_SKILL_REQUIREMENT);
                    assertThat(problem.path()).hasToString("/jobTypes/0/items/1/requirement");
                });
    }

    @Test
    void read_frameworkWithoutSkills_isToldByTheFramework() {
        String document = """
                { "kind": "framework", "version": 1, "edition": "park@2.0.0",
                  "name": [ { "language": "en", "text": "Park", "mark": "supplied" } ],
                  "examCatalogues": [], "sources": [], "scales": [], "categories": [],
                  "skills": [],
                  "jobTypes": [], "examLinks": [], "roles": [], "judgements": [], "quotients": [], "ranks": [] }""";

        assertFaults(
                READER.read(document),
                "4:13 /skills: there is no skill; add at least one [no-skills]",
                "4:13 /skills: スキルが一つもありません。少なくとも一つ加えてください。 [no-skills]");
    }

    @Test
    void read_longIdentifierInFaultOfTheWhole_isShortened() {
        String document = with(PARK, "\"quotient\": \"park:hands\"", "\"quotient\": \"park:" + "h".repeat(1000) + "\"");

        assertThat(READER.read(document).problems())
                .singleElement()
                .hasToString("40:46 /ranks/0/targets/0/quotient: quotient 'park:" + "h".repeat(195)
                        + "…' of target 'park:helper-1' is not in this framework; add the quotient or correct it"
                        + " [unknown-quotient]");
    }

    @Test
    void read_manySourcesThatAreNotListed_areToldWithoutNamesInTheEnd() {
        String citations = "{ \"source\": \"park:handbok\" }, ".repeat(Suggestions.MOST);
        String document = with(
                PARK,
                "{ \"source\": \"park:handbook\", \"pages\"",
                citations + "{ \"source\": \"park:handbok\", \"pages\"");

        assertThat(READER.read(document).problems())
                .hasSize(Suggestions.MOST + 1)
                .extracting(problem -> problem.arguments().get(1))
                .startsWith("park:handbook")
                .endsWith("park:handbook", "");
    }

    @Test
    void read_documentThatBreaksOffAtALimit_hasNoSourceListedInVain() {
        String document = Documents.PARK.replace("\"scales\"", "\"x\": " + "[".repeat(65) + ", \"scales\"");

        assertThat(DocumentFormat.frameworks(InventedFramework.EXAMS)
                        .read(document)
                        .problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(DocumentProblem.UNKNOWN_KEY, DocumentProblem.LIMIT_EXCEEDED);
    }

    @Test
    void read_documentOfAnotherKind_isToldThatAlone() {
        Documents.assertFaults(
                DocumentFormat.frameworks().read(Documents.GUILD),
                "1:11 /kind: this is a document of kind 'exam-catalogue'; hand over one of kind 'framework' [wrong-kind]",
                "1:11 /kind: 文書の種類が 'exam-catalogue' です。ここでは 'framework' の文書を渡してください。 [wrong-kind]");
    }
}
