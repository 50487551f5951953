package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.training.Audience;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.Tier;
import io.github.digitalskillmap.training.TierId;
import io.github.digitalskillmap.training.Topic;
import io.github.digitalskillmap.training.TrainingForm;
import io.github.digitalskillmap.training.TrainingLink;
import io.github.digitalskillmap.wording.Wording;

/** The training that the policy names (p.27–34). */
final class TrainingTable {

    private static final String SPACE = "tokyo-training";

    private static final Wording NAMED_ALIKE = ours(
            "研修または講座の名前や説明にある語を、その語を含む名前のスキルまたは分類と読む。その名前そのものは書かれていない。",
            "A word in the name or description of the programme is read as the skill or category whose name contains it. That"
                    + " name itself is not printed there.");

    private static final Wording DRAWN = ours(
            "層の名前、対象者、人数、研修の種類は印刷されているが、表の形でない。図に描かれた順から結び付けた。",
            "The names of the tiers, the audiences, the numbers and the kinds of training are printed, but not as a table. They were joined by the"
                    + " order in which they are drawn.");

    private static final Wording COURSES = ours(
            "「主な講座内容」に挙げられている講座を、デジタルリテラシー向上研修のものと読み、対象を同じく全職種とする。",
            "The courses listed as the main ones are read as those of the training for digital literacy, for staff of all kinds"
                    + " like it.");

    private static final Wording OF_ALL_STAFF = ours(
            "見出し「全職種向けリテラシー向上・リスキリング」から、対象を全職種とする。",
            "By the heading, literacy and reskilling of staff of all kinds (全職種向けリテラシー向上・リスキリング), the audience is staff of"
                    + " all kinds.");

    private static final Wording OPEN_TO_MUNICIPALITIES = ours(
            "見出しから、対象を全職種とする。「以下全て区市町村職員も参加可能」から、区市町村職員も対象とする。",
            "By the heading, the audience is staff of all kinds. Staff of municipalities are one too, since it is printed that"
                    + " they can take part in all of these.");

    private static final Wording OF_ICT_STAFF = ours(
            "見出し「ICT職専門研修」から、対象をICT職とする。悉皆の印は、対象の記載がなければICT職に対するものと読む。",
            "By the heading, training of ICT staff (ICT職専門研修), the audience is ICT staff. A mandatory mark (悉皆) that names"
                    + " nobody is read as being for them.");

    private static final Wording OF_MUNICIPALITIES = ours(
            "区市町村を対象とする「2024年度 勉強会・研修会メニュー」にあるため、対象を区市町村職員とする。どの層のものかは、図の順から読み取れない。",
            "It stands in the menu of study groups and training of fiscal 2024 for municipalities, so the audience is their staff."
                    + " Which tier it belongs to cannot be read from the order of the drawing.");

    private final Curriculum.Builder curriculum = Curriculum.builder(
            Edition.of(SPACE, "2024.0.0"),
            official("東京デジタルアカデミー", "Tokyo Digital Academy"),
            2024,
            TokyoFramework.policyVersion2(),
            printed(27, 28));

    private TrainingTable() {}

    static Curriculum encode() {
        TrainingTable table = new TrainingTable();
        table.audiences();
        table.tiers();
        table.forms();
        table.literacy();
        table.reskilling();
        table.ictStaff();
        table.sharing();
        table.municipalities();
        table.portal();
        return table.curriculum.build(IpaCatalogue.fiscalYear2026());
    }

