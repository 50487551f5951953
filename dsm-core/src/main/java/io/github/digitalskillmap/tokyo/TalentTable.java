package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.talent.AppliedIndicator;
import io.github.digitalskillmap.talent.Indicator;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentTargetId;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.talent.TalentTypeId;
import io.github.digitalskillmap.wording.Wording;

/** The talent types on pages 7, 8 and 33 of the policy, and what applies to them. */
final class TalentTable {

    private static final Citation PAGE_8 = Citation.of(TokyoSources.POLICY, 8);
    private static final Citation PAGE_16 = Citation.of(TokyoSources.POLICY, 16);
    private static final Citation PAGE_33 = Citation.of(TokyoSources.POLICY, 33);
    private static final Citation PAGE_21 = Citation.of(TokyoSources.POLICY, 21);
    private static final Provenance PAGES_7_8 = Provenance.published(Citation.of(TokyoSources.POLICY, 7, 8));
    private static final Provenance PAGE_7 = Provenance.published(Citation.of(TokyoSources.POLICY, 7));

    private static final Provenance FOR_ICT_STAFF = Provenance.published(Citation.of(TokyoSources.POLICY, 11));

    private static final Provenance TOOLS_OF_PAGE_16 = Provenance.inferred(
            ours(
                    "「ICT職及び情報技術エキスパートのほか、2024年度より導入するDXアンバサダーのツール活用に関するスキルも把握」を、三者すべてのツール活用を把握すると読む。"
                            + "もう一つの読み方は、ツール活用を把握するのはDXアンバサダーだけで、ICT職と情報技術エキスパートは既存のスキル項目で把握するというものである。",
                    "The sentence that besides ICT staff and IT experts, skills in the use of tools are measured of DX"
                            + " ambassadors too is read as measuring the use of tools of all three. By the other reading it is"
                            + " measured of DX ambassadors only, and ICT staff and IT experts are measured by the skills that"
                            + " were there before."),
            PAGE_16);

    private static final Provenance LADDER_OF_PAGE_21 = Provenance.published(
            ours("ICT職が職層ごとに習得を目指す到達目標とある。", "The targets are those that ICT staff of each rank aim at."), PAGE_21);

    private static final Provenance PASS_OR_JUDGEMENT = Provenance.inferred(
            ours(
                    "「ITパスポート相当の知識」は合格そのものではない。ITパスポート試験の合格があれば足り、" + "なければ相当の知識があるという人の判断を要すると読む。",
                    "Knowledge equal to the IT Passport is not the pass itself. A pass is read as"
                            + " sufficient; without one, a judgement that the knowledge is there is needed."),
            PAGE_8);

    private static final Provenance MUNICIPAL = Provenance.published(PAGE_33);

    private static final Provenance MUNICIPAL_TIERS = Provenance.inferred(
            ours(
                    "文は印刷されているが、どの対象者のものかは表の形でない。図に描かれた順と内容から、つくる一つ、使える二つ、分かる二つと読む。",
                    "The sentences are printed, but not as a table with the audiences. By the order of the drawing and their"
                            + " content they are read as one of つくる, two of 使える and two of 分かる."),
            PAGE_33);

    private static final Provenance MUNICIPAL_JUDGED = Provenance.inferred(
            ours(
                    "数値では確かめられない目標のため、人の判断（日付のある認定）を要すると読む。",
                    "No figure tells whether the target is met, so it is read as needing a person's judgement, with a"
                            + " date."),
            PAGE_33);

    private TalentTable() {}

    static TalentSystem encode() {
        TalentSystem.Builder system = TalentSystem.builder(
                TokyoFramework.policyVersion2(),
                Edition.of("tokyo-dsm-talents", "2.0.0"),
                official("組織が求めるデジタル人材像", "The digital talent that the organisation looks for"));
        addIndicators(system);
        addTypes(system);
        addMunicipalTypes(system);
        return system.build();
    }

