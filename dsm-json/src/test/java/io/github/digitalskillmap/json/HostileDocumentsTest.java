package io.github.digitalskillmap.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Documents that were written to take long: each is answered in time, and with no more faults than anybody reads. */
@Tag("full")
class HostileDocumentsTest {

    /** What a machine takes that is busy with other things; one that is not needs a tenth. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** About how many letters a document has. */
    private static final int SIZE = 1_500_000;

    /** Letters that hash alike in pairs: "an" and "c0". */
    private static final List<String> ALIKE = List.of("an", "c0");

    private record Hostile(String name, DocumentKind kind, String before, IntFunction<String> each, String after) {

        String document() {
            int count = SIZE / each.apply(100_000).length();
            return before + IntStream.range(0, count).mapToObj(each).collect(joining(",")) + after;
        }

        @Override
        public String toString() {
            return kind.word() + " of " + name;
        }
    }

    private static final String PEOPLE =
            "{\"kind\":\"people\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"people\":[";

    private static final String SAMPLE = "{\"standing\":\"sample\",\"note\":[" + phrase("n") + "]}";

    private static final List<Hostile> HOSTILE = List.of(
            ofPeople("nobody", "", i -> "null", ""),
            ofPeople("empty people", "", i -> "{}", ""),
            ofPeople("numbers", "", i -> "1", ""),
            ofPeople("one key", "", i -> "{\"id\":\"P\"}", ""),
            ofPeople("blank keys", "", i -> "{\"id\":\"\"}", ""),
            ofPeople("repeated keys", "{\"id\":\"P\",", i -> "\"id\":\"P\"", "}"),
            ofPeople("unknown keys", "{\"id\":\"P\",", i -> "\"k" + i + "\":1", "}"),
            ofPeople("unknown keys that hash alike", "{\"id\":\"P\",", i -> "\"" + alike(i) + "\":1", "}"),
            ofPeople("unknown skills", "{\"id\":\"P\",\"levels\":{", i -> "\"skill" + i + "\":\"1\"", "}}"),
            ofPeople("skills that hash alike", "{\"id\":\"P\",\"levels\":{", i -> "\"" + alike(i) + "\":1", "}}"),
            ofPeople(
                    "unknown levels", "", i -> "{\"id\":\"P" + i + "\",\"levels\":{\"ux-design\":\"x" + i + "\"}}", ""),
            ofPeople("unknown exams", "{\"id\":\"P\",\"exams\":[", i -> "{\"exam\":\"e" + i + "\"}", "]}"),
            ofPeople(
                    "unknown judgements",
                    "{\"id\":\"P\",\"attestations\":[",
                    i -> "{\"judgement\":\"j" + i + "\",\"by\":\"r" + i + "\",\"verdict\":\"v\"}",
                    "]}"),
            ofPeople("repeated passes", "{\"id\":\"P\",\"exams\":[", i -> pass(), "]}"),
            ofPeople("nests", "{\"id\":\"P\",\"x\":[", i -> "[".repeat(55) + "]".repeat(55), "]}"),
            ofPeople(
                    "one long text",
                    "{\"id\":\"P\",\"rank\":\"",
                    i -> "\uD83D\uDE00\u2028\u3042\u0301".repeat(9),
                    "\"}"),
            ofPeople("one long number", "{\"id\":", i -> "1".repeat(9), "}"),
            ofPeople("line breaks", "", i -> "\n\r\nnull", ""),
            ofFramework(
                    "unlisted citations",
                    "skills",
                    i -> "{\"provenance\":{\"citations\":[{\"source\":\"a:s" + i + "\"}]}}"),
            ofFramework("uncited sources", "sources", i -> "{\"id\":\"a:s" + i + "\"}"),
            ofFramework("long sources", "sources", i -> "{\"id\":\"a:" + ("s" + i).repeat(500) + "\"}"),
            ofFramework("empty skills", "skills", i -> "{}"),
            ofFramework("no skills", "skills", i -> "null"),
            ofFramework("phrases", "name", i -> phrase("n" + i)),
            ofFramework("languages", "name", i -> "{\"language\":\"x" + i + "\",\"text\":\"t\",\"mark\":\"m\"}"),
            ofFramework("unknown words", "scales", i -> "{\"id\":\"a\",\"lowest\":\"w" + i + "\"}"),
            ofSkills("the same name", i -> skill("s" + i, i + 1, "Same")),
            ofSkills("the same number", i -> skill("s" + i, 1, "Name " + i)),
            ofSkills("the same identifier", i -> skill("s", i + 1, "Name " + i)),
            ofSkills("identifiers that hash alike", i -> skill(alike(i), 1, "Name " + i)),
            ofSkills("names that hash alike", i -> skill("s" + i, 1, alike(i))),
            ofCatalogue("the same name", i -> exam("e" + i, "Same", "")),
            ofCatalogue("the same identifier", i -> exam("e", "Name " + i, "")),
            ofCatalogue("unknown successors", i -> exam("e" + i, "Name " + i, "\"a:gone" + i + "\"")),
            ofCatalogue("a ring", i -> exam("e" + i, "Name " + i, "\"a:e" + i + "\"")),
            ofCatalogue("a long chain", i -> exam("e" + i, "Name " + i, "\"a:e" + (i + 1) + "\"")),
            ofResults("nothing", i -> "null"),
            ofResults("empty results", i -> "{}"),
            ofResults("unknown job types", i -> "{\"jobType\":\"j" + i + "\",\"rule\":\"r" + i + "\"}"),
            ofResults("empty gaps", i -> "{\"fulfilment\":{\"gaps\":[{},{},{},{},{},{},null,null]}}"),
            ofPlan("empty rules", "skills", i -> "{}"),
            ofPlan(
                    "unlisted maps",
                    "skills",
                    i -> rule("rename", i, ",\"becomes\":\"park:lawns\",\"levelMap\":\"m" + i + "\"")),
            ofPlan("unknown skills", "skills", i -> rule("same", i, "")),
            ofPlan(
                    "unused maps",
                    "levelMaps",
                    i -> "{\"name\":\"m" + i + "\",\"from\":\"park:grade\",\"to\":\"park:four\"}"),
            ofPlan("unknown ranks", "ranks", i -> "{\"from\":\"park:r" + i + "\",\"to\":\"park:r" + i + "\"}"),
            ofCycle("empty stages", "stages", i -> "{}"),
            ofCycle("empty roles", "roles", i -> "{}"),
            ofCycle(
                    "the same role",
                    "roles",
                    i -> "{\"id\":\"a:r\",\"name\":[" + phrase("r") + "],\"provenance\":" + SAMPLE + "}"),
            ofCycle("sides", "stages", i -> "{\"sides\":[{},{},{\"roles\":[\"a:r\",\"a:r\"]}]}"),
            ofCareerSystem("empty workplaces", "workplaces", i -> "{}"),
            ofCareerSystem("unknown growth", "workplaces", i -> "{\"grows\":{\"knowledge\":\"k" + i + "\"}}"),
            ofCareerSystem("empty gates", "models", i -> "{\"gates\":[{},{},null]}"),
            ofCareerSystem("months", "headCounts", i -> "{\"month\":\"" + i + "\"}"),
            ofTalents("empty types", "types", i -> "{}"),
            ofTalents(
                    "empty parts", "types", i -> "{\"statements\":[{}],\"indicators\":[{},null],\"targets\":[{},{}]}"),
            ofTalents("empty indicators", "indicators", i -> "{}"),
            ofCareers("empty careers", "", i -> "{}", ""),
            ofCareers("the same person", "", i -> career("P", ""), ""),
            ofCareers("unknown models", "", i -> career("P" + i, "{\"workplace\":\"a:w\"}"), ""),
            ofCareers(
                    "days", "{\"placements\":[", i -> "{\"firstDay\":\"" + i + "\",\"lastDay\":\"0000-01-01\"}", "]}"),
            ofCareers("passes", "{\"passes\":[", i -> "{\"gate\":\"a:g" + i + "\"}", "]}"),
            ofCurriculum("empty programmes", "programmes", i -> "{}"),
            ofCurriculum(
                    "the same audience",
                    "audiences",
                    i -> "{\"id\":\"a:a\",\"name\":[" + phrase("a") + "],\"provenance\":" + SAMPLE + "}"),
            ofCurriculum(
                    "links",
                    "programmes",
                    i -> "{\"links\":[{},{\"kind\":\"level\"}],\"audiences\":[\"a:a\",\"a:a\"]}"),
            ofAssessments("empty records", "", i -> "{}", ""),
            ofAssessments("the same record", "", i -> assessed("P", 0), ""),
            ofAssessments("wrong revisions", "", i -> assessed("P" + i, 1), ""),
            ofAssessments(
                    "no transitions",
                    "{\"person\":\"P\",\"round\":\"a:r\",\"revision\":0,\"transitions\":[",
                    i -> "null",
                    "]}"),
            ofAssessments(
                    "unknown stages",
                    "{\"person\":\"P\",\"round\":\"a:r\",\"revision\":0,\"transitions\":[",
                    i -> "{\"stage\":\"a:s" + i + "\",\"on\":\"2025-06-02\"}",
                    "]}"),
            ofAssessments(
                    "unknown skills",
                    "{\"person\":\"P\",\"round\":\"a:r\",\"revision\":1,\"transitions\":[{\"stage\":\"tokyo-dsm:self-check\","
                            + "\"on\":\"2025-06-02\",\"levels\":[",
                    i -> "{\"skill\":\"a:s" + i + "\",\"level\":\"none\"}",
                    "]}]}"),
            ofPosts("empty posts", i -> "{}"),
            ofPosts("the same post", i -> "{\"id\":\"a:p\",\"name\":\"p\",\"needs\":[" + need() + "]}"),
            ofPosts(
                    "the same holder",
                    i -> "{\"id\":\"a:p" + i + "\",\"name\":\"p\",\"needs\":[" + need() + "],\"holder\":\"P\"}"),
            ofPosts(
                    "unknown ranks",
                    i -> "{\"id\":\"a:p" + i + "\",\"name\":\"p\",\"needs\":[" + need() + "],\"lowestRank\":\"r" + i
                            + "\",\"develops\":\"q" + i + "\"}"),
            ofDemand("empty works", "", i -> "{}", ""),
            ofDemand("the same work", "", i -> work("w", "{\"skill\":\"ux-design\",\"level\":\"1\"}"), ""),
            ofDemand("unknown skills", "", i -> work("w" + i, "{\"skill\":\"s" + i + "\",\"level\":\"1\"}"), ""),
            ofDemand(
                    "unknown levels", "", i -> work("w" + i, "{\"skill\":\"ux-design\",\"level\":\"x" + i + "\"}"), ""),
            ofDemand(
                    "repeated skills",
                    "{\"unit\":\"a:u\",\"work\":\"w\",\"headCount\":1,\"skills\":[",
                    i -> "{\"skill\":\"ux-design\",\"level\":\"1\"}",
                    "]}"));

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void read_hostileDocument_isAnsweredInTimeWithFewFaults(Hostile hostile) {
        String document = hostile.document();

        Checked<?> read = assertTimeoutPreemptively(LONGEST, () -> SoundDocuments.read(hostile.kind(), document));
        assertThat(read.isValid()).isFalse();
        assertThat(read.problems()).hasSizeBetween(1, Findings.MOST + 1);
    }