    private void audiences() {
        audience(TokyoTraining.ALL_STAFF, "全職種", "staff of all kinds", 28, 29, 30);
        audience(TokyoTraining.GENERAL_STAFF, "一般職員", "general staff", 29);
        audience(TokyoTraining.EXECUTIVES, "幹部職員", "executives", 29);
        audience(TokyoTraining.ICT_STAFF, "ICT職", "ICT staff", 28, 31);
        audience(TokyoTraining.NEW_ICT_STAFF, "1類Ｂ新規採用者", "newly hired staff of class I B", 31);
        audience(
                TokyoTraining.ICT_STAFF_FROM_OTHER_WORK,
                "他職種からICT職への転職者等",
                "those who came to ICT staff from other kinds of work, and the like",
                31);
        audience(TokyoTraining.MUNICIPAL_STAFF, "区市町村職員", "staff of municipalities", 30, 33);
        audience(
                TokyoTraining.MUNICIPAL_SYSTEM_STAFF,
                "情報システム担当者、デジタル技術の基礎知識を備える職員",
                "staff in charge of information systems, staff with basic knowledge of digital technology",
                33);
        audience(
                TokyoTraining.MUNICIPAL_EXPERTS,
                "ICT職、情報システム担当者等でハイレベルの知識・技術を持つ職員",
                "staff with high-level knowledge and skills among ICT staff, staff in charge of information systems and others",
                33);
        audience(TokyoTraining.AFFILIATE_STAFF, "政策連携団体職員", "staff of policy cooperation organizations", 34);
    }

    private void audience(AudienceId id, String japanese, String english, int... pages) {
        curriculum.addAudience(Audience.of(id, official(japanese, english), printed(pages)));
    }

    private void tiers() {
        curriculum
                .addTier(tier(TokyoTraining.CREATE, "つくる", "be able to create", TokyoTraining.ICT_STAFF, 28)
                        .withReach(official("約180人 (2024年度)", "about 180 people (fiscal 2024)")))
                .addTier(tier(TokyoTraining.USE, "使える", "be able to use", TokyoTraining.ALL_STAFF, 28)
                        .withReach(official("5,000人／5年", "5,000 people in 5 years")))
                .addTier(tier(TokyoTraining.UNDERSTAND, "分かる", "make sense", TokyoTraining.ALL_STAFF, 28)
                        .withReach(official("約40,000人/年", "about 40,000 people a year")))
                .addTier(municipalTier(
                        TokyoTraining.MUNICIPAL_CREATE, "つくる", "be able to create", TokyoTraining.MUNICIPAL_EXPERTS))
                .addTier(municipalTier(
                        TokyoTraining.MUNICIPAL_USE, "使える", "be able to use", TokyoTraining.MUNICIPAL_SYSTEM_STAFF))
                .addTier(municipalTier(
                        TokyoTraining.MUNICIPAL_UNDERSTAND, "分かる", "make sense", TokyoTraining.MUNICIPAL_STAFF));
    }

    private static Tier tier(TierId id, String japanese, String english, AudienceId audience, int page) {
        Wording name = Wording.official(JAPANESE, japanese)
                .with(Wording.official(ENGLISH, english).original());
        return Tier.of(id, name, audience, Provenance.inferred(DRAWN, cited(page)), printed(page));
    }

    private static Tier municipalTier(TierId id, String japanese, String english, AudienceId audience) {
        Wording name = Wording.official(JAPANESE, japanese).translated(ENGLISH, english);
        return Tier.of(
                id,
                name,
                audience,
                Provenance.inferred(
                        ours(
                                "層の名前、対象者、研修は印刷されているが、表の形でない。図に描かれた順から結び付けた。「全職員」は区市町村の全職員と読む。",
                                "The names of the tiers, the audiences and the programmes are printed, but not as a table. They were joined by the"
                                        + " order in which they are drawn. All staff (全職員) is read as all staff of municipalities."),
                        cited(33)),
                printed(33));
    }

    private void forms() {
        form("group-training", "集合研修", "group training", 31);
        form("outside-course", "外部講座", "outside course", 31);
        form("e-learning", "eラーニング", "e-learning", 31);
        form("study-trip", "研修出張", "study trip", 31);
        form("secondment", "研修派遣", "secondment for training", 31);
        form("self-development", "自己啓発等", "self-development and the like", 31);
        form("on-demand", "オンデマンド", "on demand", 29, 30);
        form("online", "オンライン", "online", 29, 32);
        form("hands-on", "実践形式", "hands-on", 30);
        form("ideathon", "アイデアソン型のグループディスカッション", "group discussion as an ideathon", 30);
        form("workshop", "ワークショップ型研修", "workshop", 30);
    }

