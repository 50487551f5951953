package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.TierId;

/**
 * The training of 東京デジタルアカデミー in fiscal 2024 (policy, p.27–34).
 *
 * @since 0.1.0
 */
public final class TokyoTraining {

    /** 全職種: staff of all kinds, managers included (p.28, p.29). */
    public static final AudienceId ALL_STAFF = AudienceId.of("tokyo-training", "all-staff");

    /** 一般職員: staff who are not executives (p.29). */
    public static final AudienceId GENERAL_STAFF = AudienceId.of("tokyo-training", "general-staff");

    /** 幹部職員: executives (p.29). */
    public static final AudienceId EXECUTIVES = AudienceId.of("tokyo-training", "executives");

    /** ICT職 (p.28, p.31). */
    public static final AudienceId ICT_STAFF = AudienceId.of("tokyo-training", "ict-staff");

    /** 1類Ｂ新規採用者: newly hired ICT staff of class I B (p.31). */
    public static final AudienceId NEW_ICT_STAFF = AudienceId.of("tokyo-training", "new-ict-staff");

    /** 他職種からICT職への転職者等: those who came to ICT staff from other kinds of work (p.31). */
    public static final AudienceId ICT_STAFF_FROM_OTHER_WORK =
            AudienceId.of("tokyo-training", "ict-staff-from-other-work");

    /** 区市町村職員: staff of wards, cities, towns and villages (p.30, p.33). */
    public static final AudienceId MUNICIPAL_STAFF = AudienceId.of("tokyo-training", "municipal-staff");

    /** 情報システム担当者、デジタル技術の基礎知識を備える職員 of municipalities (p.33). */
    public static final AudienceId MUNICIPAL_SYSTEM_STAFF = AudienceId.of("tokyo-training", "municipal-system-staff");

    /** ICT職、情報システム担当者等でハイレベルの知識・技術を持つ職員 of municipalities (p.33). */
    public static final AudienceId MUNICIPAL_EXPERTS = AudienceId.of("tokyo-training", "municipal-experts");

    /** 政策連携団体職員: staff of policy cooperation organizations (p.34). */
    public static final AudienceId AFFILIATE_STAFF = AudienceId.of("tokyo-training", "affiliate-staff");

    /** つくる, be able to create: プロフェッショナル (p.28). */
    public static final TierId CREATE = TierId.of("tokyo-training", "create");

    /** 使える, be able to use: リスキリング (p.28). */
    public static final TierId USE = TierId.of("tokyo-training", "use");

    /** 分かる, make sense: リテラシー (p.28). */
    public static final TierId UNDERSTAND = TierId.of("tokyo-training", "understand");

    /** つくる of the municipalities (p.33). */
    public static final TierId MUNICIPAL_CREATE = TierId.of("tokyo-training", "municipal-create");

    /** 使える of the municipalities (p.33). */
    public static final TierId MUNICIPAL_USE = TierId.of("tokyo-training", "municipal-use");

    /** 分かる of the municipalities (p.33). */
    public static final TierId MUNICIPAL_UNDERSTAND = TierId.of("tokyo-training", "municipal-understand");

    private static final Curriculum FISCAL_YEAR_2024 = TrainingTable.encode();

    private TokyoTraining() {}

    /**
     * Returns the curriculum of fiscal 2024 as the policy ver.2.0 gives it. Programmes and mandatory marks are printed; which
     * tier is for whom, and most of what a programme serves, is inferred, and says so.
     *
     * @return the curriculum; always the same instance
     */
    public static Curriculum fiscalYear2024() {
        return FISCAL_YEAR_2024;
    }
}