    @Test
    void read_asManyFaultsAsAreTold_tellsThemAll() {
        assertThat(Faults.READER.read(faulty(Findings.MOST)).problems())
                .hasSize(Findings.MOST)
                .extracting(Problem::code)
                .containsOnly(DocumentProblem.NULL_VALUE);
    }

    @Test
    void read_moreFaultsThanAreTold_tellsTheFirstAndThatThereAreMore() {
        List<Problem> told = Faults.READER.read(faulty(Findings.MOST)).problems();

        List<Problem> problems = Faults.READER.read(faulty(Findings.MOST + 1)).problems();

        assertThat(problems.subList(0, Findings.MOST)).isEqualTo(told);
        assertThat(problems).hasSize(Findings.MOST + 1);
        assertThat(problems.get(Findings.MOST).text(Locale.ENGLISH))
                .isEqualTo(
                        "1000:1 there are more faults than the first 1000, which are told here; mend these and read again [too-many-faults]");
        assertThat(problems.get(Findings.MOST).text(Locale.JAPANESE))
                .isEqualTo("1000:1 誤りは、ここに示した最初の 1000 件のほかにもあります。示したものを直してから、もう一度読み込んでください。 [too-many-faults]");
    }

    private static String faulty(int faults) {
        return PEOPLE.replace("\n", "") + "null,\n".repeat(faults - 1) + "null]}";
    }