    private void form(String key, String japanese, String english, int... pages) {
        curriculum.addForm(TrainingForm.of(FormId.of(SPACE, key), official(japanese, english), printed(pages)));
    }

    private void literacy() {
        curriculum.addProgramme(programme(
                        "training-by-rank",
                        "新任研修をはじめとした職層別研修",
                        "training by rank, such as that of newly appointed staff",
                        printed(29))
                .tier(TokyoTraining.UNDERSTAND)
                .reading(Provenance.inferred(OF_ALL_STAFF, cited(28, 29)))
                .addAudience(TokyoTraining.ALL_STAFF)
                .build());
        curriculum.addProgramme(programme(
                        "on-demand-content",
                        "オンデマンド学習コンテンツ（一般職員向け）",
                        "on-demand learning content (for general staff)",
                        printed(29))
                .tier(TokyoTraining.UNDERSTAND)
                .form(FormId.of(SPACE, "on-demand"))
                .description(official("DX関連の動画講座を受講", "Take video courses on digital transformation"))
                .addAudience(TokyoTraining.GENERAL_STAFF)
                .build());
        curriculum.addProgramme(programme(
                        "online-tool-for-executives",
                        "オンライン学習ツール研修（幹部職員向け）",
                        "training by an online learning tool (for executives)",
                        printed(29))
                .tier(TokyoTraining.UNDERSTAND)
                .form(FormId.of(SPACE, "online"))
                .addAudience(TokyoTraining.EXECUTIVES)
                .build());
        curriculum.addProgramme(
                course("tools", "ツール活用（Teams等M365ツール，ChatGPT等）", "use of tools (Microsoft 365 such as Teams, ChatGPT)")
                        .build());
        curriculum.addProgramme(course(
                        "office",
                        "PowerPoint、Excel、Outlook等の効果的な活用",
                        "effective use of PowerPoint, Excel, Outlook and others")
                .build());
        curriculum.addProgramme(course("dx-mindset", "DXマインドセット講座", "course on the mindset of digital transformation")
                .build());
        curriculum.addProgramme(course("ui-ux", "UI/UXデザイン講座", "course on UI/UX design")
                .addLink(alike(TokyoSkills.UX_DESIGN, 12, 29))
                .addLink(alike(TokyoSkills.UI_DESIGN, 12, 29))
                .build());
        curriculum.addProgramme(course("data-literacy", "データ分析/データリテラシー講座", "course on data analysis and data literacy")
                .addLink(alike(TokyoCategories.DATA, 12, 29))
                .build());
        curriculum.addProgramme(
                course("management", "プロジェクトマネジメント、チームマネジメント講座", "course on project management and team management")
                        .addLink(stated(TokyoSkills.PROJECT_MANAGEMENT, 12, 29))
                        .build());
    }

    private static Programme.Builder course(String key, String japanese, String english) {
        return programme(key, japanese, english, printed(29))
                .tier(TokyoTraining.UNDERSTAND)
                .reading(Provenance.inferred(COURSES, cited(29)))
                .addAudience(TokyoTraining.ALL_STAFF);
    }

