package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.ScaleId;

/**
 * The four levels of Tokyo's Digital Skill Map (policy, p.11 and p.12). What each means for a skill is not published as
 * text, so the levels have no description.
 *
 * @since 0.1.0
 */
public final class TokyoLevels {

    /** The scale on which all 22 skills are judged. */
    public static final ScaleId SCALE = ScaleId.of("tokyo-dsm", "level");

    /** Lv.0: the skill was judged and is not held. That it means so is inferred from the sample on p.11. */
    public static final LevelId LV0 = LevelId.of(SCALE, "0");

    /** Lv.1, the first step. */
    public static final LevelId LV1 = LevelId.of(SCALE, "1");

    /** Lv.2, the second step. */
    public static final LevelId LV2 = LevelId.of(SCALE, "2");

    /** Lv.3, the third and highest step. */
    public static final LevelId LV3 = LevelId.of(SCALE, "3");

    private TokyoLevels() {}
}
