package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.skill.IndicatorItemId;

/**
 * The digital tools that the policy names, under their three headings (p.16). The list goes on: it is under study.
 *
 * @since 0.1.0
 */
public final class TokyoTools {

    /** Officeアプリ: office applications. */
    public static final IndicatorItemId OFFICE_APPS = IndicatorItemId.of("tokyo-dsm", "office-apps");

    /** Excel. */
    public static final IndicatorItemId EXCEL = IndicatorItemId.of("tokyo-dsm", "excel");

    /** PowerPoint. */
    public static final IndicatorItemId POWERPOINT = IndicatorItemId.of("tokyo-dsm", "powerpoint");

    /** コミュニケーション: communication. */
    public static final IndicatorItemId COMMUNICATION = IndicatorItemId.of("tokyo-dsm", "communication");

    /** Teams. */
    public static final IndicatorItemId TEAMS = IndicatorItemId.of("tokyo-dsm", "teams");

    /** Outlook. */
    public static final IndicatorItemId OUTLOOK = IndicatorItemId.of("tokyo-dsm", "outlook");

    /** 業務効率化: making work more efficient. */
    public static final IndicatorItemId WORK_EFFICIENCY = IndicatorItemId.of("tokyo-dsm", "work-efficiency");

    /** Forms. */
    public static final IndicatorItemId FORMS = IndicatorItemId.of("tokyo-dsm", "forms");

    /** Power Automate. */
    public static final IndicatorItemId POWER_AUTOMATE = IndicatorItemId.of("tokyo-dsm", "power-automate");

    private TokyoTools() {}
}
