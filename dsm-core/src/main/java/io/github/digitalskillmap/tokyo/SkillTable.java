package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;

/** The table of skills on page 12 of the policy. */
final class SkillTable {

    private static final Provenance PAGE_12 = onPages(12);

    private static final Provenance IN_FULL_WIDTH_ONLY = Provenance.published(
            Wording.supplied(JAPANESE, "「ＡＩエンジニアリング」と全角で印刷されている。半角の表記はどのページにもなく、他の項目名にならった。")
                    .translated(
                            ENGLISH,
                            "The name is printed in full width, as ＡＩエンジニアリング. No page prints it in half width, which follows"
                                    + " the names of the other skills."),
            Citation.of(TokyoSources.POLICY, 12));

    private final Framework.Builder framework;

    private SkillTable(Framework.Builder framework) {
        this.framework = framework;
    }

    static void addTo(Framework.Builder framework) {
        SkillTable table = new SkillTable(framework);
        table.addCategories();
        table.addSkills();
    }

    private void addCategories() {
        category(TokyoCategories.STRATEGY_PLANNING, "戦略・企画", "Strategy and planning");
        category(TokyoCategories.DESIGN, "デザイン", "Design");
        category(TokyoCategories.DATA, "データ", "Data");
        category(TokyoCategories.PROJECT_MANAGEMENT, "プロジェクト管理", "Project management");
        category(TokyoCategories.SYSTEM_GENERAL, "システム全般", "Systems in general");
        category(TokyoCategories.APPLICATION, "アプリケーション", "Applications");
        category(TokyoCategories.INFRASTRUCTURE, "インフラ", "Infrastructure");
        category(TokyoCategories.SECURITY, "セキュリティ", "Security");
        category(TokyoCategories.OPERATION, "運用", "Operation");
        category(TokyoCategories.EMERGING_TECHNOLOGY, "先端技術", "Emerging technology");
    }