    private void reskilling() {
        curriculum.addProgramme(programme(
                        "it-passport",
                        "ITパスポート取得推進研修",
                        "training to pass the IT Passport",
                        Provenance.inferred(
                                ours(
                                        "p.28 の名前と、p.30 の「「ITパスポート」取得レベルの知識・スキル等を身に付けられるようにするためのオンデマンド型の研修」を、同じ研修と読む。",
                                        "The name of p.28 and the on-demand training of p.30 up to the level of the IT Passport are"
                                                + " read as the same training."),
                                cited(28, 30)))
                .tier(TokyoTraining.USE)
                .form(FormId.of(SPACE, "on-demand"))
                .addAudience(TokyoTraining.ALL_STAFF)
                .addLink(TrainingLink.of(new Topic.ExamTopic(IpaExams.IP), printed(28, 30)))
                .build());
        curriculum.addProgramme(reskillingProgramme(
                        "reskilling-reinforcement",
                        "リスキリング人材強化研修（2024年度新規）",
                        "reinforcement training for reskilling (new in fiscal 2024)",
                        "hands-on")
                .description(official(
                        "データサイエンスの知識とデータ分析・可視化に関するツールの活用方法など、テーマごとに実践形式で学ぶ",
                        "Learn by practice, theme by theme, such as knowledge of data science and how to use tools of data analysis"
                                + " and visualisation"))
                .addLink(alike(TokyoCategories.DATA, 12, 30))
                .build());
        curriculum.addProgramme(
                reskillingProgramme("ideathon-basic", "DXアイデアソン（基礎編）", "DX ideathon (basic)", "ideathon")
                        .description(official(
                                "ＤＸの知識や考え方、デジタルツールの活用等について学び、アイデアソン型のグループディスカッションを実施",
                                "Learn the knowledge and thinking of digital transformation and the use of digital tools, and hold a group"
                                        + " discussion as an ideathon"))
                        .build());
        curriculum.addProgramme(reskilling("ideathon-practice", "DXアイデアソン（実践編）", "DX ideathon (practice)")
                .description(
                        official(
                                "基礎編の発展的な内容により、デジタルを用いた事業の創出や業務改善を可能とする能力を習得",
                                "Going beyond the basic part, gain the ability to create projects and improve work by digital means"))
                .build());
        curriculum.addProgramme(reskillingProgramme(
                        "digital-shift-chief",
                        "デジタルシフト推進チーフ養成研修",
                        "training of chiefs who advance the digital shift",
                        "workshop")
                .description(official("ノーコード・ローコードツール等を活用したワークショップ型研修", "Workshop with no-code and low-code tools"))
                .build());
    }

    private static Programme.Builder reskillingProgramme(String key, String japanese, String english, String form) {
        return reskilling(key, japanese, english).form(FormId.of(SPACE, form));
    }

    private static Programme.Builder reskilling(String key, String japanese, String english) {
        return programme(key, japanese, english, printed(30))
                .tier(TokyoTraining.USE)
                .reading(Provenance.inferred(OPEN_TO_MUNICIPALITIES, cited(30)))
                .addAudience(TokyoTraining.ALL_STAFF)
                .addAudience(TokyoTraining.MUNICIPAL_STAFF);
    }

