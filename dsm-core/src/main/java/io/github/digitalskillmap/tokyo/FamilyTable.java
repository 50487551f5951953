package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.wording.Wording;

/** The families of indicators on page 16 of the policy. */
final class FamilyTable {

    private static final Citation PAGE_16 = Citation.of(TokyoSources.POLICY, 16);
    private static final Provenance AS_A_PLAN = Provenance.published(
            Wording.supplied(JAPANESE, "「詳細ラインナップや評価基準等は検討中」とある。")
                    .translated(ENGLISH, "The policy says that the line-up and the criteria are under study."),
            PAGE_16);

    private final IndicatorFamily.Builder tools;

    private FamilyTable(IndicatorFamily.Builder tools) {
        this.tools = tools;
    }

    static void addTo(Framework.Builder framework) {
        framework.addFamily(IndicatorFamily.builder()
                .id(TokyoFamilies.DIGITAL_SKILLS)
                .name(official("デジタルスキル", "Digital skills"))
                .scale(TokyoLevels.SCALE)
                .provenance(Provenance.published(PAGE_16))
                .build());
        IndicatorFamily.Builder tools = IndicatorFamily.builder()
                .id(TokyoFamilies.DIGITAL_TOOLS)
                .name(official("デジタルツール", "Digital tools"))
                .openEnded(true)
                .provenance(AS_A_PLAN);
        new FamilyTable(tools).addTools();
        framework.addFamily(tools.build());
    }

    private void addTools() {
        heading(TokyoTools.OFFICE_APPS, official("Officeアプリ", "Office applications"));
        tool(TokyoTools.EXCEL, "Excel", TokyoTools.OFFICE_APPS);
        tool(TokyoTools.POWERPOINT, "PowerPoint", TokyoTools.OFFICE_APPS);
        heading(TokyoTools.COMMUNICATION, official("コミュニケーション", "Communication"));
        tool(TokyoTools.TEAMS, "Teams", TokyoTools.COMMUNICATION);
        tool(TokyoTools.OUTLOOK, "Outlook", TokyoTools.COMMUNICATION);
        heading(TokyoTools.WORK_EFFICIENCY, official("業務効率化", "Efficiency of work"));
        tool(TokyoTools.FORMS, "Forms", TokyoTools.WORK_EFFICIENCY);
        tool(TokyoTools.POWER_AUTOMATE, "Power Automate", TokyoTools.WORK_EFFICIENCY);
    }

    private void heading(IndicatorItemId id, Wording name) {
        tools.addItem(item(id, name).build());
    }

    private void tool(IndicatorItemId id, String printed, IndicatorItemId heading) {
        tools.addItem(
                item(id, Wording.official(JAPANESE, printed)).within(heading).build());
    }

    private static IndicatorItem.Builder item(IndicatorItemId id, Wording name) {
        return IndicatorItem.builder().id(id).name(name).provenance(AS_A_PLAN);
    }

    private static Wording official(String printed, String english) {
        return Wording.official(JAPANESE, printed).translated(ENGLISH, english);
    }
}
