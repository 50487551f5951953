package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.requirement.JudgementId;

/**
 * What has to be judged of a person for the targets of the career ladder (policy, p.21) and of talent types (p.8, p.33): one
 * judgement a target. Each bears the text of the target's identifier.
 *
 * @since 0.1.0
 */
public final class TokyoJudgements {

    /** GQ target 1 of 主事: understands the rules of contracts and can write specifications for digital matters. */
    public static final JudgementId SHUJI_GQ_1 = JudgementId.of("tokyo-dsm", "shuji-gq-1");

    /** GQ target 2 of 主事: can prepare budget requests for system costs and the like. */
    public static final JudgementId SHUJI_GQ_2 = JudgementId.of("tokyo-dsm", "shuji-gq-2");

    /** GQ target 3 of 主事: can use what they know to coordinate with vendors and others. */
    public static final JudgementId SHUJI_GQ_3 = JudgementId.of("tokyo-dsm", "shuji-gq-3");

    /** GQ target 4 of 主事: understands how to draft proposals and official documents. */
    public static final JudgementId SHUJI_GQ_4 = JudgementId.of("tokyo-dsm", "shuji-gq-4");

    /** DQ target 1 of 主事: is clear about their strengths and the skills to develop, and can interpret and explain technical matters. */
    public static final JudgementId SHUJI_DQ_1 = JudgementId.of("tokyo-dsm", "shuji-dq-1");

    /** DQ target 2 of 主事: can discuss technical matters with vendors and others in the fields of their strength. */
    public static final JudgementId SHUJI_DQ_2 = JudgementId.of("tokyo-dsm", "shuji-dq-2");

    /** What of DQ target 3 of 主事 needs judging: takes training or does development work. Skills are checked by level. */
    public static final JudgementId SHUJI_DQ_3 = JudgementId.of("tokyo-dsm", "shuji-dq-3");

    /** GQ target 1 of 主任: can put planned services and the like properly into specifications. */
    public static final JudgementId SHUNIN_GQ_1 = JudgementId.of("tokyo-dsm", "shunin-gq-1");

    /** GQ target 2 of 主任: can make budget requests, for system costs and others, that properly weigh cost against effect. */
    public static final JudgementId SHUNIN_GQ_2 = JudgementId.of("tokyo-dsm", "shunin-gq-2");

    /** GQ target 3 of 主任: can mediate well between those concerned and vendors. */
    public static final JudgementId SHUNIN_GQ_3 = JudgementId.of("tokyo-dsm", "shunin-gq-3");

    /** GQ target 4 of 主任: can write official documents that residents understand easily. */
    public static final JudgementId SHUNIN_GQ_4 = JudgementId.of("tokyo-dsm", "shunin-gq-4");

    /** GQ target 5 of 主任: can support the organisation, for example by advising junior staff. */
    public static final JudgementId SHUNIN_GQ_5 = JudgementId.of("tokyo-dsm", "shunin-gq-5");

    /** DQ target 1 of 主任: can use the skills of their strength to make technical proposals actively. */
    public static final JudgementId SHUNIN_DQ_1 = JudgementId.of("tokyo-dsm", "shunin-dq-1");

    /** DQ target 2 of 主任: can hold technical discussions with vendors and others at a high level. */
    public static final JudgementId SHUNIN_DQ_2 = JudgementId.of("tokyo-dsm", "shunin-dq-2");

    /** What of DQ target 3 of 主任 needs judging: takes training or does development work. Skills are checked by level. */
    public static final JudgementId SHUNIN_DQ_3 = JudgementId.of("tokyo-dsm", "shunin-dq-3");

    /** GQ target 1 of 課長代理: can plan and solve problems in the administrative fields of their strength. */
    public static final JudgementId KACHO_DAIRI_GQ_1 = JudgementId.of("tokyo-dsm", "kacho-dairi-gq-1");

    /** GQ target 2 of 課長代理: understands the digital transformation of the whole government and can carry out the projects in their charge. */
    public static final JudgementId KACHO_DAIRI_GQ_2 = JudgementId.of("tokyo-dsm", "kacho-dairi-gq-2");

    /** GQ target 3 of 課長代理: can assist and stand in for managers. */
    public static final JudgementId KACHO_DAIRI_GQ_3 = JudgementId.of("tokyo-dsm", "kacho-dairi-gq-3");