    private void ictStaff() {
        curriculum.addProgramme(ict("job-type-training", "ジョブタイプ別研修", "training by job type", "group-training")
                .description(official(
                        "UI/UX デザイナー、データサイエンティストなどの 「ジョブタイプ」を軸とした、より実務に即した実践的なスキルの習得を図る（2024年度新規）",
                        "Gain practical skills closer to real work, by job types such as UI/UX designer and data scientist (new in"
                                + " fiscal 2024)"))
                .addLink(TrainingLink.of(new Topic.JobTypeTopic(TokyoJobTypes.UI_UX_DESIGNER), printed(31)))
                .addLink(TrainingLink.of(new Topic.JobTypeTopic(TokyoJobTypes.DATA_SCIENTIST), printed(31)))
                .addLink(TrainingLink.of(
                        new Topic.EveryJobTypeTopic(),
                        Provenance.inferred(
                                ours(
                                        "p.31 は二つを挙げて「など」とし、p.28 は「ICT職に期待される役割であるジョブタイプ別に」とする。すべてのジョブタイプを軸にすると読むが、2024年度に行われるものは書かれていない。",
                                        "p.31 names two and others, p.28 says by job type. It is read as being for every job type; which"
                                                + " are held in fiscal 2024 is not printed."),
                                cited(28, 31))))
                .build());
        curriculum.addProgramme(ict("course-training", "コース別研修", "training by course", "group-training")
                .description(official(
                        "システムアーキテクチャ、プロジェクトマネジメント等をグループワークを通じて学習",
                        "Learn system architecture, project management and others by group work"))
                .addAudience(TokyoTraining.ICT_STAFF_FROM_OTHER_WORK)
                .addMandatoryFor(TokyoTraining.ICT_STAFF_FROM_OTHER_WORK)
                .addLink(stated(TokyoSkills.SYSTEM_ARCHITECTURE, 12, 31))
                .addLink(stated(TokyoSkills.PROJECT_MANAGEMENT, 12, 31))
                .build());
        curriculum.addProgramme(
                programme("basic-training", "基礎研修・フォローアップ研修", "basic training and follow-up training", printed(31))
                        .tier(TokyoTraining.CREATE)
                        .form(FormId.of(SPACE, "group-training"))
                        .description(official(
                                "1類Ｂ新規採用者を対象に、専門性向上のためシステム開発、クラウド、データ、デザイン、ネットワーク等の知識を幅広く付与するとともに、グループワーク等を通じて実践力を醸成",
                                "For newly hired staff of class I B: broad knowledge of system development, cloud, data, design, networks and"
                                        + " others, and practice by group work"))
                        .addAudience(TokyoTraining.NEW_ICT_STAFF)
                        .addLink(alike(TokyoSkills.CLOUD_SERVICES, 12, 31))
                        .addLink(stated(TokyoCategories.DATA, 12, 31))
                        .addLink(stated(TokyoCategories.DESIGN, 12, 31))
                        .addLink(alike(TokyoSkills.NETWORK, 12, 31))
                        .build());
        curriculum.addProgramme(ict("outside-courses", "外部講座活用型研修", "training by outside courses", "outside-course")
                .description(official(
                        "デジタルスキルマップ(22分野)のスキルやレベルに応じた外部講座を受講",
                        "Take outside courses according to skills and levels of the Digital Skill Map (22 fields)"))
                .addLink(TrainingLink.of(new Topic.EverySkillTopic(), printed(31)))
                .build());
        curriculum.addProgramme(ict("focus-training", "重点強化研修", "training of focus areas", "outside-course")
                .description(official(
                        "デジタルスキルマップの分析により、重点的にスキル向上を図るべき分野（データ、デザイン、クラウド等）に関する外部講座を受講",
                        "Take outside courses on the fields in which skills are to be raised first, as the analysis of the Digital"
                                + " Skill Map shows (data, design, cloud and others)"))
                .addMandatoryFor(TokyoTraining.ICT_STAFF)
                .addLink(TrainingLink.of(
                        new Topic.FocusAreasTopic(),
                        Provenance.inferred(
                                ours(
                                        "書かれているのは「重点的にスキル向上を図るべき分野（データ、デザイン、クラウド等）」である。これを p.15 の重点分野と読む。",
                                        "What is printed is the fields in which skills are to be raised first (data, design, cloud and"
                                                + " others). They are read as the focus areas of p.15."),
                                cited(15, 31))))
                .addLink(stated(TokyoCategories.DATA, 12, 31))
                .addLink(stated(TokyoCategories.DESIGN, 12, 31))
                .addLink(alike(TokyoSkills.CLOUD_SERVICES, 12, 31))
                .build());
        curriculum.addProgramme(ict("online-tool", "オンライン学習ツール", "online learning tool", "e-learning")
                .description(official(
                        "オンラインコンテンツを活用した幅広いラインアップによる動画視聴型研修",
                        "Training by video from a broad line-up of online content"))
                .addMandatoryFor(TokyoTraining.ICT_STAFF)
                .build());
        curriculum.addProgramme(ict("cybersecurity", "サイバーセキュリティ", "cybersecurity", "e-learning")
                .description(official(
                        "サイバーセキュリティに係る技術・知識、最新の情勢等を習得",
                        "Learn technology, knowledge and the present state of cybersecurity"))
                .addMandatoryFor(TokyoTraining.ICT_STAFF)
                .addLink(stated(TokyoSkills.CYBERSECURITY, 12, 31))
                .build());
        curriculum.addProgramme(ict("overseas", "海外派遣研修", "training abroad", "study-trip")
                .description(official(
                        "海外大学院の公開講座受講、先進的な取組を行う海外の自治体等を訪問し、最先端のデジタル技術やグローバルな視点を習得。職員自らが渡航計画を作成し、研修成果を広く職員へ共有",
                        "Attend open lectures of graduate schools abroad, visit advanced local governments and the like abroad, and"
                                + " gain the newest digital technology and a global view. Staff plan their own journey and share"
                                + " what they learned widely with other staff"))
                .build());
        curriculum.addProgramme(ict("company", "企業派遣研修", "secondment to a company", "secondment")
                .description(official(
                        "民間IT企業への派遣（1年間）により、先進的な技術・取組等を習得。最前線での実務を通じてデジタルスキルの向上を推進",
                        "Learn advanced technology, ways of working and the like by a year at a private IT company. Advance"
                                + " digital skills by work on the front line"))
                .build());
        curriculum.addProgramme(ict("study-group", "スキルアップ勉強会", "study group", "self-development")
                .description(official(
                        "専門知識を持つICT職等が講師となり、技術的テーマについて講義等を行う勉強会",
                        "ICT staff and others with expert knowledge lecture on technical themes"))
                .build());
        curriculum.addProgramme(ict("online-community", "オンラインコミュニティ", "online community", "self-development")
                .description(official(
                        "ICT職間で技術的な情報共有や意見交換等を行うオンラインコミュニティ",
                        "Online community in which ICT staff share technical information and opinions"))
                .build());
        curriculum.addProgramme(ict("qualification-support", "資格取得支援", "support for qualifications", "self-development")
                .description(official(
                        "対象資格の取得及び取得に向けた能力開発で得られる知識が職務に活用できるものへ補助",
                        "Support for gaining eligible qualifications, and for the learning towards them, where the knowledge is of"
                                + " use in work"))
                .build());
    }

