package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.career.BalanceGoal;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRoute;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.GateId;
import io.github.digitalskillmap.career.HeadCount;
import io.github.digitalskillmap.career.HeadCountId;
import io.github.digitalskillmap.career.WorkArea;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.time.YearMonth;
import java.util.List;

/** The careers of ICT staff on pages 19 to 24 of the policy. */
final class CareerTable {

    private static final Citation PAGE_19 = Citation.of(TokyoSources.POLICY, 19);
    private static final Citation PAGE_20 = Citation.of(TokyoSources.POLICY, 20);
    private static final Citation PAGE_22 = Citation.of(TokyoSources.POLICY, 22);
    private static final Citation PAGE_23 = Citation.of(TokyoSources.POLICY, 23);
    private static final Citation PAGE_24 = Citation.of(TokyoSources.POLICY, 24);
    private static final Citation PAGES_22_24 = Citation.of(TokyoSources.POLICY, 22, 24);

    private static final Provenance EXAMPLES = Provenance.published(
            ours(
                    "2023年度末時点における業務の一例。※はデジタルサービス局・GovTech東京協働による技術的支援を活用する業務。",
                    "Examples as of the end of fiscal 2023. Work marked ※ uses the technical help of"
                            + " the Bureau of Digital Services and GovTechTokyo."),
            PAGE_23);

    private static final Provenance CONCURRENT_EXAMPLES = Provenance.inferred(
            ours(
                    "「各局兼務」はデジタルサービス局の各部に続いて印刷されているため、同局の欄と読む。",
                    "各局兼務 is printed after the divisions of the Bureau of Digital Services, so it is read as a row of that"
                            + " bureau."),
            PAGE_23);

    private static final Provenance COMMON_EXAMPLES = Provenance.inferred(
            ours(
                    "「各局共通」は「各局等」に続いて印刷されているため、各局等に共通の業務と読む。",
                    "各局共通 is printed after 各局等, so it is read as work common to those bureaus."),
            PAGE_23);

    private static final Provenance SENTENCE_OF_PAGE_24 = Provenance.published(
            ours(
                    "「各局等でGQ、GovTech東京等でDQを磨きながら」とある。",
                    "The sentence says that GQ is honed in the bureaus and DQ at GovTechTokyo and the like."),
            PAGE_24);

    private static final Provenance DEVELOPMENT_WORK = Provenance.inferred(
            ours(
                    "p.22 は「GovTech東京や民間企業派遣での開発的業務」と並べて述べ、" + "p.24 は「GovTech東京等でDQ」とする。よって民間企業等も主に DQ を伸ばすと読む。",
                    "p.22 speaks of development work at GovTechTokyo and in companies in one breath, and"
                            + " p.24 of DQ at GovTechTokyo and the like. So companies are read as mainly growing DQ as"
                            + " well."),
            PAGES_22_24);

    private static final Provenance OPEN_AREA = Provenance.inferred(
            ours(
                    "p.22 の図は三つの領域に名を付けているが、どの職場がどの領域にあるかはテキストから読み取れず、" + "p.24 の文もこの職場に触れていない。",
                    "The drawing on p.22 names three areas, but the text does not show which workplace lies"
                            + " in which, and the sentence of p.24 does not speak of this one."),
            PAGES_22_24);

    private static final Provenance PLANNED = Provenance.published(
            ours(
                    "計画である。p.22 に「採用状況等を踏まえつつICT職を今後区市町村へ派遣できるよう検討」、p.24 の図に「区市町村派遣」とある。",
                    "This is a plan: p.22 says that it is being considered to send ICT staff to municipalities, as recruitment"
                            + " permits. The drawing on p.24, of examples as foreseen, has it as well (区市町村派遣)."),
            PAGES_22_24);

    private static final Wording NOT_TOLD =
            ours("何を主に伸ばす職場かは、方針の文からは分からない。", "The policy does not tell in words what this workplace mainly grows.");

    private static final Provenance FIRST_RANK = Provenance.inferred(
            ours(
                    "採用区分の名に職層はない。ジョブローテーションの図が主事から始まるため、主事から始まると読む。",
                    "The name of the route has no rank. The drawing of job rotation begins with 主事, so the"
                            + " route is read as starting there."),
            PAGE_24);

    private static final Provenance RANK_IN_ITS_NAME =
            Provenance.published(ours("採用区分の名に職層がある。", "The name of the route has the rank."), PAGE_24);

