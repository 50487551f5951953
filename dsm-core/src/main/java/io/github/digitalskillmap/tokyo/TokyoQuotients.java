package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.ladder.QuotientId;

/**
 * The two sides of ability for which the career ladder sets targets (policy, p.20).
 *
 * @since 0.1.0
 */
public final class TokyoQuotients {

    /** GQ, 行政力: government intelligence quotient. */
    public static final QuotientId GQ = QuotientId.of("tokyo-dsm", "gq");

    /** DQ, デジタル力: digital intelligence quotient. */
    public static final QuotientId DQ = QuotientId.of("tokyo-dsm", "dq");

    private TokyoQuotients() {}
}
