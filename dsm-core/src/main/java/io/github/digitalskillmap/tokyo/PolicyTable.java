package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.policy.Policy;
import io.github.digitalskillmap.policy.PolicyStatement;
import io.github.digitalskillmap.policy.PolicyStatementId;
import io.github.digitalskillmap.policy.PolicyTopic;
import io.github.digitalskillmap.policy.PolicyTopicId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What the policy says beside what people are scored by, topic by topic. Each instance gathers one topic. */
final class PolicyTable {

    private static final String SPACE = "tokyo-policy";

    private static final Wording DIGITAL_SERVICES_BUREAU = official("デジタルサービス局", "Bureau of Digital Services");
    private static final Wording GOVTECH_TOKYO = official("GovTech東京", "GovTechTokyo");
    private static final Wording PERSONNEL = official("総務局人事部", "Personnel Division of the Bureau of General Affairs");
    private static final Wording IT_EXPERTS = official("情報技術エキスパート", "IT expert");
    private static final Wording PARTNERS = official("GovTech東京パートナーズ人材", "GovTechTokyo partner");
    private static final Wording ICT_STAFF = official("ICT職", "ICT staff");
    private static final Wording RESKILLING = official("リスキリング人材", "Staff who reskill");
    private static final Wording AMBASSADORS = official("DXアンバサダー", "DX ambassador");
    private static final Wording OTHER_BUREAUS = official("A局 B局", "Bureaus A and B");
    private static final Wording MENTOR = official("メンター", "Mentor");
    private static final Wording ONE_ON_ONE = official("1on1", "One-on-one");
    private static final Wording ANALYSIS = official("集計、分析、レポーティング", "Collection, analysis and reporting");
    private static final Wording CREATE = tier("つくる", "be able to create");
    private static final Wording USE = tier("使える", "be able to use");
    private static final Wording UNDERSTAND = tier("分かる", "make sense");

    private static final Provenance BOXES = Provenance.inferred(
            Wording.supplied(JAPANESE, "組織の名前とその役割は印刷されているが、表の形でない。どの役割がどの組織のものかは、その内容と並び順から読んだ。")
                    .translated(
                            ENGLISH,
                            "The names of the organisations and what they do are printed, but not as a table. Who does"
                                    + " what was read from its content and from the order."),
            Citation.of(TokyoSources.POLICY, 5));

    private static final Provenance PLACES = Provenance.inferred(
            Wording.supplied(
                            JAPANESE, "図の要素は印刷されているが、どの組織の枠にあるかはテキストにない。並び順から読み、CIO統括補佐官のある枠をデジタルサービス局、ほかの二つをA局とB局とする。")
                    .translated(
                            ENGLISH,
                            "The elements of the drawing are printed, but not in which box they stand. It was read from"
                                    + " their order: the box with the chief aide to the CIO is read as that of the Bureau of"
                                    + " Digital Services, the other two as those of bureaus A and B."),
            Citation.of(TokyoSources.POLICY, 9));

    private static final Provenance ROWS = Provenance.inferred(
            Wording.supplied(JAPANESE, "図の行の名前と、そこに描かれた人や組織は印刷されているが、表の形でない。並び順から読んだ。")
                    .translated(
                            ENGLISH,
                            "The names of the rows of the drawing, and the people and organisations in them, are"
                                    + " printed, but not as a table. They were joined by their order."),
            Citation.of(TokyoSources.POLICY, 14));

    private static final Provenance TIERS = Provenance.inferred(
            Wording.supplied(JAPANESE, "層の名前と文は印刷されているが、表の形でない。どの文がどの層のものかは、図に描かれた順と内容から読んだ。")
                    .translated(
                            ENGLISH,
                            "The names of the tiers and the sentences are printed, but not as a table. Which sentence"
                                    + " is of which tier was read from the order of the drawing and from the content."),
            Citation.of(TokyoSources.POLICY, 28));

    private final PolicyTopicId topic;
    private final Wording name;
    private final Provenance provenance;
    private final List<PolicyStatement> statements = new ArrayList<>();

    private PolicyTable(PolicyTopicId topic, Wording name, int... pages) {
        this.topic = topic;
        this.name = name;
        this.provenance = printed(pages);
    }

    static Policy encode() {
        return Policy.builder(Edition.of(SPACE, "2.0.0"), TokyoSources.POLICY.title())
                .addTopic(organisations())
                .addTopic(digitalTalent())
                .addTopic(teams())
                .addTopic(purposes())
                .addTopic(cycle())
                .addTopic(focus())
                .addTopic(extension())
                .addTopic(judging())
                .addTopic(ladder())
                .addTopic(placement())
                .addTopic(training())
                .addTopic(waysOnward())
                .build();
    }