    private static void addIndicators(TalentSystem.Builder system) {
        system.addIndicator(Indicator.of(
                        TokyoTalents.DIGITAL_SKILLS,
                        official("デジタルスキル（22項目）", "Digital skills (22 items)"),
                        Provenance.published(PAGE_16))
                .withFamily(TokyoFamilies.DIGITAL_SKILLS));
        system.addIndicator(Indicator.of(
                TokyoTalents.JOB_TYPES,
                official("ジョブタイプ（10種類）", "Job types (10 kinds)"),
                Provenance.published(PAGE_16)));
        system.addIndicator(Indicator.of(
                        TokyoTalents.DIGITAL_TOOLS,
                        official("デジタルツール活用に関する指標", "Indicators of the use of digital tools"),
                        Provenance.published(
                                ours(
                                        "詳細ラインナップや評価基準等は検討中とある。",
                                        "The policy says that the line-up and the criteria are under study."),
                                PAGE_16))
                .withFamily(TokyoFamilies.DIGITAL_TOOLS));
        system.addIndicator(Indicator.of(
                TokyoTalents.CAREER_LADDER,
                official("ICT職のキャリアラダー", "Career ladder of ICT staff"),
                Provenance.published(PAGE_21)));
    }

    private static void addTypes(TalentSystem.Builder system) {
        system.addType(type(TokyoTalents.ICT_STAFF, official("ICT職", "ICT staff"), PAGES_7_8)
                .addStatement(official(
                        "都政とICTをつなぎ、課題解決を図る人材として、都で採用・育成",
                        "Recruited and developed by Tokyo as people who connect its government with ICT and"
                                + " solve problems"))
                .addStatement(official(
                        "オール東京のDX推進に向け、デジタル力と行政力を併せ持つ職員として、デジタル施策を牽引するなどDX推進をリード",
                        "Lead the DX of all Tokyo, for example by driving digital measures, as staff of both digital and"
                                + " administrative ability"))
                .addStatement(official(
                        "デジタルに関する企画・計画策定・事業の推進、システム運用管理、導入・更改、技術的支援・助言等に従事",
                        "Work on digital planning, drawing up plans and advancing projects, on running, introducing and"
                                + " renewing systems, on technical help and advice, and the like"))
                .addStatement(official(
                        "デジタルサービス局及びGovTech東京での業務を通じて、区市町村のDXにも貢献",
                        "Contribute to the DX of municipalities through work at the Bureau of Digital Services and"
                                + " GovTechTokyo"))
                .addIndicator(new AppliedIndicator(TokyoTalents.DIGITAL_SKILLS, FOR_ICT_STAFF))
                .addIndicator(new AppliedIndicator(TokyoTalents.JOB_TYPES, FOR_ICT_STAFF))
                .addIndicator(new AppliedIndicator(TokyoTalents.DIGITAL_TOOLS, TOOLS_OF_PAGE_16))
                .addIndicator(new AppliedIndicator(TokyoTalents.CAREER_LADDER, LADDER_OF_PAGE_21))
                .build());
        system.addType(type(TokyoTalents.IT_EXPERT, official("情報技術エキスパート", "IT expert"), PAGES_7_8)
                .addStatement(official(
                        "GovTech東京において、" + "デジタルに関する各技術領域への専門性や豊富な知識・経験を有する人材を民間等から登用（任期付）",
                        "People from the private sector and elsewhere with expertise and rich knowledge and experience in"
                                + " each field of digital technology, appointed by GovTechTokyo for a term"))
                .addStatement(official(
                        "デジタルサービスの開発等に係る都庁各局・区市町村へ技術的支援を行うなど、オール東京のＱＯＳ向上を技術面から牽引",
                        "Lead the rise of the quality of service of all Tokyo from the technical side, for example by giving"
                                + " bureaus and municipalities technical help with developing digital services"))
                .addStatement(official(
                        "ICT職の技術面での育成のほか、デジタルに長けていない職員とも円滑なコミュニケーションを行い、様々な人材と協働",
                        "Develop ICT staff on the technical side, communicate smoothly with staff who are not versed in"
                                + " digital matters as well, and work together with all kinds of people"))
                .addIndicator(new AppliedIndicator(TokyoTalents.DIGITAL_TOOLS, TOOLS_OF_PAGE_16))
                .build());
        system.addType(type(TokyoTalents.PARTNER, official("GovTech東京パートナーズ人材", "GovTechTokyo partner"), PAGE_7)
                .addStatement(
                        official(
                                "公共分野での活躍を希望するデジタル人材を都内自治体のニーズに応じてマッチングし、" + "DX推進に関する課題解決に向けた即戦力の人材として活躍してもらいます。",
                                "Digital talent who wish to work in the public sector are matched to the needs of local"
                                        + " governments in Tokyo, and from the first day work on solving problems of advancing DX"))
                .build());
        system.addType(type(TokyoTalents.RESKILLING, official("リスキリング人材", "Staff who reskill"), PAGES_7_8)
                .addStatement(official(
                        "デジタルツールを活用した業務改善等により、職場単位のDXを推進",
                        "Advance the DX of their workplace by improving work with digital tools"))
                .addStatement(official(
                        "業務にデジタル技術を利活用することができるよう、ITパスポート相当の知識を習得",
                        "Acquire knowledge equal to the IT Passport, so as to use digital technology in their"
                                + " work"))
                .addTarget(TalentTarget.of(
                        TokyoTalents.IT_PASSPORT_KNOWLEDGE,
                        official("ITパスポート相当の知識を習得", "Acquire knowledge equal to the IT Passport"),
                        Requirement.anyOf(
                                Requirement.exam(IpaExams.IP),
                                Requirement.judgement(TokyoJudgements.IT_PASSPORT_KNOWLEDGE)),
                        PASS_OR_JUDGEMENT,
                        Provenance.published(PAGE_8)))
                .build());
        system.addType(type(TokyoTalents.DX_AMBASSADOR, official("DXアンバサダー", "DX ambassador"), PAGES_7_8)
                .addStatement(official(
                        "デジタルツールの活用等、率先して職場の業務改善等を行う職員を「ＤＸアンバサダー」として各課等で任命",
                        "Staff who take the lead in improving the work of their workplace, for example by using digital"
                                + " tools, are appointed as DX ambassadors in each section and the like"))
                .addIndicator(new AppliedIndicator(TokyoTalents.DIGITAL_TOOLS, TOOLS_OF_PAGE_16))
                .build());
    }