    private static Programme.Builder ict(String key, String japanese, String english, String form) {
        return programme(key, japanese, english, printed(31))
                .reading(Provenance.inferred(OF_ICT_STAFF, cited(31)))
                .tier(TokyoTraining.CREATE)
                .form(FormId.of(SPACE, form))
                .addAudience(TokyoTraining.ICT_STAFF);
    }

    private void sharing() {
        curriculum.addProgramme(programme("case-sharing", "オンライン事例共有会", "online meeting to share cases", printed(32))
                .reading(Provenance.inferred(
                        ours(
                                "対象者は文で書かれていない。図の「東京都・区市町村」を、都の全職種と区市町村職員と読む。図には「各局（ICT職等）」ともある。",
                                "No sentence says whom it is for. Tokyo and municipalities (東京都・区市町村) in the drawing is read as"
                                        + " Tokyo's staff of all kinds and staff of municipalities; the drawing also names bureaus,"
                                        + " ICT staff and others (各局（ICT職等）)."),
                        cited(32)))
                .form(FormId.of(SPACE, "online"))
                .description(official(
                        "獲得した先進事例や知見をTDAポータルや事例共有会を通じて、分かりやすく共有するとともに政策立案等に活用",
                        "Share advanced cases and knowledge gained, in plain words, by the TDA portal and meetings to share"
                                + " cases, and use them in shaping policy and elsewhere"))
                .addAudience(TokyoTraining.ALL_STAFF)
                .addAudience(TokyoTraining.MUNICIPAL_STAFF)
                .build());
    }

    private void portal() {
        curriculum.addProgramme(programme(
                        "learning-community",
                        "ラーニングコミュニティ",
                        "learning community",
                        Provenance.inferred(
                                ours(
                                        "2024年3月に実装と書かれている。2024年度も使えると読み、都の職員を全職種と読む。",
                                        "It is printed that it was put in place in March 2024. It is read as being there in fiscal"
                                                + " 2024, and Tokyo's staff as staff of all kinds."),
                                cited(34)))
                .description(official(
                        "2024年３月には、都・区市町村・政策連携団体職員が学びに活用できるラーニングコミュニティ機能を実装",
                        "In March 2024 a learning community was added, of which staff of Tokyo, municipalities and policy"
                                + " cooperation organizations can make use to learn"))
                .addAudience(TokyoTraining.ALL_STAFF)
                .addAudience(TokyoTraining.MUNICIPAL_STAFF)
                .addAudience(TokyoTraining.AFFILIATE_STAFF)
                .build());
    }

