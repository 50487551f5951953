package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.skill.IndicatorFamilyId;

/**
 * The two families of indicators of Tokyo's Digital Skill Map (policy, p.16).
 *
 * @since 0.1.0
 */
public final class TokyoFamilies {

    /** デジタルスキル: the 22 digital skills, judged from Lv.0 to Lv.3. */
    public static final IndicatorFamilyId DIGITAL_SKILLS = IndicatorFamilyId.of("tokyo-dsm", "digital-skills");

    /** デジタルツール: the use of digital tools, of which line-up and criteria are under study. */
    public static final IndicatorFamilyId DIGITAL_TOOLS = IndicatorFamilyId.of("tokyo-dsm", "digital-tools");

    private TokyoFamilies() {}
}