    private static void addMunicipalTypes(TalentSystem.Builder system) {
        system.addType(type(
                        TokyoTalents.MUNICIPAL_EXPERT,
                        official(
                                "ICT職、情報システム担当者等でハイレベルの知識・技術を持つ職員",
                                "Staff with high-level knowledge and skills among ICT staff, staff in charge of information"
                                        + " systems and others"),
                        MUNICIPAL)
                .addTarget(municipal(
                        TokyoTalents.MUNICIPAL_LEADS_CHANGE,
                        TokyoJudgements.MUNICIPAL_LEADS_CHANGE,
                        "データやデジタル技術を活用して変革をリードする",
                        "Lead change with data and digital technology"))
                .build());
        system.addType(type(
                        TokyoTalents.MUNICIPAL_SYSTEM_STAFF,
                        official(
                                "情報システム担当者、デジタル技術の基礎知識を備える職員",
                                "Staff in charge of information systems, staff with basic knowledge of digital technology"),
                        MUNICIPAL)
                .addTarget(municipal(
                        TokyoTalents.MUNICIPAL_USES_SERVICE_DESIGN,
                        TokyoJudgements.MUNICIPAL_USES_SERVICE_DESIGN,
                        "BPRやサービスデザインの考えを理解し業務に活かせる",
                        "Understand the thinking of BPR and service design, and be able to use it in work"))
                .addTarget(municipal(
                        TokyoTalents.MUNICIPAL_USES_TOOLS,
                        TokyoJudgements.MUNICIPAL_USES_TOOLS,
                        "デジタルツールを業務等に活用できる",
                        "Be able to use digital tools in work and elsewhere"))
                .build());
        system.addType(type(TokyoTalents.MUNICIPAL_STAFF, official("全職員", "All staff of municipalities"), MUNICIPAL)
                .addTarget(municipal(
                        TokyoTalents.MUNICIPAL_UNDERSTANDS_DX,
                        TokyoJudgements.MUNICIPAL_UNDERSTANDS_DX,
                        "自治体DXの概要を理解する",
                        "Understand the outline of the DX of local governments"))
                .addTarget(municipal(
                        TokyoTalents.MUNICIPAL_HAS_LITERACY,
                        TokyoJudgements.MUNICIPAL_HAS_LITERACY,
                        "DXマインド、デジタルリテラシーを身に付ける",
                        "Acquire the mindset of DX and digital literacy"))
                .build());
    }

    private static TalentTarget municipal(TalentTargetId id, JudgementId judgement, String printed, String english) {
        return TalentTarget.of(
                id, official(printed, english), Requirement.judgement(judgement), MUNICIPAL_JUDGED, MUNICIPAL_TIERS);
    }

    private static TalentType.Builder type(TalentTypeId id, Wording name, Provenance provenance) {
        return TalentType.builder().id(id).name(name).provenance(provenance);
    }

    private static Wording official(String printed, String english) {
        return Wording.official(JAPANESE, printed).translated(ENGLISH, english);
    }

    private static Wording ours(String japanese, String english) {
        return Wording.supplied(JAPANESE, japanese).translated(ENGLISH, english);
    }
}
