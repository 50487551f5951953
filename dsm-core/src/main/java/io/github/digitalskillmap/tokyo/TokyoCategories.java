package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.skill.CategoryId;

/**
 * The ten categories of Tokyo's Digital Skill Map, in the order of the policy (p.12).
 *
 * @since 0.1.0
 */
public final class TokyoCategories {

    /** 戦略・企画: strategy and planning. */
    public static final CategoryId STRATEGY_PLANNING = CategoryId.of("tokyo-dsm", "strategy-planning");

    /** デザイン: design. */
    public static final CategoryId DESIGN = CategoryId.of("tokyo-dsm", "design");

    /** データ: data. */
    public static final CategoryId DATA = CategoryId.of("tokyo-dsm", "data");

    /** プロジェクト管理: project management. */
    public static final CategoryId PROJECT_MANAGEMENT = CategoryId.of("tokyo-dsm", "project-management");

    /** システム全般: systems in general. */
    public static final CategoryId SYSTEM_GENERAL = CategoryId.of("tokyo-dsm", "system-general");

    /** アプリケーション: applications. */
    public static final CategoryId APPLICATION = CategoryId.of("tokyo-dsm", "application");

    /** インフラ: infrastructure. */
    public static final CategoryId INFRASTRUCTURE = CategoryId.of("tokyo-dsm", "infrastructure");

    /** セキュリティ: security. */
    public static final CategoryId SECURITY = CategoryId.of("tokyo-dsm", "security");

    /** 運用: operation. */
    public static final CategoryId OPERATION = CategoryId.of("tokyo-dsm", "operation");

    /** 先端技術: emerging technology. */
    public static final CategoryId EMERGING_TECHNOLOGY = CategoryId.of("tokyo-dsm", "emerging-technology");

    private TokyoCategories() {}
}