    private static final Provenance PAIRED = Provenance.inferred(
            ours(
                    "図には、主任級選考合格と管理職選考合格の組、主任級選考合格と課長代理級職選考合格の組が印刷されている。"
                            + "管理職としてのキャリアは前者、現場で専門性を活かしたキャリアは後者と読む。選考合格は、" + "その名の職層に就く前に要ると読み、管理職選考は課長の前とする。",
                    "The drawing prints 主任級選考合格 with 管理職選考合格, and 主任級選考合格 with 課長代理級職選考合格. The first pair is"
                            + " read as that of managers, the second as that of specialists. A pass is read as needed"
                            + " before the rank in its name is held, and 管理職選考 before 課長."),
            PAGE_24);

    private static final Provenance MODEL = Provenance.published(
            ours(
                    "2023年度末時点で想定される一例。年ごとの図はテキストから復元できない。図の上端には局長級がある。",
                    "An example as foreseen at the end of fiscal 2023. The drawing by years cannot be"
                            + " recovered from the text. At its top stands 局長級."),
            PAGE_24);

    private CareerTable() {}

    static CareerSystem encode() {
        CareerSystem.Builder system = CareerSystem.builder(
                TokyoFramework.policyVersion2(),
                Edition.of("tokyo-dsm-careers", "2.0.0"),
                official("ICT職のキャリアラダー", "Career ladder of ICT staff"));
        Provenance about = Provenance.published(ours("「概ね50:50」とある。", "The policy says \"about 50:50\"."), PAGE_20);
        system.addGoal(BalanceGoal.of(TokyoQuotients.GQ, 50, about));
        system.addGoal(BalanceGoal.of(TokyoQuotients.DQ, 50, about));
        addWorkplaces(system);
        addRoutes(system);
        addModels(system);
        addHeadCounts(system);
        return system.build();
    }

