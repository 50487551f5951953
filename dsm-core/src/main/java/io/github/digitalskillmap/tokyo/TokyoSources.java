package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.wording.Wording;

/**
 * The documents that Tokyo's framework is encoded from.
 *
 * @since 0.1.0
 */
public final class TokyoSources {

    /** 東京都デジタル人材確保・育成基本方針 ver.2.0 of March 2024, called the policy throughout. */
    public static final Source POLICY = Source.builder()
            .id(SourceId.of("tokyo-dsm", "digital-talent-policy-v2"))
            .issuer(Wording.official(JAPANESE, "東京都").translated(ENGLISH, "Tokyo Metropolitan Government"))
            .title(Wording.official(JAPANESE, "東京都デジタル人材確保・育成基本方針 ver.2.0")
                    .translated(ENGLISH, "Tokyo basic policy on securing and developing digital talent, ver. 2.0"))
            .published("2024-03")
            .build();

    private TokyoSources() {}
}
