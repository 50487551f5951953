package io.github.digitalskillmap.ipa;

import io.github.digitalskillmap.exam.ExamId;

/**
 * The national exams of Japan that IPA holds.
 *
 * @since 0.1.0
 */
public final class IpaExams {

    /** ITパスポート試験: Information Technology Passport Examination, level 1. */
    public static final ExamId IP = ExamId.of("ipa", "ip");

    /** 情報セキュリティマネジメント試験: Information Security Management Examination, level 2. */
    public static final ExamId SG = ExamId.of("ipa", "sg");

    /** 基本情報技術者試験: Fundamental Information Technology Engineer Examination, level 2. */
    public static final ExamId FE = ExamId.of("ipa", "fe");

    /** 応用情報技術者試験: Applied Information Technology Engineer Examination, level 3. */
    public static final ExamId AP = ExamId.of("ipa", "ap");

    /** ITストラテジスト試験: Information Technology Strategist Examination, level 4. */
    public static final ExamId ST = ExamId.of("ipa", "st");

    /** システムアーキテクト試験: Systems Architect Examination, level 4. */
    public static final ExamId SA = ExamId.of("ipa", "sa");

    /** プロジェクトマネージャ試験: Project Manager Examination, level 4. */
    public static final ExamId PM = ExamId.of("ipa", "pm");

    /** ネットワークスペシャリスト試験: Network Specialist Examination, level 4. */
    public static final ExamId NW = ExamId.of("ipa", "nw");

    /** データベーススペシャリスト試験: Database Specialist Examination, level 4. */
    public static final ExamId DB = ExamId.of("ipa", "db");

    /** エンベデッドシステムスペシャリスト試験: Embedded Systems Specialist Examination, level 4. */
    public static final ExamId ES = ExamId.of("ipa", "es");

    /** ITサービスマネージャ試験: Information Technology Service Manager Examination, level 4. */
    public static final ExamId SM = ExamId.of("ipa", "sm");

    /** システム監査技術者試験: Systems Auditor Examination, level 4. */
    public static final ExamId AU = ExamId.of("ipa", "au");

    /** 情報処理安全確保支援士試験: Registered Information Security Specialist Examination, level 4. */
    public static final ExamId SC = ExamId.of("ipa", "sc");

    private IpaExams() {}
}
