package io.github.digitalskillmap.json.table;

import static io.github.digitalskillmap.json.table.TableFaults.assertFaults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.tokyo.TokyoSources;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobTypeMatrixTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final JobTypeMatrix MATRIX = JobTypeMatrix.of(TOKYO);
    private static final Edition NEXT = Edition.parse("tokyo-dsm@2.1.0");
    private static final JobType DESIGNER = TOKYO.jobType(TokyoJobTypes.UI_UX_DESIGNER);
    private static final Provenance SAMPLE = DESIGNER.items().get(0).provenance();
    private static final Provenance PRINTED = Provenance.published(Citation.of(TokyoSources.POLICY, 13));

    @ParameterizedTest
    @EnumSource
    void replace_oneCellEdited_changesThatRequirementAlone(CsvEncoding encoding) {
        CsvFormat csv = CsvFormat.of(encoding);
        byte[] exported = csv.write(MATRIX.write(Locale.JAPANESE).orElseThrow());
        Table table = csv.read(new ByteArrayInputStream(exported)).orElseThrow();
        int row = rowOf(table, "UXデザイン");
        int column = table.rows().get(0).cells().indexOf("UI/UXデザイナー") + 1;
        assertThat(table.rows().get(row - 1).cell(column)).isEqualTo("Lv.2");

        Framework edited =
                MATRIX.replace(table.with(row, column, "レベル３"), NEXT, SAMPLE).orElseThrow();

        assertThat(edited.edition()).isEqualTo(NEXT);
        assertThat(edited.jobTypes()).hasSameSizeAs(TOKYO.jobTypes());
        for (JobType jobType : edited.jobTypes()) {
            if (!jobType.id().equals(DESIGNER.id())) {
                assertThat(jobType).isEqualTo(TOKYO.jobType(jobType.id()));
            }
        }
        assertThat(edited.jobType(DESIGNER.id()).items())
                .extracting(JobTypeItem::requirement)
                .containsExactly(
                        Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3),
                        Requirement.skill(TokyoSkills.UI_DESIGN, TokyoLevels.LV3),
                        Requirement.skill(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV1),
                        Requirement.skill(TokyoSkills.MARKETING, TokyoLevels.LV1));
    }

    @Test
    void replace_withPublishedProvenance_leavesNoSampleRequirement() {
        Table table = MATRIX.write(Locale.ENGLISH).orElseThrow();

        Framework edited = MATRIX.replace(table, NEXT, PRINTED).orElseThrow();

        assertThat(edited.jobTypes())
                .flatExtracting(JobType::items)
                .allSatisfy(item -> assertThat(item.provenance().standing()).isEqualTo(Standing.PUBLISHED));
    }

    @Test
    void overlay_onTheFramework_givesWhatIsReplaced() {
        Table all = MATRIX.write(Locale.JAPANESE).orElseThrow();
        int column = all.rows().get(0).cells().indexOf("UI/UXデザイナー") + 1;
        Table table = all.with(rowOf(all, "UXデザイン"), column, "Lv.3")
                .with(rowOf(all, "マーケティング"), column, "")
                .with(rowOf(all, "データアナリティクス"), column, "Lv.1");

        Framework replaced = MATRIX.replace(table, NEXT, PRINTED).orElseThrow();
        Overlay overlay = MATRIX.overlay(table, NEXT, PRINTED).orElseThrow();
        Framework ours = overlay.applyTo(TOKYO).orElseThrow();

        assertThat(overlay.changes())
                .hasOnlyElementsOfTypes(Change.Add.class, Change.Amend.class, Change.RetirePart.class);
        assertThat(overlay.changes())
                .filteredOn(Change.RetirePart.class::isInstance)
                .hasSize(1);
        assertThat(overlay.changes()).filteredOn(Change.Add.class::isInstance).hasSize(1);
        for (JobType jobType : replaced.jobTypes()) {
            List<JobTypeItem> items = ours.jobType(jobType.id()).items();
            assertThat(items)
                    .extracting(JobTypeItem::requirement)
                    .isEqualTo(jobType.items().stream()
                            .map(JobTypeItem::requirement)
                            .toList());
            assertThat(items).extracting(JobTypeItem::provenance).containsOnly(PRINTED.adaptedBy(NEXT));
        }
    }

    @Test
    void replace_someJobTypes_leavesTheOthers() {
        Table table = Table.of(List.of(
                List.of("", "ＵＩ／ＵＸデザイナー"), List.of("network", "1"), List.of("UI デザイン", ""), List.of("ux-design", "2")));

        Framework edited = MATRIX.replace(table, NEXT, PRINTED).orElseThrow();

        assertThat(edited.jobType(DESIGNER.id()).items())
                .containsExactly(
                        JobTypeItem.of(Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), PRINTED),
                        JobTypeItem.of(Requirement.skill(TokyoSkills.NETWORK, TokyoLevels.LV1), PRINTED));
        assertThat(edited.jobType(DESIGNER.id()).name()).isEqualTo(DESIGNER.name());
        assertThat(edited.jobType(TokyoJobTypes.DATA_SCIENTIST)).isEqualTo(TOKYO.jobType(TokyoJobTypes.DATA_SCIENTIST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void read_whatWasWritten_isWhatIsRequired(String language) {
        Table table = MATRIX.write(Locale.forLanguageTag(language)).orElseThrow();

        assertThat(MATRIX.read(table).orElseThrow().entrySet())
                .allSatisfy(entry -> assertThat(TOKYO.jobType(entry.getKey()).items())
                        .extracting(JobTypeItem::requirement)
                        .containsExactlyInAnyOrderElementsOf(entry.getValue()));
        assertThat(MATRIX.read(table).orElseThrow()).hasSameSizeAs(TOKYO.jobTypes());
    }

    @Test
    void template_asksForEverything() {
        Table template = MATRIX.template(Locale.ENGLISH);

        assertThat(template.rows()).hasSize(TOKYO.skills().size() + 1);
        assertThat(template.rows().get(0).cells())
                .startsWith("skill", "Business designer")
                .hasSize(11);
        assertThat(template.rows().get(1).cells()).containsExactly("IT strategy");
        assertThat(JobTypeMatrix.of(TOKYO).isLaidOutIn(template)).isTrue();
        assertThat(MATRIX.read(template).orElseThrow()).isEmpty();
        assertFaults(
                MATRIX.read(template),
                "1:1 A1: no level is filled in yet; write the levels required, and leave blank what is not required [matrix-without-level]",
                "1:1 A1: レベルがまだ一つも書かれていません。必要なレベルを書き、必要としないセルは空にしておいてください。 [matrix-without-level]");
        assertFaults(
                MATRIX.replace(template, NEXT, PRINTED),
                "1:1 A1: no level is filled in yet; write the levels required, and leave blank what is not required [matrix-without-level]",
                "1:1 A1: レベルがまだ一つも書かれていません。必要なレベルを書き、必要としないセルは空にしておいてください。 [matrix-without-level]",
                "1:1 A1: the matrix has no levels to put in place; write the levels required [nothing-to-replace]",
                "1:1 A1: 置き換えるレベルが表に一つもありません。必要なレベルを書いてください。 [nothing-to-replace]");
    }

    @Test
    void replace_titlesWithIdentifiers_addAndRenameJobTypes() {
        Table table = Table.of(List.of(
                List.of(
                        "スキル",
                        "セキュリティ担当 [our-dsm:security]",
                        "デザイナー［tokyo-dsm:ui-ux-designer］",
                        "PM\nand more\n[our-dsm:pm]"),
                List.of("UXデザイン", "1", "3", ""),
                List.of("UIデザイン", "", "", "2")));

        Framework edited = MATRIX.replace(table, NEXT, PRINTED).orElseThrow();

        assertThat(edited.jobTypes()).hasSize(TOKYO.jobTypes().size() + 2);
        assertThat(edited.jobTypes().get(10))
                .isEqualTo(JobType.builder()
                        .id(JobTypeId.of("our-dsm", "security"))
                        .name(Wording.official(Locale.JAPANESE, "セキュリティ担当"))
                        .addItem(JobTypeItem.of(Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV1), PRINTED))
                        .provenance(PRINTED)
                        .build());
        assertThat(edited.jobTypes().get(11).name()).isEqualTo(Wording.official(Locale.ENGLISH, "PM and more"));
        assertThat(edited.jobType(DESIGNER.id()).name()).isEqualTo(Wording.official(Locale.JAPANESE, "デザイナー"));
        assertThat(edited.jobType(DESIGNER.id()).provenance()).isEqualTo(PRINTED);
    }

    @Test
    void replace_newJobTypeWithAKnownName_retiresTheKnownOne() {
        Table table = Table.of(List.of(List.of("スキル", "ＵＩ/ＵＸデザイナー [our-dsm:designer]"), List.of("UXデザイン", "3")));

        Checked<Framework> edited = MATRIX.replace(table, NEXT, SAMPLE);

        assertThat(edited.orElseThrow().jobTypes())
                .hasSameSizeAs(TOKYO.jobTypes())
                .noneMatch(jobType -> jobType.id().equals(DESIGNER.id()))
                .last()
                .extracting(JobType::name)
                .isEqualTo(Wording.supplied(Locale.JAPANESE, "ＵＩ/ＵＸデザイナー"));
        assertFaults(
                edited,
                "job type 'tokyo-dsm:ui-ux-designer' is retired, since 'our-dsm:designer' takes its name; change the name if both are meant to stay [job-type-retired]",
                "ジョブタイプ 'tokyo-dsm:ui-ux-designer' は、同じ名前の 'our-dsm:designer' に代わるため除きました。両方を残すなら名前を変えてください。 [job-type-retired]");
    }

    @Test
    void replaceAll_someJobTypes_retiresTheOthers() {
        Table table = Table.of(List.of(
                List.of("スキル", "クラウド [our-dsm:cloud]", "UI/UXデザイナー", "データサイエンティスト"), List.of("UXデザイン", "1", "3", "")));

        Checked<Framework> edited = MATRIX.replaceAll(table, NEXT, PRINTED);

        assertThat(edited.orElseThrow().jobTypes())
                .extracting(JobType::id)
                .containsExactly(DESIGNER.id(), JobTypeId.of("our-dsm", "cloud"));
        assertThat(edited.problems()).extracting(Problem::code).containsExactly(TableProblem.JOB_TYPE_WITHOUT_LEVEL);
    }

    @Test
    void read_newJobTypesThatAreFaulty_areTold() {
        Table table = Table.of(List.of(
                List.of("スキル", "担当 [Our:x]", "空 [our-dsm:blank]", "担当 [our-dsm:a]", "係 [our-dsm:a]"),
                List.of("UXデザイン", "1", "", "1", "1")));

        assertFaults(
                MATRIX.read(table),
                "1:2 B1: 'Our:x' is no identifier; write a namespace and a key in lower-case letters, digits and single hyphens, such as our-dsm:cloud-engineer [invalid-job-type-id]",
                "1:2 B1: 'Our:x' は識別子ではありません。名前空間と記号を、小文字の英字、数字、ハイフンで our-dsm:cloud-engineer のように書いてください。 [invalid-job-type-id]",
                "1:3 C1: the new job type '空 [our-dsm:blank]' has no level in its column; write at least one, or remove the column [new-job-type-without-level]",
                "1:3 C1: 新しいジョブタイプ '空 [our-dsm:blank]' の列にレベルが一つもありません。一つ以上書くか、列を取り除いてください。 [new-job-type-without-level]",
                "1:5 E1: job type '係 [our-dsm:a]' already stands in cell D1; remove one of the two columns [repeated-job-type]",
                "1:5 E1: ジョブタイプ '係 [our-dsm:a]' は D1 にもあります。どちらかの列を取り除いてください。 [repeated-job-type]");
    }

    @Test
    void isLaidOutIn_tableOfPeople_isFalse() {
        PeopleTable people = PeopleTable.of(TOKYO);

        for (PeopleTable.Form form : PeopleTable.Form.values()) {
            assertThat(JobTypeMatrix.of(TOKYO).isLaidOutIn(people.template(form, Locale.JAPANESE)))
                    .isFalse();
        }
        assertThat(JobTypeMatrix.of(TOKYO).isLaidOutIn(Table.of(List.of(List.of("skill", "level", "id")))))
                .isFalse();
        assertThat(JobTypeMatrix.of(TOKYO).isLaidOutIn(Table.of(List.of()))).isFalse();
    }

    @Test
    void read_tableThatMayBeOfPeople_quotesNothing() {
        Table table = Table.of(List.of(List.of("", "山田"), List.of("鈴木", "1")));

        assertThat(MATRIX.read(table).problems())
                .extracting(problem -> problem.message(Locale.JAPANESE))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).doesNotContain("山田", "鈴木"));
        assertThat(JobTypeMatrix.of(TOKYO).isLaidOutIn(Table.of(List.of(List.of("", "職層", "UXデザイン")))))
                .isFalse();
    }

    @Test
    void replace_sameEdition_isRefused() {
        Table table = MATRIX.write(Locale.JAPANESE).orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATRIX.replace(table, TOKYO.edition(), PRINTED))
                .withMessage("framework with other job types must have another edition than tokyo-dsm@2.0.0");
    }

    @Test
    void replace_levelThatWasNotStated_isPutInItsPlace() {
        JobTypeItem marketing = JobTypeItem.of(Requirement.skillAtUnstatedLevel(TokyoSkills.MARKETING), SAMPLE);
        JobType open = JobType.builder()
                .id(DESIGNER.id())
                .name(DESIGNER.name())
                .description(DESIGNER.name())
                .addItem(JobTypeItem.of(Requirement.skillAtUnstatedLevel(TokyoSkills.UX_DESIGN), SAMPLE)
                        .withWeight(2))
                .addItem(marketing)
                .provenance(SAMPLE)
                .build();
        Framework framework = TOKYO.withJobTypes(NEXT, List.of(open)).orElseThrow();
        Table table = Table.of(List.of(List.of("", "ＵＩ／ＵＸデザイナー"), List.of("ux-design", "2")));

        assertThat(JobTypeMatrix.of(framework).write(Locale.ENGLISH).problems())
                .extracting(Problem::code)
                .containsExactly(TableProblem.JOB_TYPE_LEFT_OUT);

        Checked<Framework> replaced = JobTypeMatrix.of(framework).replace(table, Edition.parse("ours@2.0.0"), PRINTED);

        assertThat(replaced.orElseThrow().jobType(DESIGNER.id()).items())
                .containsExactly(
                        JobTypeItem.of(Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), PRINTED)
                                .withWeight(2),
                        marketing);
        assertThat(replaced.orElseThrow().jobType(DESIGNER.id()).description()).contains(DESIGNER.name());
        assertThat(replaced.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TableProblem.REQUIREMENTS_KEPT);
            assertThat(problem.arguments()).endsWith("1");
        });
    }

    @Test
    void write_requirementsOfOtherKinds_areToldAndKept() {
        JobTypeItem group = JobTypeItem.of(Requirement.atLeast(2, SkillScope.any(), TokyoLevels.LV1), SAMPLE);
        JobTypeItem desired = JobTypeItem.of(Requirement.skill(TokyoSkills.MARKETING, TokyoLevels.LV3), SAMPLE)
                .withImportance(Importance.DESIRABLE);
        JobTypeItem heavy = JobTypeItem.of(Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), SAMPLE)
                .withImportance(Importance.MANDATORY)
                .withWeight(3);
        JobType mixed = JobType.builder()
                .id(DESIGNER.id())
                .name(DESIGNER.name())
                .addItem(group)
                .addItem(heavy)
                .addItem(desired)
                .provenance(SAMPLE)
                .build();
        JobType scientist = TOKYO.jobType(TokyoJobTypes.DATA_SCIENTIST);
        JobType free = JobType.builder()
                .id(scientist.id())
                .name(scientist.name())
                .addItem(group)
                .provenance(SAMPLE)
                .build();
        JobTypeMatrix matrix =
                JobTypeMatrix.of(TOKYO.withJobTypes(NEXT, List.of(mixed, free)).orElseThrow());

        Checked<Table> table = matrix.write(Locale.JAPANESE);
        Checked<Framework> back =
                matrix.replace(table.orElseThrow().with(4, 2, "Lv.3"), Edition.parse("tokyo-dsm@2.2.0"), PRINTED);

        assertFaults(
                table,
                "a matrix shows only single skills that are more than desirable; job type 'UI/UXデザイナー' has other requirements, which are not shown: 2 [requirements-left-out]",
                "ジョブタイプの表に書けるのは、必要とする一つ一つのスキルだけです。ジョブタイプ 'UI/UXデザイナー' のその他の要件 2 件は書き出していません。 [requirements-left-out]",
                "a matrix shows only levels; of job type 'UI/UXデザイナー' it does not show how much requirements matter or weigh: 1 [weights-left-out]",
                "ジョブタイプの表に書けるのはレベルだけです。ジョブタイプ 'UI/UXデザイナー' の要件 1 件の重要度や重みは書き出していません。 [weights-left-out]",
                "a matrix shows only single skills, and job type 'データサイエンティスト' requires none; it has no column [job-type-left-out]",
                "ジョブタイプの表に書けるのは一つ一つのスキルだけです。ジョブタイプ 'データサイエンティスト' にはその要件がないため、列がありません。 [job-type-left-out]");
        assertFaults(
                back,
                "job type 'UI/UXデザイナー' keeps the requirements that a matrix cannot show: 2 [requirements-kept]",
                "ジョブタイプ 'UI/UXデザイナー' は、表に書けない要件 2 件をそのまま引き継ぎます。 [requirements-kept]",
                "/jobTypes/0/items/2/requirement/level: 'tokyo-dsm:ui-ux-designer' asks for skill 'tokyo-dsm:marketing' at 'tokyo-dsm:level/3' in another line, so that to desire 'tokyo-dsm:level/3' asks for no more; remove this line or desire a higher level [desires-no-more]",
                "/jobTypes/0/items/2/requirement/level: 'tokyo-dsm:ui-ux-designer' は別の行でスキル 'tokyo-dsm:marketing' を 'tokyo-dsm:level/3' で求めているため、'tokyo-dsm:level/3' を望ましいとしても、求めるものは増えません。この行を除くか、より高いレベルにしてください。 [desires-no-more]");
        assertThat(table.orElseThrow().rows().get(0).cells()).containsExactly("スキル", "UI/UXデザイナー");
        assertThat(back.orElseThrow().jobType(DESIGNER.id()).items())
                .startsWith(group)
                .contains(desired)
                .contains(JobTypeItem.of(Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), PRINTED)
                        .withImportance(Importance.MANDATORY)
                        .withWeight(3))
                .hasSize(4);
        assertThat(back.orElseThrow().jobType(scientist.id())).isEqualTo(free);
    }

    @Test
    void read_faultyMatrix_tellsEveryFault() {
        Table table = Table.of(List.of(
                List.of("項", "UI/UXデザイナ", "データサイエンティスト", "", "data-scientist", "ビジネスデザイナー"),
                List.of("UXデザイン", "1", "4", "3", "1"),
                List.of("ＵＸデザイン", "1"),
                List.of("UYデザイン", "1"),
                List.of("", "1"),
                List.of("マーケティング", "1", "なし"),
                List.of("UIデザイン", "1", "Lv.0")));

        assertFaults(
                MATRIX.read(table),
                "1:1 A1: column '項' means nothing here; remove it or correct its header; titles that can be used: スキル / skill [unknown-column]",
                "1:1 A1: 列 '項' はここでは使えません。取り除くか、見出しを直してください。使える見出し: スキル / skill。 [unknown-column]",
                "1:2 B1: job type 'UI/UXデザイナ' is not in 'tokyo-dsm@2.0.0'; correct the name, or write an identifier behind that of a job type of your own, such as 'UI/UXデザイナ [our-dsm:cloud-engineer]'; names like it: UI/UXデザイナー [job-type-not-found]",
                "1:2 B1: ジョブタイプ 'UI/UXデザイナ' は 'tokyo-dsm@2.0.0' にありません。名前を直すか、独自のジョブタイプなら名前の後に識別子を書いてください（例: 'UI/UXデザイナ [our-dsm:cloud-engineer]'）。近い名前: UI/UXデザイナー。 [job-type-not-found]",
                "1:5 E1: job type 'data-scientist' already stands in cell C1; remove one of the two columns [repeated-job-type]",
                "1:5 E1: ジョブタイプ 'data-scientist' は C1 にもあります。どちらかの列を取り除いてください。 [repeated-job-type]",
                "1:6 F1: job type 'ビジネスデザイナー' has no level in its column; nothing is taken from it; write at least one level, or remove the column [job-type-without-level]",
                "1:6 F1: ジョブタイプ 'ビジネスデザイナー' の列にレベルが一つもないため、この列からは何も取り込みません。一つ以上書くか、列を取り除いてください。 [job-type-without-level]",
                "2:3 C2: level '4' is not on the scale of skill 'UXデザイン / UX design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, なし / none [level-not-found]",
                "2:3 C2: レベル '4' はスキル 'UXデザイン / UX design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, なし / none。 [level-not-found]",
                "2:4 D2: there is text here, but the column has no header; write the header or remove the text [cell-without-header]",
                "2:4 D2: ここに文字がありますが、列に見出しがありません。見出しを書くか、文字を取り除いてください。 [cell-without-header]",
                "3:1 A3: skill 'ＵＸデザイン' is already told of in cell A2; remove one of the two [repeated-skill]",
                "3:1 A3: スキル 'ＵＸデザイン' は A2 にもあります。どちらかを取り除いてください。 [repeated-skill]",
                "4:1 A4: skill 'UYデザイン' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: UXデザイン, UIデザイン, サービスデザイン [skill-not-found]",
                "4:1 A4: スキル 'UYデザイン' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UXデザイン, UIデザイン, サービスデザイン。 [skill-not-found]",
                "5:1 A5: nothing stands here, but another cell of the row needs it; write 'スキル / skill' or clear the other cell [missing-value]",
                "5:1 A5: ここが空ですが、同じ行の別のセルに必要です。'スキル / skill' を書くか、別のセルを空にしてください。 [missing-value]",
                "6:3 C6: level 'なし' asks for nothing, since everybody is at it; write a higher one, or clear the cell if the skill is not required [level-without-step]",
                "6:3 C6: レベル 'なし' は誰もが満たすため、要件になりません。より高いレベルを書くか、要件でなければ空にしてください。 [level-without-step]",
                "7:3 C7: level 'Lv.0' asks for nothing, since everybody is at it; write a higher one, or clear the cell if the skill is not required [level-without-step]",
                "7:3 C7: レベル 'Lv.0' は誰もが満たすため、要件になりません。より高いレベルを書くか、要件でなければ空にしてください。 [level-without-step]");
    }

    @Test
    void read_noJobType_isTold() {
        assertFaults(
                MATRIX.read(Table.of(List.of(List.of("スキル")))),
                "1:2 B1: column 'ジョブタイプ / job type' is missing; add it [missing-column]",
                "1:2 B1: 列 'ジョブタイプ / job type' がありません。加えてください。 [missing-column]");
        assertThat(MATRIX.replace(Table.of(List.of()), NEXT, PRINTED).problems())
                .extracting(Problem::code)
                .containsExactly(TableProblem.EMPTY_TABLE);
    }

    private static int rowOf(Table table, String skill) {
        return table.rows().stream()
                .filter(row -> row.cell(1).equals(skill))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