    private static Hostile ofPeople(String name, String before, IntFunction<String> each, String after) {
        return new Hostile(name, DocumentKind.PEOPLE, PEOPLE + before, each, after + "]}");
    }

    private static Hostile ofFramework(String name, String list, IntFunction<String> each) {
        String before = "{\"kind\":\"framework\",\"version\":1," + (list.equals("sources") ? "" : "\"sources\":[],")
                + "\"" + list + "\":[";
        return new Hostile(name, DocumentKind.FRAMEWORK, before, each, "]}");
    }

    /** A framework that is sound but for what its skills have in common. */
    private static Hostile ofSkills(String name, IntFunction<String> each) {
        String before = "{\"kind\":\"framework\",\"version\":1,\"edition\":\"a@1.0.0\",\"name\":[" + phrase("n")
                + "],\"examCatalogues\":[],\"sources\":[],\"scales\":[{\"id\":\"a:x\",\"lowest\":\"first-step\",\"levels\":["
                + "{\"id\":\"a:x/1\",\"label\":[" + phrase("1") + "],\"provenance\":" + SAMPLE + "}],\"provenance\":"
                + SAMPLE + "}],\"categories\":[{\"id\":\"a:c\",\"name\":[" + phrase("c") + "],\"provenance\":" + SAMPLE
                + "}],\"jobTypes\":[],\"examLinks\":[],\"roles\":[],\"judgements\":[],\"quotients\":[],\"ranks\":[],\"skills\":[";
        return new Hostile("skills of " + name, DocumentKind.FRAMEWORK, before, each, "]}");
    }

