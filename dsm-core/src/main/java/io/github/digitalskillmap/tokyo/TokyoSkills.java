package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.skill.SkillId;

/**
 * The 22 skills of Tokyo's Digital Skill Map, in the order of the policy (p.12).
 *
 * @since 0.1.0
 */
public final class TokyoSkills {

    /** Skill 1, ITストラテジー: IT strategy. */
    public static final SkillId IT_STRATEGY = SkillId.of("tokyo-dsm", "it-strategy");

    /** Skill 2, サービスデザイン: service design. */
    public static final SkillId SERVICE_DESIGN = SkillId.of("tokyo-dsm", "service-design");

    /** Skill 3, マーケティング: marketing. */
    public static final SkillId MARKETING = SkillId.of("tokyo-dsm", "marketing");

    /** Skill 4, UXデザイン: UX design. */
    public static final SkillId UX_DESIGN = SkillId.of("tokyo-dsm", "ux-design");

    /** Skill 5, UIデザイン: UI design. */
    public static final SkillId UI_DESIGN = SkillId.of("tokyo-dsm", "ui-design");

    /** Skill 6, データアナリティクス: data analytics. */
    public static final SkillId DATA_ANALYTICS = SkillId.of("tokyo-dsm", "data-analytics");

    /** Skill 7, データエンジニアリング: data engineering. */
    public static final SkillId DATA_ENGINEERING = SkillId.of("tokyo-dsm", "data-engineering");

    /** Skill 8, プロジェクトマネジメント: project management. */
    public static final SkillId PROJECT_MANAGEMENT = SkillId.of("tokyo-dsm", "project-management");

    /** Skill 9, システムアーキテクチャ: system architecture. */
    public static final SkillId SYSTEM_ARCHITECTURE = SkillId.of("tokyo-dsm", "system-architecture");

    /** Skill 10, クラウドサービス活用: use of cloud services. */
    public static final SkillId CLOUD_SERVICES = SkillId.of("tokyo-dsm", "cloud-services");

    /** Skill 11, 業務系アプリ設計・開発: business application design and development. */
    public static final SkillId BUSINESS_APPLICATIONS = SkillId.of("tokyo-dsm", "business-applications");

    /** Skill 12, Webアプリ設計・開発: web application design and development. */
    public static final SkillId WEB_APPLICATIONS = SkillId.of("tokyo-dsm", "web-applications");

    /** Skill 13, スマホアプリ設計・開発: smartphone application design and development. */
    public static final SkillId SMARTPHONE_APPLICATIONS = SkillId.of("tokyo-dsm", "smartphone-applications");

    /** Skill 14, ネットワーク設計・構築: network design and construction. */
    public static final SkillId NETWORK = SkillId.of("tokyo-dsm", "network");

    /** Skill 15, サーバ基盤設計・構築: server platform design and construction. */
    public static final SkillId SERVER_PLATFORM = SkillId.of("tokyo-dsm", "server-platform");

    /** Skill 16, データベース設計・構築: database design and construction. */
    public static final SkillId DATABASE = SkillId.of("tokyo-dsm", "database");

    /** Skill 17, サイバーセキュリティ: cybersecurity. */
    public static final SkillId CYBERSECURITY = SkillId.of("tokyo-dsm", "cybersecurity");

    /** Skill 18, システム監査: system audit. */
    public static final SkillId SYSTEM_AUDIT = SkillId.of("tokyo-dsm", "system-audit");

    /** Skill 19, 運用設計: operation design. */
    public static final SkillId OPERATION_DESIGN = SkillId.of("tokyo-dsm", "operation-design");

    /** Skill 20, システム管理: system management. */
    public static final SkillId SYSTEM_MANAGEMENT = SkillId.of("tokyo-dsm", "system-management");

    /** Skill 21, ユーザサポート: user support. */
    public static final SkillId USER_SUPPORT = SkillId.of("tokyo-dsm", "user-support");

    /** Skill 22, AIエンジニアリング: AI engineering. */
    public static final SkillId AI_ENGINEERING = SkillId.of("tokyo-dsm", "ai-engineering");

    private TokyoSkills() {}
}