    private void municipalities() {
        municipal("dx-seminar", "DXの基礎を学ぶためのセミナー", "seminar on the basics of digital transformation");
        municipal(
                "municipal-mindset",
                "自治体DX推進マインドセット研修（2024年度規模拡大）",
                "training on the mindset of digital transformation in local government (larger in fiscal 2024)");
        municipal("tool-guide", "デジタルツールガイド", "guide to digital tools");
        municipal("theme-training", "テーマ別研修会（2024年度規模拡大）", "training by theme (larger in fiscal 2024)");
        curriculum.addProgramme(programme(
                        "joint-study-group",
                        "都・区市町村合同勉強会",
                        "joint study group of Tokyo and municipalities",
                        printed(33))
                .reading(Provenance.inferred(
                        ours(
                                "名前から、都の職員も区市町村職員も対象とし、都の職員を全職種と読む。どの層のものかは、図の順から読み取れない。",
                                "By its name it is for Tokyo's staff, read as staff of all kinds, and for staff of municipalities."
                                        + " Which tier it belongs to cannot be read from the order of the drawing."),
                        cited(33)))
                .addAudience(TokyoTraining.ALL_STAFF)
                .addAudience(TokyoTraining.MUNICIPAL_STAFF)
                .build());
        municipal(
                "expert-study-group",
                "ICT職・勉強会受講者向け勉強会（2024年度新規）",
                "study group for ICT staff and those who attended study groups (new in fiscal 2024)");
        municipal("shared-training", "都職員向け研修の区市町村への展開", "training of Tokyo's staff opened to municipalities");
        municipal(
                "archive",
                "デジタルツールガイド、DX基礎セミナーアーカイブ配信",
                "recordings of the guide to digital tools and the seminar on the basics");
    }

    private void municipal(String key, String japanese, String english) {
        curriculum.addProgramme(programme(key, japanese, english, printed(33))
                .reading(Provenance.inferred(OF_MUNICIPALITIES, cited(33)))
                .addAudience(TokyoTraining.MUNICIPAL_STAFF)
                .build());
    }

    private static Programme.Builder programme(String key, String japanese, String english, Provenance provenance) {
        return Programme.builder()
                .id(ProgrammeId.of(SPACE, key))
                .name(official(japanese, english))
                .provenance(provenance);
    }

    private static TrainingLink stated(SkillId skill, int... pages) {
        return TrainingLink.of(new Topic.SkillTopic(skill), printed(pages));
    }

    private static TrainingLink stated(CategoryId category, int... pages) {
        return TrainingLink.of(new Topic.CategoryTopic(category), printed(pages));
    }

    private static TrainingLink alike(SkillId skill, int... pages) {
        return TrainingLink.of(new Topic.SkillTopic(skill), Provenance.inferred(NAMED_ALIKE, cited(pages)));
    }

    private static TrainingLink alike(CategoryId category, int... pages) {
        return TrainingLink.of(new Topic.CategoryTopic(category), Provenance.inferred(NAMED_ALIKE, cited(pages)));
    }

    private static Citation cited(int... pages) {
        return Citation.of(TokyoSources.POLICY, pages);
    }

    private static Provenance printed(int... pages) {
        return Provenance.published(cited(pages));
    }

    private static Wording official(String printed, String english) {
        return Wording.official(JAPANESE, printed).translated(ENGLISH, english);
    }

    private static Wording ours(String japanese, String english) {
        return Wording.supplied(JAPANESE, japanese).translated(ENGLISH, english);
    }
}