    private void addSkills() {
        skill(
                1,
                TokyoSkills.IT_STRATEGY,
                TokyoCategories.STRATEGY_PLANNING,
                "ITストラテジー",
                "ＩＴストラテジー",
                "IT strategy",
                "DXやICTシステムに関する戦略策定や事業企画を行う",
                "Draws up strategies and plans projects for digital transformation and ICT systems",
                onPages(12, 17));
        skill(
                2,
                TokyoSkills.SERVICE_DESIGN,
                TokyoCategories.STRATEGY_PLANNING,
                "サービスデザイン",
                "サービスデザイン",
                "Service design",
                "デザイン思考に基づき行政サービスの開発や改善を行う",
                "Develops and improves public services by design thinking",
                PAGE_12);
        skill(
                3,
                TokyoSkills.MARKETING,
                TokyoCategories.STRATEGY_PLANNING,
                "マーケティング",
                "マーケティング",
                "Marketing",
                "ユーザの顕在/潜在ニーズを理解し、QOSを最大化するための仕組み作りを行う",
                "Understands what users need, said and unsaid, and sets up what makes the quality of service as high as possible",
                PAGE_12);
        skill(
                4,
                TokyoSkills.UX_DESIGN,
                TokyoCategories.DESIGN,
                "UXデザイン",
                "ＵＸデザイン",
                "UX design",
                "行政サービスのユーザ体験設計、フィードバックに基づく継続的な改善活動を行う",
                "Designs how users experience public services and keeps improving it from feedback",
                onPages(11, 12, 15, 29));
        skill(
                5,
                TokyoSkills.UI_DESIGN,
                TokyoCategories.DESIGN,
                "UIデザイン",
                "ＵＩデザイン",
                "UI design",
                "ビジュアルデザインや情報設計、コーディング等を行う",
                "Does visual design, information design, coding and the like",
                onPages(12, 15));
        skill(
                6,
                TokyoSkills.DATA_ANALYTICS,
                TokyoCategories.DATA,
                "データアナリティクス",
                "データアナリティクス",
                "Data analytics",
                "数学/統計学等のスキルを有し、データ分析から得た洞察を可視化して還元する",
                "With skill in mathematics and statistics, makes insight from data visible and gives it back",
                PAGE_12);
        skill(
                7,
                TokyoSkills.DATA_ENGINEERING,
                TokyoCategories.DATA,
                "データエンジニアリング",
                "データエンジニアリング",
                "Data engineering",
                "分散処理やデータ管理等のスキルを有し、ビッグデータ基盤の構築・運用を行う",
                "With skill in distributed processing and data management, builds and runs platforms for big data",
                PAGE_12);
        skill(
                8,
                TokyoSkills.PROJECT_MANAGEMENT,
                TokyoCategories.PROJECT_MANAGEMENT,
                "プロジェクトマネジメント",
                "プロジェクトマネジメント",
                "Project management",
                "プロジェクトの特性に応じた管理手法を用いて推進し、成功に導く",
                "Drives a project with the methods that suit it and leads it to success",
                PAGE_12);
        skill(
                9,
                TokyoSkills.SYSTEM_ARCHITECTURE,
                TokyoCategories.SYSTEM_GENERAL,
                "システムアーキテクチャ",
                "システムアーキテクチャ",
                "System architecture",
                "システム全般を統率し、仕様策定や要件定義、アーキテクチャ設計を牽引する",
                "Oversees systems as a whole and leads specification, requirements and architecture",
                PAGE_12);
        skill(
                10,
                TokyoSkills.CLOUD_SERVICES,
                TokyoCategories.SYSTEM_GENERAL,
                "クラウドサービス活用",
                "クラウドサービス活用",
                "Use of cloud services",
                "クラウドサービスの市場動向や特性を把握し、適切な選定や導入支援を行う",
                "Knows the market and the traits of cloud services, chooses them well and helps to introduce them",
                PAGE_12);
        skill(
                11,
                TokyoSkills.BUSINESS_APPLICATIONS,
                TokyoCategories.APPLICATION,
                "業務系アプリ設計・開発",
                "業務系アプリ設計・開発",
                "Business application design and development",
                "業務系アプリケーションに関する専門知識・スキルを有し、システム企画・導入を行う",
                "With expert knowledge and skill in business applications, plans and introduces systems",
                PAGE_12);
        skill(
                12,
                TokyoSkills.WEB_APPLICATIONS,
                TokyoCategories.APPLICATION,
                "Webアプリ設計・開発",
                "Ｗｅｂアプリ設計・開発",
                "Web application design and development",
                "Webアプリケーションに関する専門知識・スキルを有し、システム企画・導入を行う",
                "With expert knowledge and skill in web applications, plans and introduces systems",
                onPages(12, 15));
        skill(
                13,
                TokyoSkills.SMARTPHONE_APPLICATIONS,
                TokyoCategories.APPLICATION,
                "スマホアプリ設計・開発",
                "スマホアプリ設計・開発",
                "Smartphone application design and development",
                "スマホアプリケーションに関する専門知識・スキルを有し、システム企画・導入を行う",
                "With expert knowledge and skill in smartphone applications, plans and introduces systems",
                PAGE_12);
        skill(
                14,
                TokyoSkills.NETWORK,
                TokyoCategories.INFRASTRUCTURE,
                "ネットワーク設計・構築",
                "ネットワーク設計・構築",
                "Network design and construction",
                "ネットワークに関する専門知識・スキルを有し、システム企画/導入を行う",
                "With expert knowledge and skill in networks, plans and introduces systems",
                PAGE_12);
        skill(
                15,
                TokyoSkills.SERVER_PLATFORM,
                TokyoCategories.INFRASTRUCTURE,
                "サーバ基盤設計・構築",
                "サーバ基盤設計・構築",
                "Server platform design and construction",
                "サーバ仮想化やOSに関する専門知識・スキルを有し、システム企画・導入を行う",
                "With expert knowledge and skill in server virtualisation and operating systems, plans and introduces systems",
                PAGE_12);
        skill(
                16,
                TokyoSkills.DATABASE,
                TokyoCategories.INFRASTRUCTURE,
                "データベース設計・構築",
                "データベース設計・構築",
                "Database design and construction",
                "データベースに関する専門知識・スキルを有し、システム企画・導入を行う",
                "With expert knowledge and skill in databases, plans and introduces systems",
                PAGE_12);
        skill(
                17,
                TokyoSkills.CYBERSECURITY,
                TokyoCategories.SECURITY,
                "サイバーセキュリティ",
                "サイバーセキュリティ",
                "Cybersecurity",
                "セキュリティに関する専門知識・スキルを有し、システム企画/導入を行う",
                "With expert knowledge and skill in security, plans and introduces systems",
                PAGE_12);
        skill(
                18,
                TokyoSkills.SYSTEM_AUDIT,
                TokyoCategories.SECURITY,
                "システム監査",
                "システム監査",
                "System audit",
                "客観的な視点からシステムの信頼性・安全性・効率性等の点検・評価を行う",
                "Inspects and rates the reliability, safety and efficiency of systems from an objective point of view",
                PAGE_12);
        skill(
                19,
                TokyoSkills.OPERATION_DESIGN,
                TokyoCategories.OPERATION,
                "運用設計",
                "運用設計",
                "Operation design",
                "システム導入工程において、リリース後の運用や維持管理に関する設計を行う",
                "While a system is introduced, designs its operation and upkeep after release",
                PAGE_12);
        skill(
                20,
                TokyoSkills.SYSTEM_MANAGEMENT,
                TokyoCategories.OPERATION,
                "システム管理",
                "システム管理",
                "System management",
                "システム運用工程において、安定稼働及び継続的な改善活動を行う",
                "While a system is in operation, keeps it stable and keeps improving it",
                PAGE_12);
        skill(
                21,
                TokyoSkills.USER_SUPPORT,
                TokyoCategories.OPERATION,
                "ユーザサポート",
                "ユーザサポート",
                "User support",
                "システム運用工程において、ユーザサポートの品質向上及び業務効率化を行う",
                "While a system is in operation, raises the quality of user support and the efficiency of the work",
                PAGE_12);
        skill(
                22,
                TokyoSkills.AI_ENGINEERING,
                TokyoCategories.EMERGING_TECHNOLOGY,
                "AIエンジニアリング",
                "ＡＩエンジニアリング",
                "AI engineering",
                "機械学習等の専門知識・スキルを有し、調査研究、PoC、サービス企画等を行う",
                "With expert knowledge and skill in machine learning and the like, does research, proofs of concept and service planning",
                IN_FULL_WIDTH_ONLY);
    }

    private void category(CategoryId id, String name, String english) {
        framework.addCategory(
                SkillCategory.of(id, Wording.official(JAPANESE, name).translated(ENGLISH, english), PAGE_12));
    }

    private void skill(
            int number,
            SkillId id,
            CategoryId category,
            String name,
            String printedName,
            String english,
            String definition,
            String englishDefinition,
            Provenance provenance) {
        Skill.Builder skill = Skill.builder()
                .id(id)
                .number(number)
                .name(Wording.official(JAPANESE, name).translated(ENGLISH, english))
                .definition(Wording.official(JAPANESE, definition).translated(ENGLISH, englishDefinition))
                .category(category)
                .scale(TokyoLevels.SCALE)
                .provenance(provenance);
        if (!printedName.equals(name)) {
            skill.printedName(printedName);
        }
        framework.addSkill(skill.build());
    }

    private static Provenance onPages(int... pages) {
        return Provenance.published(Citation.of(TokyoSources.POLICY, pages));
    }
}