    private static void addWorkplaces(CareerSystem.Builder system) {
        system.addWorkplace(openWorkplace(
                        TokyoCareers.DIGITAL_SERVICES_BUREAU, "デジタルサービス局", "Bureau of Digital Services")
                .addWork(WorkArea.of(
                        official("総務部", "General Affairs Division"),
                        List.of(
                                official("自治体情報セキュリティクラウドの運営", "Running the security cloud of local governments"),
                                official("インシデント発生時の各局支援 等", "Helping the bureaus with incidents, and the like")),
                        EXAMPLES))
                .addWork(WorkArea.of(
                        official("デジタル戦略部", "Digital Strategy Division"),
                        List.of(
                                official(
                                        "デジタル関連計画の立案、デジタル行動指針の浸透",
                                        "Drawing up digital plans, spreading the digital principles"),
                                official("行政手続デジタル化の推進", "Digitalising administrative procedures"),
                                official(
                                        "GovTech東京協働による各局・区市町村への支援",
                                        "Supporting bureaus and municipalities together with GovTechTokyo"),
                                official(
                                        "デザイン思考・アジャイル開発推進、契約支出デジタル化 等",
                                        "Design thinking and agile development, digital contracts and payments, and the like")),
                        EXAMPLES))
                .addWork(WorkArea.of(
                        official("デジタルサービス推進部", "Digital Services Promotion Division"),
                        List.of(
                                official(
                                        "TDPF(東京データプラットフォーム)運営、庁内データ連携、点群データ・オープンデータ利活用",
                                        "Running the Tokyo Data Platform, linking data within the government, using point clouds"
                                                + " and open data"),
                                official(
                                        "都保有アセットデータベース・5G基地局等設置窓口運営",
                                        "Running the database of assets that Tokyo owns and the desk for installing 5G base stations and"
                                                + " the like"),
                                official(
                                        "OpenRoaming対応wifi展開、衛星通信の活用、スマートポールの展開、島しょ部の情報通信基盤整備・管理 等",
                                        "Rolling out OpenRoaming Wi-Fi, using satellite links, rolling out smart poles, building and managing"
                                                + " the communications of the islands, and the like")),
                        EXAMPLES))
                .addWork(WorkArea.of(
                        official("デジタル基盤部", "Digital Infrastructure Division"),
                        List.of(
                                official(
                                        "庁内ネットワーク・基盤システムの整備及び運用管理、情報システムに係る企画調整",
                                        "Building and running the internal network and base systems, planning and coordination of"
                                                + " information systems"),
                                official("共通デジタルツールの企画・運営", "Planning and running common digital tools"),
                                official("クラウドインフラの推進 等", "Cloud infrastructure, and the like")),
                        EXAMPLES))
                .addWork(WorkArea.of(
                        official("各局兼務", "Concurrent posts in other bureaus"),
                        List.of(official(
                                "CIO補佐官等との協働による局DXの推進 等",
                                "Advancing the DX of a bureau together with CIO aides, and the like")),
                        CONCURRENT_EXAMPLES))
                .build());
        system.addWorkplace(workplace(
                        TokyoCareers.BUREAUS, "各局等", "Other bureaus", TokyoQuotients.GQ, SENTENCE_OF_PAGE_24)
                .addWork(WorkArea.of(
                        official("各局等", "Other bureaus"),
                        List.of(official(
                                "システム運用・保守、システム導入・更改※ 等",
                                "Running, maintaining, introducing and renewing systems (with technical help from"
                                        + " the Bureau of Digital Services and GovTechTokyo), and the like")),
                        EXAMPLES))
                .addWork(WorkArea.of(
                        official("各局共通", "Common to the bureaus"),
                        List.of(
                                official("デジタル関連計画等の策定・推進", "Drawing up and advancing digital plans"),
                                official(
                                        "デジタルツール活用等に係る技術的支援・助言 等",
                                        "Technical help and advice on using digital tools, and the like")),
                        COMMON_EXAMPLES))
                .build());
        system.addWorkplace(workplace(
                        TokyoCareers.GOVTECH_TOKYO, "GovTech東京", "GovTechTokyo", TokyoQuotients.DQ, SENTENCE_OF_PAGE_24)
                .addWork(WorkArea.of(
                        official("PM系業務", "Project management"),
                        List.of(
                                official(
                                        "都庁各局DX事業の進捗状況管理、ニーズの把握",
                                        "Following how the DX projects of the bureaus advance, and finding out what they need"),
                                official(
                                        "都庁各局DX事業の企画及び区市町村のシステム開発等に係る技術的助言、ハンズオン支援",
                                        "Technical advice and hands-on help for planning DX projects of the bureaus and developing systems"
                                                + " of municipalities and the like"),
                                official(
                                        "都庁各局、区市町村等の行政手続きのデジタル化に係るBPR等の支援",
                                        "Helping bureaus, municipalities and others to rework administrative procedures for digitalisation"
                                                + " (BPR and the like)")),
                        EXAMPLES))
                .addWork(WorkArea.of(
                        official("事業開発系業務", "Business development"),
                        List.of(
                                official(
                                        "GovTech東京における新規事業の企画、立ち上げ",
                                        "Planning and starting new business of GovTechTokyo"),
                                official(
                                        "官民共創の企画、推進",
                                        "Planning and advancing co-creation of the public and private sectors"),
                                official(
                                        "共同調達及び共同開発に向けた基本計画の策定、要件定義及び仕様書案の策定、" + "プロジェクト推進におけるベンダー・区市町村との調整及び交渉",
                                        "Drawing up basic plans, requirements and draft specifications for joint procurement and joint"
                                                + " development, and coordinating and negotiating with vendors and municipalities as projects"
                                                + " advance")),
                        EXAMPLES))
                .addWork(WorkArea.of(
                        official("エンジニアリング系業務", "Engineering"),
                        List.of(
                                official(
                                        "都庁各局・区市町村等の情報システム設計・構築・改修に関する技術的助言・支援",
                                        "Technical advice and help on designing, building and changing information systems of bureaus,"
                                                + " municipalities and others"),
                                official(
                                        "都庁各局・区市町村の課題に対するITソリューションの提案",
                                        "Proposing IT solutions for problems of bureaus and municipalities"),
                                official(
                                        "都庁各局・区市町村におけるシステム化プロセス策定、要件定義、設計、システム構築プロジェクトの推進",
                                        "Drawing up processes, requirements and designs, and advancing projects that build systems, in bureaus"
                                                + " and municipalities"),
                                official(
                                        "都庁各局、区市町村等のアプリケーションの構築・品質評価・改修・更新に係る技術的支援",
                                        "Technical help with building, assessing, changing and renewing applications of bureaus,"
                                                + " municipalities and others"),
                                official(
                                        "行政手続のデジタル化に係るアプリケーションの導入・開発における支援",
                                        "Help with introducing and developing applications that digitalise administrative procedures"),
                                official(
                                        "クラウドインフラの構築・運用に係る技術的支援",
                                        "Technical help with building and running cloud infrastructure")),
                        EXAMPLES))
                .build());
        system.addWorkplace(workplace(TokyoCareers.COMPANIES, "民間企業等", "Companies", TokyoQuotients.DQ, DEVELOPMENT_WORK)
                .build());
        system.addWorkplace(openWorkplace(TokyoCareers.DIGITAL_AGENCY, "デジタル庁", "Digital Agency")
                .build());
        system.addWorkplace(Workplace.builder()
                .id(TokyoCareers.MUNICIPALITIES)
                .name(official("区市町村", "Municipalities"))
                .grows(Knowledge.unknown(NOT_TOLD))
                .reading(OPEN_AREA)
                .provenance(PLANNED)
                .build());
    }