    private static String skill(String key, int number, String name) {
        return "{\"id\":\"a:" + key + "\",\"number\":" + number + ",\"name\":[" + phrase(name)
                + "],\"category\":\"a:c\",\"scale\":\"a:x\",\"provenance\":" + SAMPLE + "}";
    }

    private static Hostile ofCatalogue(String name, IntFunction<String> each) {
        String before =
                "{\"kind\":\"exam-catalogue\",\"version\":1,\"edition\":\"a@1.0.0\",\"sources\":[],\"scales\":[],\"exams\":[";
        String last = "," + exam("last", "Again", "\"a:last\"") + "]}";
        return new Hostile(name, DocumentKind.EXAM_CATALOGUE, before, each, last);
    }

    private static String exam(String key, String name, String successors) {
        return "{\"id\":\"a:" + key + "\",\"code\":\"" + key + "\",\"name\":[" + phrase(name)
                + "],\"level\":{\"knowledge\":\"none\"},\"registrable\":false,\"successors\":[" + successors
                + "],\"provenance\":" + SAMPLE + "}";
    }

    private static Hostile ofResults(String name, IntFunction<String> each) {
        String before = "{\"kind\":\"results\",\"version\":1,\"framework\":\"" + InventedFramework.FRAMEWORK.edition()
                + "\",\"examCatalogues\":[\"" + InventedFramework.EXAMS.edition() + "\"],\"results\":[";
        return new Hostile(name, DocumentKind.RESULTS, before, each, "]}");
    }

    private static Hostile ofPlan(String name, String list, IntFunction<String> each) {
        String before = "{\"kind\":\"migration-plan\",\"version\":1,\"from\":\"" + ParkMigration.GARDEN.edition()
                + "\",\"to\":\"" + ParkMigration.PARK.edition() + "\",\"" + list + "\":[";
        return new Hostile(name, DocumentKind.MIGRATION_PLAN, before, each, "]}");
    }

    private static Hostile ofCycle(String name, String list, IntFunction<String> each) {
        String before = "{\"kind\":\"assessment-cycle\",\"version\":1,\"edition\":\"a@1.0.0\",\"name\":[" + phrase("n")
                + "],\"sources\":[],\"ownRole\":\"a:r\",\"provenance\":" + SAMPLE + ",\"" + list + "\":[";
        return new Hostile("cycle of " + name, DocumentKind.ASSESSMENT_CYCLE, before, each, "]}");
    }

