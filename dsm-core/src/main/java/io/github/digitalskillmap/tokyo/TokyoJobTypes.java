package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.jobtype.JobTypeId;

/**
 * The job types whose names the policy prints: three of ten. Their names are published, their requirements are samples.
 *
 * <p>The other seven are in {@link SampleJobTypes}.
 *
 * @since 0.1.0
 */
public final class TokyoJobTypes {

    /** ビジネスデザイナー: business designer (p.16). */
    public static final JobTypeId BUSINESS_DESIGNER = JobTypeId.of("tokyo-dsm", "business-designer");

    /** UI/UXデザイナー: UI/UX designer (p.16, p.31). */
    public static final JobTypeId UI_UX_DESIGNER = JobTypeId.of("tokyo-dsm", "ui-ux-designer");

    /** データサイエンティスト: data scientist (p.31). */
    public static final JobTypeId DATA_SCIENTIST = JobTypeId.of("tokyo-dsm", "data-scientist");

    private TokyoJobTypes() {}
}