    private static Workplace.Builder workplace(
            WorkplaceId id, String name, String english, QuotientId grows, Provenance reading) {
        return named(id, name, english).grows(Knowledge.known(List.of(grows))).reading(reading);
    }

    private static Workplace.Builder openWorkplace(WorkplaceId id, String name, String english) {
        return named(id, name, english).grows(Knowledge.unknown(NOT_TOLD)).reading(OPEN_AREA);
    }

    private static Workplace.Builder named(WorkplaceId id, String name, String english) {
        return Workplace.builder().id(id).name(official(name, english)).provenance(Provenance.published(PAGE_22));
    }

    private static void addRoutes(CareerSystem.Builder system) {
        system.addRoute(route(
                TokyoCareers.CLASS_1B, official("Ⅰ類B採用", "Recruitment of class I-B"), TokyoRanks.SHUJI, FIRST_RANK));
        system.addRoute(route(
                TokyoCareers.EXPERIENCED_SHUNIN,
                official("キャリア活用(主任級職)採用", "Recruitment of experienced people as senior staff"),
                TokyoRanks.SHUNIN,
                RANK_IN_ITS_NAME));
        system.addRoute(route(
                TokyoCareers.EXPERIENCED_KACHO_DAIRI,
                official("キャリア活用(課長代理級職)採用", "Recruitment of experienced people as deputy section chiefs"),
                TokyoRanks.KACHO_DAIRI,
                RANK_IN_ITS_NAME));
    }

    private static EntryRoute route(EntryRouteId id, Wording name, RankId startsAt, Provenance reading) {
        return EntryRoute.of(id, name, startsAt, reading, Provenance.published(PAGE_24));
    }

    private static void addModels(CareerSystem.Builder system) {
        Gate shunin = gate(
                TokyoCareers.SHUNIN_SELECTION,
                official("主任級選考合格", "Passing the selection for senior staff"),
                TokyoRanks.SHUNIN);
        system.addModel(CareerModel.of(
                TokyoCareers.MANAGEMENT,
                official("管理職としてのキャリアを積む場合", "Career as a manager"),
                List.of(
                        shunin,
                        gate(
                                TokyoCareers.MANAGER_SELECTION,
                                official("管理職選考合格", "Passing the selection for managers"),
                                TokyoRanks.KACHO)),
                MODEL));
        system.addModel(CareerModel.of(
                TokyoCareers.SPECIALIST,
                official("現場で専門性を活かしたキャリアを積む場合", "Career as a specialist in the field"),
                List.of(
                        shunin,
                        gate(
                                TokyoCareers.KACHO_DAIRI_SELECTION,
                                official("課長代理級職選考合格", "Passing the selection for deputy section chiefs"),
                                TokyoRanks.KACHO_DAIRI)),
                MODEL));
    }

    private static Gate gate(GateId id, Wording name, RankId leadsTo) {
        return Gate.of(id, name, leadsTo, PAIRED);
    }

    private static void addHeadCounts(CareerSystem.Builder system) {
        system.addHeadCount(headCount(2021, 59).build());
        system.addHeadCount(headCount(2022, 97).build());
        system.addHeadCount(headCount(2023, 148).build());
        system.addHeadCount(headCount(2024, 180).isOrMore(true).isForecast(true).build());
    }

    private static HeadCount.Builder headCount(int year, int people) {
        YearMonth month = YearMonth.of(year, 4);
        return HeadCount.builder()
                .id(HeadCountId.of("tokyo-dsm", "ict-staff-" + month))
                .group(official(
                        "ICT職員数の推移 ※特定任期付職員等を除く",
                        "Number of ICT staff, without those on special fixed terms and the like"))
                .month(month)
                .people(people)
                .provenance(Provenance.published(PAGE_19));
    }

    private static Wording official(String printed, String english) {
        return Wording.official(JAPANESE, printed).translated(ENGLISH, english);
    }

    private static Wording ours(String japanese, String english) {
        return Wording.supplied(JAPANESE, japanese).translated(ENGLISH, english);
    }
}
