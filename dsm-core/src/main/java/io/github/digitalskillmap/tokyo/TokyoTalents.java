package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.talent.IndicatorId;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTargetId;
import io.github.digitalskillmap.talent.TalentTypeId;

/**
 * The people whom Tokyo counts on for digital work, and by what each kind is measured (policy, p.7, p.8, p.11, p.16, p.21, p.33).
 *
 * @since 0.1.0
 */
public final class TokyoTalents {

    /** ICT職: ICT staff. */
    public static final TalentTypeId ICT_STAFF = TalentTypeId.of("tokyo-dsm", "ict-staff");

    /** 情報技術エキスパート: experts of GovTechTokyo. */
    public static final TalentTypeId IT_EXPERT = TalentTypeId.of("tokyo-dsm", "it-expert");

    /** GovTech東京パートナーズ人材: people matched to municipalities by GovTechTokyo. */
    public static final TalentTypeId PARTNER = TalentTypeId.of("tokyo-dsm", "govtech-tokyo-partner");

    /** リスキリング人材: staff of other kinds who reskill. */
    public static final TalentTypeId RESKILLING = TalentTypeId.of("tokyo-dsm", "reskilling");

    /** DXアンバサダー: those who improve the work of their section, one for each in principle. */
    public static final TalentTypeId DX_AMBASSADOR = TalentTypeId.of("tokyo-dsm", "dx-ambassador");

    /** デジタルスキル（22項目）: the digital skills. */
    public static final IndicatorId DIGITAL_SKILLS = IndicatorId.of("tokyo-dsm", "digital-skills");

    /** ジョブタイプ（10種類）: the job types. */
    public static final IndicatorId JOB_TYPES = IndicatorId.of("tokyo-dsm", "job-types");

    /** デジタルツール: the use of digital tools, of which items and criteria are under study. */
    public static final IndicatorId DIGITAL_TOOLS = IndicatorId.of("tokyo-dsm", "digital-tools");

    /** ICT職のキャリアラダー: the targets of the career ladder. */
    public static final IndicatorId CAREER_LADDER = IndicatorId.of("tokyo-dsm", "career-ladder");

    /** ITパスポート相当の知識を習得: knowledge equal to the IT Passport. */
    public static final TalentTargetId IT_PASSPORT_KNOWLEDGE = TalentTargetId.of("tokyo-dsm", "it-passport-knowledge");

    /** ICT職、情報システム担当者等でハイレベルの知識・技術を持つ職員: staff of municipalities of the tier つくる. */
    public static final TalentTypeId MUNICIPAL_EXPERT = TalentTypeId.of("tokyo-dsm", "municipal-expert");

    /** 情報システム担当者、デジタル技術の基礎知識を備える職員: staff of municipalities of the tier 使える. */
    public static final TalentTypeId MUNICIPAL_SYSTEM_STAFF = TalentTypeId.of("tokyo-dsm", "municipal-system-staff");

    /** 全職員: all staff of municipalities, of the tier 分かる. */
    public static final TalentTypeId MUNICIPAL_STAFF = TalentTypeId.of("tokyo-dsm", "municipal-staff");

    /** データやデジタル技術を活用して変革をリードする: leads change with data and digital technology. */
    public static final TalentTargetId MUNICIPAL_LEADS_CHANGE =
            TalentTargetId.of("tokyo-dsm", "municipal-leads-change");

    /** BPRやサービスデザインの考えを理解し業務に活かせる: understands the thinking of BPR and service design and can use it in work. */
    public static final TalentTargetId MUNICIPAL_USES_SERVICE_DESIGN =
            TalentTargetId.of("tokyo-dsm", "municipal-uses-service-design");

    /** デジタルツールを業務等に活用できる: can use digital tools in work and elsewhere. */
    public static final TalentTargetId MUNICIPAL_USES_TOOLS = TalentTargetId.of("tokyo-dsm", "municipal-uses-tools");

    /** 自治体DXの概要を理解する: understands the outline of the DX of local governments. */
    public static final TalentTargetId MUNICIPAL_UNDERSTANDS_DX =
            TalentTargetId.of("tokyo-dsm", "municipal-understands-dx");

    /** DXマインド、デジタルリテラシーを身に付ける: acquires the mindset of DX and digital literacy. */
    public static final TalentTargetId MUNICIPAL_HAS_LITERACY =
            TalentTargetId.of("tokyo-dsm", "municipal-has-literacy");

    private static final TalentSystem SYSTEM = TalentTable.encode();

    private TokyoTalents() {}

    /**
     * Returns the talent types of the policy ver.2.0.
     *
     * @return eight types, three of them of municipalities, and four indicators; always the same instance
     */
    public static TalentSystem system() {
        return SYSTEM;
    }
}
