package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.ladder.RankId;

/**
 * The five ranks of the career ladder, from low to high (policy, p.21).
 *
 * @since 0.1.0
 */
public final class TokyoRanks {

    /** 主事: staff. */
    public static final RankId SHUJI = RankId.of("tokyo-dsm", "shuji");

    /** 主任: senior staff. */
    public static final RankId SHUNIN = RankId.of("tokyo-dsm", "shunin");

    /** 課長代理: deputy section chief. */
    public static final RankId KACHO_DAIRI = RankId.of("tokyo-dsm", "kacho-dairi");

    /** 課長: section chief. */
    public static final RankId KACHO = RankId.of("tokyo-dsm", "kacho");

    /** 部長: department head. */
    public static final RankId BUCHO = RankId.of("tokyo-dsm", "bucho");

    private TokyoRanks() {}
}
