package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.policy.Policy;
import io.github.digitalskillmap.policy.PolicyTopicId;

/**
 * What Tokyo's policy ver.2.0 says beside what people are scored by: roles, purposes, participants, how levels are judged, what
 * placement considers and where people may go, each in its own words and with its page.
 *
 * @since 0.1.0
 */
public final class TokyoPolicy {

    /**
     * デジタル人材確保・育成に関する推進体制: what デジタルサービス局, GovTech東京 and 総務局人事部 each do for people, training, placement and the skill map.
     */
    public static final PolicyTopicId ORGANISATIONS = PolicyTopicId.of("tokyo-policy", "organisations");

    /**
     * 組織が求めるデジタル人材像: what digital talent (デジタル人材) is, and what the policy says of each kind beside {@link TokyoTalents}.
     */
    public static final PolicyTopicId DIGITAL_TALENT = PolicyTopicId.of("tokyo-policy", "digital-talent");

    /** デジタル人材のチームビルディング: who works together where, in the bureaus, デジタルサービス局 and GovTech東京. */
    public static final PolicyTopicId TEAMS = PolicyTopicId.of("tokyo-policy", "teams");

    /** デジタルスキルマップの狙い: what the map is for: making skills visible, demand and supply, talent management. */
    public static final PolicyTopicId PURPOSES = PolicyTopicId.of("tokyo-policy", "purposes");

    /**
     * 自己チェック～認定のサイクル: who takes part in the cycle and what each one-on-one is on; its stages are those of {@link TokyoAssessment}.
     */
    public static final PolicyTopicId CYCLE = PolicyTopicId.of("tokyo-policy", "cycle");

    /** 2024年度の重点育成分野: why skills are focus areas; which they are, {@link TokyoFocus} says. */
    public static final PolicyTopicId FOCUS = PolicyTopicId.of("tokyo-policy", "focus");

    /** デジタルスキルマップの拡張: how the map is to be extended. */
    public static final PolicyTopicId EXTENSION = PolicyTopicId.of("tokyo-policy", "extension");

    /** デジタルスキルマップと試験・資格: how a level is judged, and how exams are to be added. */
    public static final PolicyTopicId JUDGING = PolicyTopicId.of("tokyo-policy", "judging");

    /** ICT職のキャリアラダー: what the ladder is for, and what GQ and DQ consist of. */
    public static final PolicyTopicId LADDER = PolicyTopicId.of("tokyo-policy", "ladder");

    /** 配置の考え方: what is considered when people are placed, and how jobs rotate. */
    public static final PolicyTopicId PLACEMENT = PolicyTopicId.of("tokyo-policy", "placement");

    /**
     * デジタル力のレベル（イメージ）と育成策: what each tier of training is for, and who the 40,000 are; programmes are those of {@link TokyoTraining}.
     */
    public static final PolicyTopicId TRAINING = PolicyTopicId.of("tokyo-policy", "training");

    /** デジタル人材の輩出組織を目指して: where people may go: aides to the CIO, leaders of DX in municipalities, CIOs of bodies. */
    public static final PolicyTopicId WAYS_ONWARD = PolicyTopicId.of("tokyo-policy", "ways-onward");

    private static final Policy POLICY = PolicyTable.encode();

    private TokyoPolicy() {}

    /**
     * Returns what the policy ver.2.0 says.
     *
     * @return 12 topics, in the order of the policy; always the same instance
     */
    public static Policy version2() {
        return POLICY;
    }
}
