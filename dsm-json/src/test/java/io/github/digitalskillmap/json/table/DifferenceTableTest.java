package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.EffectScorer;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final PartId LINE = PartId.of(TokyoJobTypes.UI_UX_DESIGNER, TokyoSkills.UX_DESIGN);

    private static Framework city() {
        return Overlay.builder(TOKYO.edition(), Edition.of("city", "1.0.0"), Provenance.sample(words("試し", "a trial")))
                .name(words("市のスキル", "City skills"))
                .change(Change.set(LINE, Aspect.REQUIREMENT, Requirement.skill(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)))
                .change(Change.order(
                        PartKind.RANK,
                        List.of(
                                PartId.of(TokyoRanks.SHUNIN),
                                PartId.of(TokyoRanks.SHUJI),
                                PartId.of(TokyoRanks.KACHO_DAIRI),
                                PartId.of(TokyoRanks.KACHO),
                                PartId.of(TokyoRanks.BUCHO))))
                .build()
                .applyTo(TOKYO)
                .orElseThrow();
    }

    private static Wording words(String japanese, String english) {
        return Wording.supplied(Locale.JAPANESE, japanese).translated(Locale.ENGLISH, english);
    }

    private static Person person(Framework framework) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        framework.skills().forEach(skill -> profile.level(skill.id(), TokyoLevels.LV2));
        return Person.of(PersonId.of("=P1"), profile.build());
    }

    private static List<List<String>> rows(Locale language, List<PersonEffect> affected) {
        return DifferenceTable.of(language).write(Difference.between(TOKYO, city()), affected).rows().stream()
                .map(TableRow::cells)
                .toList();
    }

    @Test
    void write_changes_givesARowForEach() {
        List<List<String>> rows = rows(Locale.JAPANESE, List.of());

        assertThat(rows)
                .containsExactly(
                        List.of("影響", "種類", "対象", "項目", "変更前", "変更後", "内容", "職員ID"),
                        List.of(
                                "文言",
                                "枠組み",
                                "city@1.0.0",
                                "名称",
                                rows.get(1).get(4),
                                "市のスキル / City skills",
                                "枠組みの名称: " + rows.get(1).get(4) + " → 市のスキル / City skills"),
                        List.of(
                                "新たに求める",
                                "要件",
                                "tokyo-dsm:ui-ux-designer > tokyo-dsm:ux-design",
                                "内容",
                                "「UXデザイン」Lv.2 以上",
                                "「UXデザイン」Lv.3 以上",
                                "ジョブタイプ「UI/UXデザイナー」の要件「「UXデザイン」Lv.2 以上」の内容:" + " 「UXデザイン」Lv.2 以上 → 「UXデザイン」Lv.3 以上"),
                        rows.get(3),
                        List.of("新たに求める", "職層", "", "", "", "", "職層の順序を変更"));
        assertThat(rows.get(3)).startsWith("文言", "要件", LINE.toString(), "出典", "サンプル");
    }

    @Test
    void write_people_givesARowForEachResultThatChangesAndForWhatIsNotCarried() {
        List<ExamCatalogue> exams = List.of(IpaCatalogue.fiscalYear2026());
        PersonEffect affected = EffectScorer.of(TOKYO, exams, city(), exams)
                .score(person(TOKYO), person(city()), LocalDate.of(2026, 4, 1))
                .withNotCarried(List.of(words("試験 X（廃止）", "exam X (retired)")));

        List<List<String>> rows = rows(Locale.ENGLISH, List.of(affected));

        assertThat(rows.get(0)).containsExactly("impact", "kind", "part", "aspect", "before", "after", "text", "id");
        assertThat(rows.subList(5, rows.size()))
                .containsExactly(
                        List.of(
                                "",
                                "job type",
                                "tokyo-dsm:ui-ux-designer",
                                "",
                                "certain 6/7, possible 6/7, not met",
                                "certain 3/4, possible 3/4, not met",
                                "job type \"UI/UX designer\": certain 6/7, possible 6/7, not met"
                                        + " → certain 3/4, possible 3/4, not met",
                                "=P1"),
                        List.of("", "not carried", "", "", "", "", "exam X (retired)", "=P1"));
    }
}
