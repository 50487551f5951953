package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.HostMapper.Refusal;
import io.github.digitalskillmap.json.framework.FrameworkProvider;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.ValueProblem;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.InvalidDataException;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host sees of a module, whichever generation of Jackson it has. */
abstract class HostObjectsTest {

    static final Framework TOKYO = TokyoFramework.policyVersion2();

    /** Knows Tokyo's framework, and the park's beside it. */
    static final KnownFrameworks BOTH = KnownFrameworks.of(List.of(
            provider(TOKYO, IpaCatalogue.fiscalYear2026()),
            provider(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)));

    private static final Person P001 = Person.of(
                    PersonId.of("P001"),
                    SkillProfile.builder(TOKYO)
                            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                            .level(
                                    TokyoSkills.MARKETING,
                                    TokyoLevels.LV0,
                                    LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, LocalDate.of(2025, 3, 31)))
                            .passed(IpaExams.AP, LocalDate.of(2025, 6, 26))
                            .attested(Attestation.met(
                                    TokyoJudgements.SHUJI_GQ_1, TokyoRoles.MENTOR, LocalDate.of(2025, 3, 31)))
                            .build())
            .withRank(TokyoRanks.SHUJI);

    private static final String P001_WRITTEN =
            "{'framework':'tokyo-dsm@2.0.0','id':'P001','rank':'tokyo-dsm:shuji','levels':{"
                    + "'tokyo-dsm:marketing':{'level':'tokyo-dsm:level/0','on':'2025-03-31','origin':'confirmation'},"
                    + "'tokyo-dsm:ux-design':'tokyo-dsm:level/2'},"
                    + "'exams':[{'exam':'ipa:ap','passedOn':'2025-06-26'}],"
                    + "'attestations':[{'judgement':'tokyo-dsm:shuji-gq-1','verdict':'met','by':'tokyo-dsm:mentor',"
                    + "'on':'2025-03-31'}]}";

    /** Returns a mapper that has found the module by service loading. */
    abstract HostMapper found();

    /** Returns a mapper with the module that knows both frameworks. */
    abstract HostMapper knowingBoth();

    /** Returns a mapper that a host has set to other names, to leave out what is absent, and to coerce what it can. */
    abstract HostMapper contrary();

    /** Returns a mapper with two modules, the later of which knows the park only. */
    abstract HostMapper foundAndPark();

    static FrameworkProvider provider(Framework framework, ExamCatalogue exams) {
        return new FrameworkProvider() {
            @Override
            public Framework framework() {
                return framework;
            }

            @Override
            public List<ExamCatalogue> catalogues() {
                return List.of(exams);
            }
        };
    }

    @Test
    void write_textsOfAHost_areFullTexts() {
        Texts texts = texts();

        assertThat(found().write(texts))
                .isEqualTo(json("{'skill':'tokyo-dsm:ux-design','asked':{'tokyo-dsm:ux-design':'tokyo-dsm:level/2'},"
                        + "'jobTypes':['tokyo-dsm:ui-ux-designer'],'edition':'tokyo-dsm@2.0.0','share':'5/7',"
                        + "'applicant':'P001','outcome':'not-met','standings':{'sample':1},"
                        + "'shareByPerson':{'P002':'1/2'}}"));
    }

    @Test
    void read_textsOfAHost_areTheValues() {
        Texts texts = texts();

        assertThat(found().read(found().write(texts), Texts.class)).isEqualTo(texts);
        assertThat(found().convert(texts, Texts.class)).isEqualTo(texts);
    }

    @Test
    void write_recordsOfAHost_areThoseOfDocuments() {
        assertThat(found().write(records()))
                .isEqualTo(json("{'person':" + P001_WRITTEN + ",'people':[" + P001_WRITTEN
                        + "],'profiles':{'P001':{'framework':'tokyo-dsm@2.0.0'}},"
                        + "'pass':{'exam':'ipa:ap','passedOn':'2025-06-26','expiresOn':'2028-03-31'},"
                        + "'attestation':{'judgement':'tokyo-dsm:shuji-gq-1','verdict':'not-met',"
                        + "'by':'tokyo-dsm:mentor','on':'2025-03-31'}}"));
    }

    @Test
    void read_recordsOfAHost_areTheValues() {
        Records records = records();

        assertThat(found().read(found().write(records), Records.class)).isEqualTo(records);
        assertThat(found().read(found().write(records).getBytes(UTF_8), Records.class))
                .isEqualTo(records);
        assertThat(found().convert(records, Records.class)).isEqualTo(records);
    }

    @Test
    void mapper_setOtherwise_hasTheSameForm() {
        Records records = records();
        String written = contrary().write(records);

        assertThat(written).contains(json(P001_WRITTEN)).contains(json("'passedOn':"));
        assertThat(contrary().read(written, Records.class)).isEqualTo(records);
    }

    @Test
    void read_namesOfAnySpelling_areTaken() {
        String json = json("{'id':'P001','rank':'主事','levels':{'UXデザイン':'Ｌｖ．２'},"
                + "'exams':[{'exam':'AP','passedOn':'2025-06-26'}]}");

        Person person = found().read(json, Person.class);

        assertThat(person.profile().framework()).isEqualTo(TOKYO);
        assertThat(person.rank()).contains(TokyoRanks.SHUJI);
        assertThat(person.profile().passes()).containsExactly(ExamPass.of(IpaExams.AP, LocalDate.of(2025, 6, 26)));
    }

    @Test
    void read_profileOfAnotherKnownFramework_isOfThat() {
        Person gardener = Person.of(
                PersonId.of("G1"),
                SkillProfile.builder(InventedFramework.FRAMEWORK)
                        .level(InventedFramework.GARDENING, InventedFramework.SECOND)
                        .build());
        Attestation calm = Attestation.met(InventedFramework.CALM, InventedFramework.HEAD, LocalDate.of(2025, 3, 31));
        HostMapper mapper = knowingBoth();

        assertThat(mapper.read(mapper.write(gardener), Person.class)).isEqualTo(gardener);
        assertThat(mapper.read(mapper.write(P001), Person.class)).isEqualTo(P001);
        assertThat(mapper.read(mapper.write(calm), Attestation.class)).isEqualTo(calm);
    }

    @Test
    void read_withALaterModule_isByThat() {
        String json = json("{'levels':{'gardening':'2'}}");

        assertThat(foundAndPark().read(json, SkillProfile.class).framework()).isEqualTo(InventedFramework.FRAMEWORK);
    }

    @Test
    void read_profileOfAnUnknownFramework_isTold() {
        assertFaults(
                refusal("{'framework':'moon@1.0.0','levels':{'gardening':'2'}}", SkillProfile.class),
                "1:14 /framework: the document goes with 'moon@1.0.0' but is read with 'tokyo-dsm@2.0.0, park@1.0.0'; read"
                        + " it with that edition, or migrate it to the other; skills, ranks, judgements and roles were not checked"
                        + " [other-framework]");
        assertFaults(
                refusal("{'framework':'Tokyo'}", SkillProfile.class),
                "1:14 /framework: 'Tokyo' does not name an edition of a framework; write it such as 'tokyo-dsm@2.0.0'"
                        + " [invalid-edition]");
    }

    @Test
    void read_faultyPerson_tellsAllAtOnceAndNothingOfThePersonInTheMessage() {
        Refusal refusal = refusal("""
                { 'profiles': {}, 'people': [
                    { 'id': 'P001', 'levels': { 'ux-desing': 'Lv.2', 'marketing': 2, 'marketing': 'Lv.1' } },
                    { 'id': 'P002', 'born': '1990-01-01', 'exams': [ { 'exam': 'AP', 'passedOn': '2025-02-30' } ],
                      'levels': { 'ux-design': 7, 'ux-design': 'Lv.1', 'UXデザイン': null } } ] }
                """, Records.class);

        assertFaults(
                refusal,
                "2:33 /levels/ux-desing: skill 'ux-desing' is not in 'tokyo-dsm@2.0.0'; correct the name; names like"
                        + " it: ux-design, UX design, ui-design [skill-not-found]",
                "2:67 /levels/marketing: a text or keys with values are needed here, but this is of type number; write"
                        + " a text in quotes, or keys with values in { } [not-text-or-object]",
                "2:70 /levels/marketing: key 'marketing' is there twice; remove one of the two [repeated-key]");
        assertThat(refusal.path()).contains("people").doesNotContain("P001");
        assertThat(refusal)
                .hasMessage("Person has 3 faults: skill-not-found, not-text-or-object, repeated-key")
                .hasRootCauseInstanceOf(InvalidDataException.class);
    }

    @Test
    void read_faultOfOneInAMap_tellsNothingOfTheKey() {
        Refusal refusal = refusal("{'profiles':{'P001':{'levels':7}}}", Records.class);

        assertThat(refusal).hasMessage("SkillProfile has a fault: not-an-object");
        assertThat(refusal.getCause().toString()).doesNotContain("P001");
        assertThat(refusal.problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("/levels");
        assertThat(refusal.path()).contains("P001");
    }

    @Test
    void read_bytes_tellsNoPositionThatCountsBytes() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> found().read(json("{'id':'山','levels':[]}").getBytes(UTF_8), Person.class));

        assertThat(refusal.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).isEmpty())
                .satisfies(problem -> assertThat(problem.path()).hasToString("/levels"));
    }

    @Test
    void read_bytesOfSeveralLines_tellsPositionsWhereBytesAreLetters() {
        String document = json("""
                { 'id': '山', 'rank': 7,
                  'levels': { 'ui-desing': 'Lv.2', 'ux-design': 7, '山': 'Lv.2', 'ui-design': 7 },
                  'exams': 7 }
                """);

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> found().read(document.getBytes(UTF_8), Person.class));

        assertThat(refusal.problems())
                .extracting(
                        problem -> problem.path().toString(),
                        problem -> problem.position().map(Position::toString))
                .containsExactly(
                        tuple("/rank", Optional.empty()),
                        tuple("/levels/ui-desing", Optional.of("2:15")),
                        tuple("/levels/ux-design", Optional.of("2:49")),
                        tuple("/levels/山", Optional.of("2:52")),
                        tuple("/levels/ui-design", Optional.empty()),
                        tuple("/exams", Optional.of("3:12")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'skill':'ux-design'}          | 1:10 'ux-design' is not a full identifier; write it such as 'tokyo-dsm:ux-design' [invalid-identifier] | 1:10 'ux-design' は完全な識別子ではありません。'tokyo-dsm:ux-design' のように書いてください。 [invalid-identifier]
            {'skill':7}                    | 1:10 a text is needed here, but this is none; write the value in quotes [text-needed] | 1:10 文字列が必要ですが、ここにあるのは文字列ではありません。値を引用符で囲んで書いてください。 [text-needed]
            {'share':'8/7'}                | 1:10 '8/7' is not a share; write a part and a whole from 0/1 to 1/1, such as '5/7' [invalid-share] | 1:10 '8/7' は割合の書き方ではありません。0/1 から 1/1 までの分数で '5/7' のように書いてください。 [invalid-share]
            {'outcome':'won'}              | 1:12 'won' means nothing here; write one of met, not-met, open [unknown-word] | 1:12 'won' はここでは使えません。met, not-met, open のどれかを書いてください。 [unknown-word]
            {'applicant':' '}              | 1:14 the text is blank; write a value [blank-text] | 1:14 値が空です。値を書いてください。 [blank-text]
            {'edition':'2.0.0'}            | 1:12 '2.0.0' does not name an edition of a framework; write it such as 'tokyo-dsm@2.0.0' [invalid-edition] | 1:12 '2.0.0' は枠組みの版の書き方ではありません。'tokyo-dsm@2.0.0' のように書いてください。 [invalid-edition]
            {'asked':{'ux':'a:b/c'}}       | 'ux' is not a full identifier; write it such as 'tokyo-dsm:ux-design' [invalid-identifier] | 'ux' は完全な識別子ではありません。'tokyo-dsm:ux-design' のように書いてください。 [invalid-identifier]
            {'asked':{'a:b':['a:b/c']}}    | 1:17 a text is needed here, but this is none; write the value in quotes [text-needed] | 1:17 文字列が必要ですが、ここにあるのは文字列ではありません。値を引用符で囲んで書いてください。 [text-needed]
            """)
    void read_faultyText_isTold(String json, String english, String japanese) {
        Refusal refusal = refusal(json, Texts.class);

        assertThat(refusal.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text(Locale.ENGLISH)).isEqualTo(english))
                .satisfies(problem -> assertThat(problem.text(Locale.JAPANESE)).isEqualTo(japanese));
    }

    @Test
    void read_nullAroundAValue_isTheHosts() {
        assertThat(found().read("{\"person\":null}", Records.class).person()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "[]",
                "'P001'",
                "true",
                "{'id':1e999}",
                "{'id':'P001','levels':{'ux-design':1e999999999}}",
                "{'id':'P001','levels':{'ux-design':{'level':null}}}",
                "{'id':null}",
                "{'id':'P001','id':'P002'}",
                "{'id':'P001','framework':{}}",
                "{'id':'P001','@class':'java.lang.Runtime'}",
                "{'id':'P001','levels':{'\\u0000':'\\uD800'}}"
            })
    void read_whatIsNoPerson_isRefusedWithFaults(String json) {
        assertThat(refusal(json, Person.class).problems()).isNotEmpty();
    }

    @Test
    void read_deepOrLong_isRefusedWithFaults() {
        String deep = "[".repeat(400) + "]".repeat(400);
        String digits = "9".repeat(1_000_000);

        assertThat(refusal("{'id':'P001','exams':" + deep + "}", Person.class).problems())
                .isNotEmpty();
        assertThat(refusal("{'share':'" + digits + "/" + digits + "'}", Texts.class)
                        .problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message(Locale.ENGLISH)).hasSizeLessThan(200));
    }

    @Test
    void write_problems_saysThemInBothLanguages() {
        Problem problem = Problem.of(DocumentProblem.BLANK_TEXT, DataPath.parse("/people/0/id"))
                .at(Position.of(3, 5));

        assertThat(found().write(new Report(List.of(problem, Problem.of(ValueProblem.TEXT_NEEDED, DataPath.ROOT)))))
                .isEqualTo(json("{'problems':[{'code':'blank-text','severity':'error','path':'/people/0/id','line':3,"
                        + "'column':5,'message':{'ja':'値が空です。値を書いてください。',"
                        + "'en':'the text is blank; write a value'}},{'code':'text-needed','severity':'error',"
                        + "'path':'','message':{'ja':'文字列が必要ですが、ここにあるのは文字列ではありません。"
                        + "値を引用符で囲んで書いてください。','en':'a text is needed here, but this is none; write the"
                        + " value in quotes'}}]}"));
    }

    @Test
    void mapper_sharedByThreads_readsAndWritesAlike() {
        HostMapper mapper = found();
        Records records = records();
        String written = mapper.write(records);

        Stream<Boolean> same = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> i % 3 == 0
                        ? refusal(mapper, "{'person':{}}", Records.class)
                                        .problems()
                                        .size()
                                == 1
                        : mapper.write(mapper.read(written, Records.class)).equals(written));

        assertThat(same).doesNotContain(false);
    }

    private Refusal refusal(String json, Class<?> type) {
        return refusal(found(), json, type);
    }

    private static Refusal refusal(HostMapper mapper, String json, Class<?> type) {
        return catchThrowableOfType(Refusal.class, () -> mapper.read(json(json), type));
    }

    private static void assertFaults(Refusal refusal, String... told) {
        assertThat(refusal.problems().stream().map(problem -> problem.text(Locale.ENGLISH)))
                .containsExactly(told);
    }

    static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    private static Texts texts() {
        Map<Standing, Integer> standings = new EnumMap<>(Map.of(Standing.SAMPLE, 1));
        return new Texts(
                TokyoSkills.UX_DESIGN,
                new TreeMap<>(Map.of(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)),
                List.of(TokyoJobTypes.UI_UX_DESIGNER),
                TOKYO.edition(),
                Share.of(10, 14),
                PersonId.of("P001"),
                Outcome.NOT_MET,
                new EnumMap<>(standings),
                Map.of(PersonId.of("P002"), Share.of(1, 2)));
    }

    private static Records records() {
        return new Records(
                P001,
                List.of(P001),
                Map.of(PersonId.of("P001"), SkillProfile.builder(TOKYO).build()),
                ExamPass.of(IpaExams.AP, LocalDate.of(2025, 6, 26)).withExpiry(LocalDate.of(2028, 3, 31)),
                Attestation.notMet(TokyoJudgements.SHUJI_GQ_1, TokyoRoles.MENTOR, LocalDate.of(2025, 3, 31)));
    }

    /** A host's object with values that are written as texts. */
    record Texts(
            SkillId skill,
            TreeMap<SkillId, LevelId> asked,
            List<JobTypeId> jobTypes,
            Edition edition,
            Share share,
            PersonId applicant,
            Outcome outcome,
            EnumMap<Standing, Integer> standings,
            Map<PersonId, Share> shareByPerson) {}

    /** A host's object with values that are written as objects. */
    record Records(
            Person person,
            List<Person> people,
            Map<PersonId, SkillProfile> profiles,
            ExamPass pass,
            Attestation attestation) {}

    /** A host's answer. */
    record Report(List<Problem> problems) {}
}