    /** GQ target 4 of 課長代理: can be at the core of technical coordination between those concerned and vendors. */
    public static final JudgementId KACHO_DAIRI_GQ_4 = JudgementId.of("tokyo-dsm", "kacho-dairi-gq-4");

    /** GQ target 5 of 課長代理: can guide and develop staff and senior staff in administrative practice. */
    public static final JudgementId KACHO_DAIRI_GQ_5 = JudgementId.of("tokyo-dsm", "kacho-dairi-gq-5");

    /** DQ target 1 of 課長代理: can manage projects properly with their strengths and a wide range of skills. */
    public static final JudgementId KACHO_DAIRI_DQ_1 = JudgementId.of("tokyo-dsm", "kacho-dairi-dq-1");

    /** DQ target 2 of 課長代理: can lead technical discussions with vendors and others. */
    public static final JudgementId KACHO_DAIRI_DQ_2 = JudgementId.of("tokyo-dsm", "kacho-dairi-dq-2");

    /** DQ target 3 of 課長代理: can guide or advise other ICT staff in technical matters. */
    public static final JudgementId KACHO_DAIRI_DQ_3 = JudgementId.of("tokyo-dsm", "kacho-dairi-dq-3");

    /** GQ target 1 of 課長: can deal with hard problems in view of the situation of the whole government. */
    public static final JudgementId KACHO_GQ_1 = JudgementId.of("tokyo-dsm", "kacho-gq-1");

    /** GQ target 2 of 課長: can explain projects and the like properly to the assembly, residents, the press and others. */
    public static final JudgementId KACHO_GQ_2 = JudgementId.of("tokyo-dsm", "kacho-gq-2");

    /** GQ target 3 of 課長: can raise the engagement and productivity of staff. */
    public static final JudgementId KACHO_GQ_3 = JudgementId.of("tokyo-dsm", "kacho-gq-3");

    /** DQ target 1 of 課長: can draw up digital policies and projects, and manage several projects. */
    public static final JudgementId KACHO_DQ_1 = JudgementId.of("tokyo-dsm", "kacho-dq-1");

    /** DQ target 2 of 課長: can deal properly with the development and renewal of large systems, for example by using the strengths of several ICT staff. */
    public static final JudgementId KACHO_DQ_2 = JudgementId.of("tokyo-dsm", "kacho-dq-2");

    /** DQ target 3 of 課長: bears technical responsibility for the quality of services and can keep improving them from what users and others say. */
    public static final JudgementId KACHO_DQ_3 = JudgementId.of("tokyo-dsm", "kacho-dq-3");

    /** GQ target 1 of 部長: can make high-level policy decisions as the head of a department. */
    public static final JudgementId BUCHO_GQ_1 = JudgementId.of("tokyo-dsm", "bucho-gq-1");

    /** DQ target 1 of 部長: can draw up digital plans and discuss at a high level with the CIOs of other governments and others. */
    public static final JudgementId BUCHO_DQ_1 = JudgementId.of("tokyo-dsm", "bucho-dq-1");

    /** The target of staff who reskill: knowledge equal to the IT Passport (policy, p.8). */
    public static final JudgementId IT_PASSPORT_KNOWLEDGE = JudgementId.of("tokyo-dsm", "it-passport-knowledge");

    /** A target of staff of municipalities: leads change with data and digital technology (policy, p.33). */
    public static final JudgementId MUNICIPAL_LEADS_CHANGE = JudgementId.of("tokyo-dsm", "municipal-leads-change");

    /** A target of staff of municipalities: understands the thinking of BPR and service design and can use it in work (policy, p.33). */
    public static final JudgementId MUNICIPAL_USES_SERVICE_DESIGN =
            JudgementId.of("tokyo-dsm", "municipal-uses-service-design");

    /** A target of staff of municipalities: can use digital tools in work and elsewhere (policy, p.33). */
    public static final JudgementId MUNICIPAL_USES_TOOLS = JudgementId.of("tokyo-dsm", "municipal-uses-tools");

    /** A target of staff of municipalities: understands the outline of the DX of local governments (policy, p.33). */
    public static final JudgementId MUNICIPAL_UNDERSTANDS_DX = JudgementId.of("tokyo-dsm", "municipal-understands-dx");

    /** A target of staff of municipalities: acquires the mindset of DX and digital literacy (policy, p.33). */
    public static final JudgementId MUNICIPAL_HAS_LITERACY = JudgementId.of("tokyo-dsm", "municipal-has-literacy");

    private TokyoJudgements() {}
}
