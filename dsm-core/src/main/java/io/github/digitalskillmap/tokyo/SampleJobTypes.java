package io.github.digitalskillmap.tokyo;

import io.github.digitalskillmap.jobtype.JobTypeId;

/**
 * Seven invented job types, which stand in for those whose names the policy gives only in a picture (p.13).
 *
 * <p>Neither their names nor their requirements are Tokyo's. They bear the namespace {@code dsm-sample}, so that code and
 * documents show what rests on them.
 *
 * @since 0.1.0
 */
public final class SampleJobTypes {

    /** プロジェクトマネージャー: project manager, a sample. */
    public static final JobTypeId PROJECT_MANAGER = JobTypeId.of("dsm-sample", "project-manager");

    /** システムアーキテクト: system architect, a sample. */
    public static final JobTypeId SYSTEM_ARCHITECT = JobTypeId.of("dsm-sample", "system-architect");

    /** アプリケーションエンジニア: application engineer, a sample. */
    public static final JobTypeId APPLICATION_ENGINEER = JobTypeId.of("dsm-sample", "application-engineer");

    /** インフラエンジニア: infrastructure engineer, a sample. */
    public static final JobTypeId INFRASTRUCTURE_ENGINEER = JobTypeId.of("dsm-sample", "infrastructure-engineer");

    /** クラウドエンジニア: cloud engineer, a sample. */
    public static final JobTypeId CLOUD_ENGINEER = JobTypeId.of("dsm-sample", "cloud-engineer");

    /** セキュリティエンジニア: security engineer, a sample. */
    public static final JobTypeId SECURITY_ENGINEER = JobTypeId.of("dsm-sample", "security-engineer");

    /** サービスマネージャー: service manager, a sample. */
    public static final JobTypeId SERVICE_MANAGER = JobTypeId.of("dsm-sample", "service-manager");

    private SampleJobTypes() {}
}