    private static PolicyTopic organisations() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.ORGANISATIONS,
                official("デジタル人材確保・育成に関する推進体制", "Who advances the securing and developing of digital talent"),
                5);
        topic.says(
                DIGITAL_SERVICES_BUREAU,
                "bureau-plans",
                "デジタル人材育成に係る課題の把握・育成策の企画",
                "Finding out the problems of developing digital talent and planning how to develop it",
                BOXES);
        topic.says(
                DIGITAL_SERVICES_BUREAU,
                "bureau-trains",
                "研修事業の実施（研修実施決定、周知・募集、研修生決定等）",
                "Carrying out training (deciding on it, announcing it and inviting applications, deciding who"
                        + " attends, and the like)",
                BOXES);
        topic.says(
                DIGITAL_SERVICES_BUREAU,
                "bureau-runs-map",
                "デジタルスキルマップの運営・活用",
                "Running and using the Digital Skill Map",
                BOXES);
        topic.says(
                DIGITAL_SERVICES_BUREAU,
                "bureau-oversees",
                "デジタル人材に関する全庁統括（ICT職の人材管理・研修、全庁的な配置調整）",
                "Overseeing digital talent across the government (managing and training ICT staff, coordinating"
                        + " placement across it)",
                BOXES);
        topic.says(
                DIGITAL_SERVICES_BUREAU,
                "bureau-secures",
                "デジタル人材の確保（ICT職の採用PR）",
                "Securing digital talent (promoting the recruitment of ICT staff)",
                BOXES);
        topic.says(
                GOVTECH_TOKYO, "govtech-develops", "ICT職への技術的な育成", "Developing ICT staff on the technical side", BOXES);
        topic.says(
                GOVTECH_TOKYO,
                "govtech-proposes",
                "技術面からのデジタル人材育成策の提案",
                "Proposing how to develop digital talent, from the technical side",
                BOXES);
        topic.says(
                GOVTECH_TOKYO,
                "govtech-improves-training",
                "研修事業のブラッシュアップ(カリキュラム策定、講座選定・実施内容への技術的支援等)",
                "Improving training (drawing up curricula, technical help with choosing courses and with their"
                        + " content, and the like)",
                BOXES);
        topic.says(
                GOVTECH_TOKYO,
                "govtech-improves-map",
                "デジタルスキルマップの改善・運営支援",
                "Improving the Digital Skill Map and helping to run it",
                BOXES);
        topic.says(
                PERSONNEL,
                "personnel-manages",
                "都庁全体の人事・配置管理、研修",
                "Personnel, placement and training of the whole government",
                BOXES);
        topic.says(
                PERSONNEL,
                "personnel-recruits",
                "ICT職を含む職員の採用PR",
                "Promoting the recruitment of staff, ICT staff among them",
                BOXES);
        topic.says(
                "bureau-with-govtech",
                "デジタルサービス局は、専門性や豊富な経験等を有する人材を擁し、行政のDXを技術面から支援を行うGovTech東京と協働することで、情報技術に関する専門的な知見の活用や、行政現場の課題に即した育成カリキュラムの策定など、デジタル人材育成策の充実につなげていきます。",
                "The Bureau of Digital Services works together with GovTechTokyo, which has people of expertise and"
                        + " rich experience and supports the DX of the administration from the technical side, and so makes the"
                        + " development of digital talent richer, for example by using expert knowledge of information"
                        + " technology and by drawing up curricula that fit the problems of the administration.",
                printed(5));
        topic.says(
                "bureau-with-personnel",
                "また、総務局人事部と引き続き連携し、デジタル人材の確保・育成に関する全庁統括機能を担っていきます。",
                "It also goes on to cooperate with the Personnel Division of the Bureau of General Affairs, and"
                        + " oversees the securing and developing of digital talent across the government.",
                printed(5));
        return topic.whole();
    }

    private static PolicyTopic digitalTalent() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.DIGITAL_TALENT,
                official("組織が求めるデジタル人材像", "The digital talent that the organisation looks for"),
                6,
                7,
                8);
        topic.says(
                official("デジタル人材", "Digital talent"),
                "definition",
                "デジタルの力でオール東京の行政課題の解決を図る意思と能力を有する人材",
                "People who have the will and the ability to solve the problems of the administration of all Tokyo by"
                        + " digital means",
                printed(6, 7));
        topic.says(
                IT_EXPERTS,
                "it-expert",
                "デジタルに関する高い専門性を有する人材を「情報技術エキスパート」として、任期付で採用するほか",
                "GovTechTokyo recruits people of high digital expertise for a term, as IT experts; besides,",
                printed(7));
        topic.says(
                PARTNERS,
                "partners",
                "令和６年度にスタートする「GovTech東京パートナーズ」事業では、公共分野での活躍を希望するデジタル人材を都内自治体のニーズに応じてマッチングし、DX推進に関する課題解決に向けた即戦力の人材として活躍してもらいます。",
                "In the project GovTechTokyo Partners, which starts in fiscal 2024, digital talent who wish to work"
                        + " in the public sector are matched to the needs of local governments in Tokyo, and from the first day"
                        + " work on solving problems of advancing DX.",
                printed(7));
        topic.says(
                ICT_STAFF,
                "ict-staff",
                "行政とデジタルの知見を兼ね備え、オール東京のDXを牽引する行政職員として「ICT職」の採用・育成を行うほか",
                "Tokyo recruits and develops ICT staff as administrative staff who know both administration and"
                        + " digital matters and lead the DX of all Tokyo; besides,",
                printed(7));
        topic.says(
                RESKILLING,
                "reskilling",
                "ICT職ではない事務職などの職員もデジタルに関する理解を深め、それを使いこなせるよう「リスキリング」を進めています。",
                "Tokyo advances reskilling, so that clerical and other staff who are not ICT staff understand digital"
                        + " matters better and make good use of them.",
                printed(7));
        topic.says(
                AMBASSADORS,
                "ambassador-for-each-section",
                "新たに2024年度から、都庁各職場の業務改善等を行う職員を「ＤＸアンバサダー」として、各課等で原則１名ずつ任命される仕組みを導入します。",
                "From fiscal 2024, staff who improve the work of their workplace and the like are appointed as DX"
                        + " ambassadors, in principle one for each section and the like.",
                printed(7));
        topic.says(
                "together",
                "これらのデジタル人材「デジタルの力でオール東京の行政課題の解決を図る意思と能力を有する人材」は、連携して能力を発揮し、オール東京のＤＸ推進を図っていきます。",
                "All this digital talent works together, shows what it can do, and advances the DX of all Tokyo.",
                printed(7));
        topic.says(
                "all-other-staff",
                "上記以外の職員についても、DXマインドの定着等とともに、デジタル人材と協働して業務改善等を進められるよう、リテラシーの向上を継続して図ります。",
                "The literacy of all other staff goes on being raised too, so that the mindset of DX takes root and"
                        + " they can improve work and the like together with digital talent.",
                printed(8));
        topic.says(
                RESKILLING,
                "reskilling-of-others",
                "ICT職以外の職員も、行政に関する専門性を持ちつつ、以下の人材像に向けたリスキリングを実施",
                "Staff other than ICT staff, with their expertise in administration, reskill towards what follows",
                printed(8));
        topic.says(
                AMBASSADORS,
                "ambassadors-supported",
                "「DXアンバサダー」が、リスキリング人材として活躍できるよう、デジタル力向上を支援",
                "DX ambassadors are helped to raise their digital ability, so that they can work as staff who have"
                        + " reskilled",
                printed(8));
        return topic.whole();
    }

    private static PolicyTopic teams() {
        PolicyTable topic =
                new PolicyTable(TokyoPolicy.TEAMS, official("デジタル人材のチームビルディング", "Team building of digital talent"), 9);
        topic.says(
                "everywhere",
                "オール東京のDX推進のためには、組織の様々な部門でデジタル人材が力を発揮することが重要です。",
                "For the DX of all Tokyo it matters that digital talent shows its strength in many parts of the"
                        + " organisation.",
                printed(9));
        topic.says(
                "with-others",
                "ICT職をはじめとするデジタル人材は、様々な職員と協働しながら業務改善やQOSの向上に取り組んでいきます。",
                "ICT staff and other digital talent improve work and the quality of service together with all kinds"
                        + " of staff.",
                printed(9));
        topic.says("cio", "東京都CIO", "CIO of Tokyo", printed(9));
        topic.says(
                DIGITAL_SERVICES_BUREAU,
                "bureau-cio-aides",
                "CIO統括補佐官/CIO補佐官",
                "Chief aide to the CIO, and aides to the CIO",
                PLACES);
        topic.says(
                DIGITAL_SERVICES_BUREAU,
                "bureau-coordinators",
                "DX推進調整担当課長 等",
                "Directors who coordinate the advance of DX, and the like",
                PLACES);
        topic.says(DIGITAL_SERVICES_BUREAU, "bureau-reskilling", "リスキリング人材", "Staff who reskill", PLACES);
        topic.says(DIGITAL_SERVICES_BUREAU, "bureau-ict-staff", "ICT職", "ICT staff", PLACES);
        topic.says(DIGITAL_SERVICES_BUREAU, "bureau-ambassadors", "DXアンバサダー", "DX ambassadors", PLACES);
        topic.says(GOVTECH_TOKYO, "govtech-experts", "情報技術エキスパート", "IT experts", PLACES);
        topic.says(GOVTECH_TOKYO, "govtech-ict-staff", "ICT職", "ICT staff", PLACES);
        topic.says(OTHER_BUREAUS, "others-cio-aides", "CIO補佐官", "Aides to the CIO", PLACES);
        topic.says(
                OTHER_BUREAUS,
                "others-coordinators",
                "DX推進調整担当課長 等",
                "Directors who coordinate the advance of DX, and the like",
                PLACES);
        topic.says(OTHER_BUREAUS, "others-reskilling", "リスキリング人材", "Staff who reskill", PLACES);
        topic.says(OTHER_BUREAUS, "others-ict-staff", "ICT職", "ICT staff", PLACES);
        topic.says(OTHER_BUREAUS, "others-ambassadors", "DXアンバサダー", "DX ambassadors", PLACES);
        return topic.whole();
    }

    private static PolicyTopic purposes() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.PURPOSES, official("デジタルスキルマップの狙い", "What the Digital Skill Map is for"), 11);
        topic.says(
                official("デジタルスキルマップ（DSM）", "Digital Skill Map (DSM)"),
                "map",
                "ICT職がオール東京のDX推進を支えていく上で必要となるデジタルスキルを体系的に整理",
                "A systematic list of the digital skills that ICT staff need to support the DX of all Tokyo",
                printed(11));
        topic.says(
                official("スキル項目", "Skills"),
                "skills",
                "さまざまな分野の業務を遂行する上で必要となるデジタル関連の能力を、22個のスキル項目として設定。さらに、スキル項目ごとに4段階のレベルを設定。",
                "The digital abilities that work in many fields needs are set as 22 skills, each with four levels.",
                printed(11));
        topic.says(
                official("ジョブタイプ", "Job types"),
                "job-types",
                "ICT職に期待される役割に応じて、10種類のジョブタイプを設定。ジョブタイプごとに、備えるべきスキル項目及びレベルを定義し、達成度を可視化。",
                "Ten job types are set by the roles expected of ICT staff. Each defines the skills and levels to"
                        + " hold, and attainment is made visible.",
                printed(11));
        topic.says(
                "visible",
                "デジタルスキルマップにより、一人ひとりのICT職がどのようなスキルをどのレベルで保持しているのかを可視化します。",
                "The Digital Skill Map makes visible which skills each member of ICT staff holds at which level.",
                printed(11));
        topic.says(
                "demand",
                "あわせて、各局においてどのようなデジタルに関する業務があり、それにはどのデジタルスキルが求められているか把握します。",
                "Besides, it is found out what digital work there is in each bureau and which digital skills it asks"
                        + " for.",
                printed(11));
        topic.says(
                "supply-and-demand",
                "これらを組み合わせることで、デジタルスキルの需給状況を把握し、研修メニューなど強化すべきポイントの把握に活用します。",
                "Put together, they show the supply and demand of digital skills, and what to strengthen, such as the"
                        + " menu of training.",
                printed(11));
        topic.says(
                "talent-management",
                "また、ICT職をはじめとするデジタル人材のスキル向上、適材適所の配置などタレントマネジメントにも活用していきます。",
                "They are also used for talent management, such as raising the skills of ICT staff and other digital"
                        + " talent and placing the right people in the right posts.",
                printed(11));
        return topic.whole();
    }

    private static PolicyTopic cycle() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.CYCLE, official("自己チェック～認定のサイクル", "Cycle from self-check to confirmation"), 14);
        topic.says(
                "apart-from-appraisal",
                "人事評価とは切り離し、「キャリア開発」の視点で実施",
                "Kept apart from personnel appraisal, and carried out with a view to career development",
                printed(14));
        topic.says(official("メンティー", "Mentee"), "mentee", "ICT職", "ICT staff", ROWS);
        topic.says(MENTOR, "mentor-ict-staff", "ICT職（管理・監督職）", "ICT staff (managers and supervisors)", ROWS);
        topic.says(MENTOR, "mentor-it-expert", "情報技術エキスパート", "IT experts", ROWS);
        topic.says(official("事務局", "Secretariat"), "secretariat", "デジタルサービス局", "Bureau of Digital Services", ROWS);
        topic.says(
                ONE_ON_ONE,
                "first-one-on-one",
                "スキルチェックの入力内容をもとにキャリア開発に主眼を置いた1on1を実施",
                "A one-on-one on what was entered in the skill check, mainly for career development",
                printed(14));
        topic.says(
                ONE_ON_ONE,
                "second-one-on-one",
                "スキルチェックの評価結果をもとにキャリア開発に主眼を置いた1on1を実施",
                "A one-on-one on the result of the skill check, mainly for career development",
                printed(14));
        topic.says(
                ANALYSIS,
                "with-govtech",
                "GovTech東京と協働し、現状の把握及び育成策の課題抽出",
                "Together with GovTechTokyo, the present state and the problems of development are found out",
                ROWS);
        topic.says(
                ANALYSIS,
                "measures",
                "今後に向けた育成施策の検討等を実施",
                "Measures of development for the future are considered, and the like",
                ROWS);
        return topic.whole();
    }

    private static PolicyTopic focus() {
        PolicyTable topic =
                new PolicyTable(TokyoPolicy.FOCUS, official("2024年度の重点育成分野", "Focus areas of fiscal 2024"), 15);
        topic.says(
                "analysis",
                "デジタルスキルマップによるICT職のスキル把握（＝供給）とデジタル関連業務の調査により把握したニーズ （＝需要）の傾向を分析。",
                "The skills of ICT staff as the Digital Skill Map shows them (supply) and the needs found in a survey"
                        + " of digital work (demand) are analysed.",
                printed(15));
        topic.says(
                "rule",
                "2024年度は、需要上位のスキル項目のうち、供給では中位～下位に留まる、以下3項目を重点育成分野とする。",
                "In fiscal 2024 the focus areas are the following three skills, which are near the top in demand but"
                        + " only in the middle to low in supply.",
                printed(15));
        return topic.whole();
    }

    private static PolicyTopic extension() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.EXTENSION, official("デジタルスキルマップの拡張", "Extension of the Digital Skill Map"), 16);
        topic.says(
                "tools",
                "既存のスキル体系（22項目）に加え、実践力を重視する観点からデジタルツール活用に関する指標を追加",
                "Beside the 22 skills that there are, indicators of the use of digital tools are added, as practice"
                        + " matters",
                printed(16));
        topic.says(
                "whose-tools",
                "ICT職及び情報技術エキスパートのほか、2024年度より導入するDXアンバサダーのツール活用に関するスキルも把握",
                "Besides ICT staff and IT experts, skills in the use of tools are also measured of DX ambassadors,"
                        + " who are introduced in fiscal 2024",
                printed(16));
        topic.says(
                "later",
                "更なる活用に向け、研修・資格等に紐づくスキルレベルの細分化や、指標、対象者等の拡大を検討",
                "For more use, finer levels of skills linked to training and qualifications, and more indicators and"
                        + " people, are considered",
                printed(16));
        return topic.whole();
    }

    private static PolicyTopic judging() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.JUDGING,
                official("デジタルスキルマップと試験・資格", "The Digital Skill Map, exams and qualifications"),
                17);
        topic.says(
                "levels",
                "現在のデジタルスキルマップのレベル判定では、対象者がこれまでに経験した業務・プロジェクトの難易度や担った役割、発揮したスキル等から、スキル項目ごとにレベルを判定しています。",
                "At present a level is judged for each skill from the difficulty of the work and projects that the"
                        + " person has done, the role taken, the skills shown and the like.",
                printed(17));
        topic.says(
                "exams",
                "今後は、さらなる客観性の向上・定量的なスキルレベルの把握に繋げるため、現行の判定方式に加え、主要な試験・資格の情報を紐づけた体系へと発展させていきます。",
                "From now on, beside the present way of judging, the main exams and qualifications are linked in, so"
                        + " that levels of skills are known more objectively and in figures.",
                printed(17));
        topic.says(
                "support",
                "また、デジタルスキルマップ上での整理に限らず、研修等においても試験・資格との紐づけを強化するとともに、資格取得を支援していきます。",
                "Not only on the Digital Skill Map: in training and elsewhere, too, links with exams and"
                        + " qualifications are strengthened, and gaining qualifications is supported.",
                printed(17));
        return topic.whole();
    }

    private static PolicyTopic ladder() {
        PolicyTable topic =
                new PolicyTable(TokyoPolicy.LADDER, official("ICT職のキャリアラダー", "Career ladder of ICT staff"), 19, 20, 21);
        topic.says(
                "model",
                "今後ICT職が、行政職員としての能力と、デジタル専門職としての技術力をともに高めながら、キャリアを形成していくためのモデルとして、キャリアラダーの整理を行いました。",
                "The career ladder was drawn up as a model by which ICT staff form their careers, raising both their"
                        + " ability as administrative staff and their technical strength as digital specialists.",
                printed(19));
        topic.says(
                "both",
                "行政スキル(GQ)、都の技術職としてのデジタルスキル(DQ)を兼ね備えた、オール東京のDXを牽引する行政職員として、育成していきます。",
                "They are developed as administrative staff who have both administrative skills (GQ) and digital"
                        + " skills as technical staff of Tokyo (DQ) and lead the DX of all Tokyo.",
                printed(20));
        topic.says(
                "balance",
                "GQとDQとのキャリアを概ね50:50で経験できるよう、ジョブローテーションを行います。",
                "Jobs are rotated so that careers of GQ and DQ are about 50:50.",
                printed(20));
        topic.says(
                official("GQ", "GQ"),
                "gq",
                "ICT職が養うべきGQは、行政職員が基礎的に身につける必要のある、契約、予算、文書、広報等、業務遂行力のほか、オール東京のDXを視野に入れた企画・改善・実行力、組織支援・運営力等があげられます。",
                "The GQ that ICT staff are to grow is the ability to carry out work that all administrative staff"
                        + " basically need, such as contracts, budgets, documents and public relations, and besides the ability"
                        + " to plan, improve and carry out with the DX of all Tokyo in view, to support and run the"
                        + " organisation, and the like.",
                printed(20));
        topic.says(
                official("DQ", "DQ"),
                "dq",
                "DQは、主にGovTech東京において、デジタルサービスの開発に関する業務等を通じ、プロジェクトマネジメントをはじめ、配属されたグループでの専門スキルの伸張とアップデートを図ります。",
                "DQ is grown mainly at GovTechTokyo by work such as developing digital services: project management"
                        + " first of all, and the special skills of the group that one belongs to are extended and brought up"
                        + " to date.",
                printed(20));
        topic.says(
                "targets",
                "ICT職が職層ごとに習得を目指す、到達目標としてのGQ、DQの具体例を以下に整理しました。",
                "Below are examples of GQ and DQ as goals that ICT staff of each rank aim at.",
                printed(21));
        topic.says(
                "objective",
                "DQについては、試験・資格との紐づけも明示することで、客観的な指標も設けました。",
                "For DQ, links with exams and qualifications are shown as well, as an objective measure.",
                printed(21));
        topic.says(
                "revised",
                "2023年度末時点の内容であり、技術の進展やフィールドの拡大等を踏まえ、今後も改定を行っていきます。",
                "This is as of the end of fiscal 2023, and goes on to be revised as technology advances and fields"
                        + " widen.",
                printed(21));
        return topic.whole();
    }

    private static PolicyTopic placement() {
        PolicyTable topic = new PolicyTable(TokyoPolicy.PLACEMENT, official("配置の考え方", "How people are placed"), 22, 24);
        topic.says(
                "bureau-takes-part",
                "デジタルサービス局・GovTech東京の協働による、技術的支援を通じたオール東京のDX推進 及び ICT職の育成を図る観点から、デジタルサービス局は全庁的な配置管理に関与します。",
                "To advance the DX of all Tokyo by the technical help of the Bureau of Digital Services and"
                        + " GovTechTokyo together, and to develop ICT staff, the Bureau of Digital Services takes part in"
                        + " managing placement across the government.",
                printed(22));
        topic.says(
                "hub",
                "デジタルサービス局を「ハブ」として、GovTech東京や民間企業派遣での開発的業務や、様々な局で行政実務を行い、局事業への理解や視野を広げるためのジョブローテーションを行い、人材育成サイクルを展開していきます。",
                "With the Bureau of Digital Services as the hub, jobs rotate between development work at GovTechTokyo"
                        + " and in companies and administrative work in many bureaus, which widens the understanding of what"
                        + " bureaus do; so the cycle of developing people goes on.",
                printed(22));
        topic.says(
                "considered",
                "配置管理に当たっては、DSMを活用するほか、異動申告の内容、着実な事業実施の観点、各局のICT職必要数、他職種含む職員全体の配置指針等を総合的に踏まえ、調整等を実施していきます。",
                "Placement uses the Digital Skill Map, and besides is coordinated by all of: what people declare on"
                        + " transfers, that projects are carried out steadily, how many ICT staff each bureau needs, the"
                        + " guidelines for placing all staff of all kinds, and the like.",
                printed(22));
        topic.says(
                official("区市町村", "Municipalities"),
                "municipalities-considered",
                "採用状況等を踏まえつつICT職を今後区市町村へ派遣できるよう検討",
                "It is considered to make it possible to send ICT staff to municipalities, as recruitment and the"
                        + " like permit",
                printed(22));
        topic.says(
                "managers-to-come",
                "現在は、任用開始から日が浅いことからICT職の管理職数は僅かですが、今後、選考等を通じて管理職が年々増加する見込みです。",
                "There are few managers among ICT staff yet, since it is not long since they were first appointed,"
                        + " but by selections and the like they are expected to grow in number year by year.",
                printed(24));
        topic.says(
                "fields",
                "各局等でGQ、GovTech東京等でDQを磨きながら、デジタルの専門性を有する行政職員として、デジタルサービス局の管理職やCIO補佐官等のほか様々なフィールドで活躍することを企図しています。",
                "Honing GQ in the bureaus and the like and DQ at GovTechTokyo and the like, they are to work as"
                        + " administrative staff of digital expertise, as managers of the Bureau of Digital Services, aides to"
                        + " the CIO and in many other fields.",
                printed(24));
        topic.says(
                "specialists",
                "現場で専門性を活かしたキャリアを積む場合にも、強みとするデジタルスキル等を多様な職場で発揮するとともに、スキルを活かした活躍の場を広げられるように制度面もさらに検討していきます。",
                "Those who make a career as specialists in the field, too, use their strong digital skills and the"
                        + " like in many workplaces, and the system is considered further so that there is more room to use"
                        + " skills.",
                printed(24));
        topic.says(
                "heads",
                "現時点で想定される、部長級ICT職が活躍するフィールド",
                "Fields in which ICT staff of the rank of 部長 work, as foreseen now",
                printed(24));
        topic.says(
                "leaders",
                "デジタル施策をけん引する人材として多様なフィールドで、DXをリード",
                "Leading DX in many fields, as people who drive digital measures",
                printed(24));
        return topic.whole();
    }

    private static PolicyTopic training() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.TRAINING,
                official("デジタル力のレベル（イメージ）と育成策", "Levels of digital ability and how they are developed"),
                28,
                29,
                30,
                31,
                33);
        topic.says(
                "system",
                "職員のデジタル力のレベルに応じた育成策を体系的に整備し、効果的な研修等を実施することで、質の高いデジタルサービスの提供を実現できる職員の育成を目指しています。",
                "Development by the level of the digital ability of staff is set up as a system, with effective"
                        + " training and the like, so that staff become able to provide digital services of high quality.",
                printed(28));
        topic.says(
                "yearly",
                "デジタル技術の動向を踏まえ、 GovTech東京の専門的な知見を活用し、毎年度カリキュラムの見直しを図るほか本取組を通じて習得した内容が業務へ実際に活用されるよう、取組を強化していきます。",
                "The curriculum is reviewed every fiscal year by the trends of digital technology and the expert"
                        + " knowledge of GovTechTokyo, and more is done so that what is learned is really used in work.",
                printed(28));
        topic.says(
                CREATE,
                "create-curriculum",
                "個々のICT職のデジタルスキルのレベルに応じた、幅広いカリキュラムによる研修内容を整備",
                "Training with a broad curriculum, by the level of the digital skills of each member of ICT staff",
                TIERS);
        topic.says(
                CREATE,
                "create-job-types",
                "新たに、ICT職に期待される役割であるジョブタイプ別に、実際の実務課題に即した研修を実施し、実践力を強化",
                "New: training by job type, the role expected of ICT staff, on real problems of work, for more"
                        + " practice",
                TIERS);
        topic.says(
                USE,
                "use-workshops",
                "ITパスポート取得推進研修のほか、ノーコード・ローコードツール活用等に係るワークショップ型研修を実施",
                "Training to pass the IT Passport, and workshops on using no-code and low-code tools and the like",
                TIERS);
        topic.says(
                USE,
                "use-practice",
                "新たに、専門的な知識とデジタルツールの実践的な活用法を学ぶ研修を実施し実践力を強化",
                "New: training in expert knowledge and the practical use of digital tools, for more practice",
                TIERS);
        topic.says(
                UNDERSTAND,
                "understand-courses",
                "全職種の職員を対象に、幅広い講座からオンラインで学習が行えるデジタルリテラシー向上研修等を実施",
                "Training for digital literacy and the like for staff of all kinds, who can learn online from a broad"
                        + " range of courses",
                TIERS);
        topic.says(
                UNDERSTAND,
                "understand-tools",
                "リテラシー定着に加え、グループウェア等、日常的に利用できるデジタルツールの活用促進を重点化",
                "Beside literacy that takes root, weight is put on using digital tools of every day, such as"
                        + " groupware",
                TIERS);
        topic.says(
                official("受講規模", "Number of people"),
                "literacy-reach",
                "管理職含む 約 40,000人（知事部局、行政委員会、公営企業局等職員）",
                "About 40,000 people, managers among them (staff of the governor's bureaus, administrative"
                        + " commissions, bureaus of public enterprises and the like)",
                printed(29));
        topic.says(
                "literacy",
                "デジタルリテラシー向上研修は、全職種の職員を対象に、業務に必要となるデジタルに関する基礎的な知識の定着を目的に実施しています。",
                "Training for digital literacy is for staff of all kinds, so that the basic digital knowledge that"
                        + " work needs takes root.",
                printed(29));
        topic.says(
                "literacy-range",
                "新任研修をはじめとした職層別研修のほか、職員がそれぞれのレベルやスキルに応じて受講できるよう、DXの入門からデータ分析、AIの活用など幅広い講座を用意し、オンラインで効果的に学習できる環境を整備しています。",
                "Beside training by rank, such as that of newly appointed staff, there are many courses, from an"
                        + " introduction to DX to data analysis and the use of AI, that staff take by their level and skills,"
                        + " and surroundings in which they learn well online.",
                printed(29));
        topic.says(
                "literacy-later",
                "今後は、「DXアンバサダー」の活躍に向けた支援や効率的な業務に向けて、大きな武器となるグループウェア等の日常的に利用できるデジタルツールの活用促進を強化するとともに、対面またはオンライン・対面併用による研修等の実施機会を増やしていきます。",
                "From now on, DX ambassadors are supported, the use of digital tools of every day such as groupware,"
                        + " which help much to work efficiently, is advanced, and there is more training in person, or online"
                        + " and in person.",
                printed(29));
        topic.says(
                "reskilling-workshops",
                "全職種の職員を対象に、デジタルツールを業務改善に活用するため、ノーコード・ローコードツールを用いて簡易なアプリを作成するなど職場で活用できる実践的なカリキュラムを実施しています。",
                "For staff of all kinds there is a practical curriculum of use in the workplace, such as making"
                        + " simple applications with no-code and low-code tools, so that digital tools improve work.",
                printed(30));
        topic.says(
                "reskilling-courses",
                "このほか「ITパスポート」取得レベルの知識・スキル等を身に付けられるようにするためのオンデマンド型の研修や、学びと実践を深めたい職員等を対象に、専門知識とデジタルツール活用に向けた、実践型研修を新たに実施しています。",
                "Besides, there is training on demand for knowledge and skills of the level of the IT Passport, and,"
                        + " newly, practical training in expert knowledge and the use of digital tools for staff who want to"
                        + " learn and practise more.",
                printed(30));
        topic.says(
                "ambassadors-measured",
                "加えて、これまでICT職を対象としていたデジタルスキルマップの取組へ、DXアンバサダーを新たに追加。ツール活用に係るデジタルスキルのレベルを判定し、能力開発や業務改善意欲の高い人材の発掘、人材育成の取組に関する効果測定等へ活用していきます。",
                "In addition, DX ambassadors newly join the Digital Skill Map, which was for ICT staff so far. The"
                        + " level of their digital skills in using tools is judged, and used to develop ability, to find people"
                        + " who are keen to improve work, to measure the effect of developing people, and the like.",
                printed(30));
        topic.says(
                "ict-staff-yearly",
                "ICT職が有する専門性の維持・向上を図るため、毎年度最新のカリキュラムに更新し、多様な研修を整備",
                "To keep and raise the expertise of ICT staff, the curriculum is brought up to date every fiscal"
                        + " year, with many kinds of training",
                printed(31));
        topic.says(
                "ict-staff-qualifications",
                "客観的な能力実証や、より的確な業務遂行に資するよう、従事する内容に応じたデジタル関連資格の取得を推奨",
                "Gaining digital qualifications that fit the work is recommended, as it proves ability objectively"
                        + " and helps to do the work well",
                printed(31));
        topic.says(
                "municipalities",
                "区市町村におけるデジタル人材育成を支援するため、デジタル力向上に向けた勉強会・研修会を実施・充実",
                "To support the development of digital talent in municipalities, study groups and training to raise"
                        + " digital ability are held and extended",
                printed(33));
        return topic.whole();
    }

    private static PolicyTopic waysOnward() {
        PolicyTable topic = new PolicyTable(
                TokyoPolicy.WAYS_ONWARD,
                official("デジタル人材の輩出組織を目指して", "Towards an organisation that sends out digital talent"),
                35);
        topic.says(
                ICT_STAFF,
                "ict-staff-onward",
                "都とGovTech東京の協働により、ICT職のスキルを高め、将来的には、例えば、都においてCIO補佐官を担うことや、都内区市町村においてDX推進を牽引する職員として派遣するなど、オール東京のDXの実現に向け、ICT職が活躍していく道を開いていきます。",
                "Tokyo and GovTechTokyo together raise the skills of ICT staff, and open ways on which they work for"
                        + " the DX of all Tokyo: in the future, for example, as aides to the CIO of Tokyo, or sent to"
                        + " municipalities in Tokyo as staff who lead DX there.",
                printed(35));
        topic.says(
                IT_EXPERTS,
                "it-expert-onward",
                "情報技術エキスパートについては、 GQを高めながらGovTech東京で活躍し、将来的には、自治体・団体のCIOなどの情報系幹部としての活躍の道も開けるようにしていきます。",
                "IT experts raise their GQ while they work at GovTechTokyo, and a way is opened for them, too, to"
                        + " become in the future executives for information, such as CIOs, of local governments and bodies.",
                printed(35));
        topic.says(
                PARTNERS,
                "partner-onward",
                "Govtech東京パートナーズ人材は専門性とともにGQも高め、区市町村においてDX推進に向けた課題解決をリードする人材として活躍してもらうことを目指していきます。",
                "GovTechTokyo partners raise their GQ together with their expertise, and are to work in"
                        + " municipalities as people who lead in solving problems of advancing DX.",
                printed(35));
        topic.says(
                "sending-out",
                "こうして、都とGovTech東京が、オール東京・他自治体のDXを支える「公共DX分野への人材輩出組織」としても機能できるよう、デジタル人材の確保と育成の取組を今後も進めていきます。",
                "So that Tokyo and GovTechTokyo also serve as an organisation that sends out people into public DX,"
                        + " and supports the DX of all Tokyo and of other local governments, the securing and developing of"
                        + " digital talent goes on.",
                printed(35));
        return topic.whole();
    }

    private void says(String key, String printed, String english, Provenance from) {
        statements.add(PolicyStatement.of(PolicyStatementId.of(SPACE, key), official(printed, english), from));
    }

    private void says(Wording subject, String key, String printed, String english, Provenance from) {
        statements.add(PolicyStatement.of(PolicyStatementId.of(SPACE, key), official(printed, english), from)
                .withSubject(subject));
    }

    private PolicyTopic whole() {
        return PolicyTopic.of(topic, name, statements, provenance);
    }

    private static Provenance printed(int... pages) {
        return Provenance.published(Citation.of(TokyoSources.POLICY, pages));
    }

    /** Returns the name of a tier, which is printed in both languages. */
    private static Wording tier(String printed, String english) {
        return Wording.official(JAPANESE, printed)
                .with(Wording.official(ENGLISH, english).original());
    }

    private static Wording official(String printed, String english) {
        return Wording.official(JAPANESE, printed).translated(ENGLISH, english);
    }
}