    private static Hostile ofCareerSystem(String name, String list, IntFunction<String> each) {
        String before = "{\"kind\":\"career-system\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\","
                + "\"edition\":\"a@1.0.0\",\"name\":[" + phrase("n") + "],\"sources\":[],\"" + list + "\":[";
        return new Hostile("careers of " + name, DocumentKind.CAREER_SYSTEM, before, each, "]}");
    }

    private static Hostile ofTalents(String name, String list, IntFunction<String> each) {
        String before = "{\"kind\":\"talent-system\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\","
                + "\"edition\":\"a@1.0.0\",\"name\":[" + phrase("n") + "],\"sources\":[],\"" + list + "\":[";
        return new Hostile("talents of " + name, DocumentKind.TALENT_SYSTEM, before, each, "]}");
    }

    private static Hostile ofCareers(String name, String start, IntFunction<String> each, String end) {
        String before = "{\"kind\":\"careers\",\"version\":1,\"careerSystem\":\"tokyo-dsm-careers@2.0.0\",\"careers\":["
                + start;
        return new Hostile(name, DocumentKind.CAREERS, before, each, end + "]}");
    }

    private static String career(String person, String placement) {
        return "{\"person\":\"" + person + "\",\"model\":\"a:m\",\"route\":\"a:r\",\"placements\":[" + placement + "]}";
    }

    private static Hostile ofCurriculum(String name, String list, IntFunction<String> each) {
        String before = "{\"kind\":\"curriculum\",\"version\":1,\"edition\":\"a@1.0.0\",\"year\":2024,"
                + "\"framework\":\"tokyo-dsm@2.0.0\",\"name\":[" + phrase("n") + "],\"sources\":[],\"provenance\":"
                + SAMPLE
                + ",\"" + list + "\":[";
        return new Hostile("curriculum of " + name, DocumentKind.CURRICULUM, before, each, "]}");
    }

    private static Hostile ofAssessments(String name, String start, IntFunction<String> each, String end) {
        String before = "{\"kind\":\"assessments\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\","
                + "\"cycle\":\"tokyo-dsm-cycle@2.0.0\",\"records\":[" + start;
        return new Hostile(name, DocumentKind.ASSESSMENTS, before, each, end + "]}");
    }

    private static Hostile ofDemand(String name, String start, IntFunction<String> each, String end) {
        String before = "{\"kind\":\"demand\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"works\":[" + start;
        return new Hostile(name, DocumentKind.DEMAND, before, each, end + "]}");
    }

    private static Hostile ofPosts(String name, IntFunction<String> each) {
        String before = "{\"kind\":\"posts\",\"version\":1,\"framework\":\"tokyo-dsm@2.0.0\",\"posts\":[";
        return new Hostile(name, DocumentKind.POSTS, before, each, "]}");
    }

    private static String need() {
        return "{\"skill\":\"ux-design\",\"level\":\"1\",\"mandatory\":true}";
    }

    private static String work(String name, String skill) {
        return "{\"unit\":\"a:u\",\"work\":\"" + name + "\",\"headCount\":1,\"skills\":[" + skill + "]}";
    }

    private static String assessed(String person, int revision) {
        return "{\"person\":\"" + person + "\",\"round\":\"a:r\",\"revision\":" + revision + "}";
    }

    private static String rule(String kind, int number, String keys) {
        return "{\"rule\":\"" + kind + "\",\"skill\":\"park:s" + number + "\",\"confirmed\":\"carry\"" + keys + "}";
    }

    private static String phrase(String text) {
        return "{\"language\":\"en\",\"text\":\"" + text + "\",\"mark\":\"supplied\"}";
    }

    private static String pass() {
        return "{\"exam\":\"AP\",\"passedOn\":\"2025-06-26\"}";
    }

    /** Returns another text for each number below a million, all of the same hash code. */
    private static String alike(int number) {
        return IntStream.range(0, 20)
                .mapToObj(bit -> ALIKE.get(number >> bit & 1))
                .collect(joining());
    }
}
