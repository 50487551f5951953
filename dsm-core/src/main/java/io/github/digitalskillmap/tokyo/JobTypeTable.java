package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.wording.Wording;

/** Ten job types: three published names, seven sample names, and sample requirements throughout. */
final class JobTypeTable {

    private static final Provenance SAMPLE_NAME =
            Provenance.sample(Wording.supplied(JAPANESE, "名称は図のみで公表されており（p.13）、試用のために仮に付けた。東京都の名称ではない。")
                    .translated(
                            ENGLISH,
                            "The name is published only in a picture (p.13); this one was made up so that the library can be"
                                    + " tried. It is not Tokyo's."));

    private static final Provenance SAMPLE_REQUIREMENT =
            Provenance.sample(Wording.supplied(JAPANESE, "要件表は図のみで公表されており（p.13）、試用のために仮に置いた。東京都の値ではない。")
                    .translated(
                            ENGLISH,
                            "The table of requirements is published only in a picture (p.13); this value was made up so that"
                                    + " the library can be tried. It is not Tokyo's."));

    private final Framework.Builder framework;

    private JobTypeTable(Framework.Builder framework) {
        this.framework = framework;
    }

    static void addTo(Framework.Builder framework) {
        JobTypeTable table = new JobTypeTable(framework);
        table.addPublishedNames();
        table.addSampleNames();
    }

    private void addPublishedNames() {
        framework.addJobType(published(TokyoJobTypes.BUSINESS_DESIGNER, "ビジネスデザイナー", "Business designer", 16)
                .require(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.IT_STRATEGY, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.MARKETING, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.UX_DESIGN, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.PROJECT_MANAGEMENT, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.DATA_ANALYTICS, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(published(TokyoJobTypes.UI_UX_DESIGNER, "UI/UXデザイナー", "UI/UX designer", 16, 31)
                .require(TokyoSkills.UX_DESIGN, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.UI_DESIGN, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.MARKETING, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(published(TokyoJobTypes.DATA_SCIENTIST, "データサイエンティスト", "Data scientist", 31)
                .require(TokyoSkills.DATA_ANALYTICS, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.DATA_ENGINEERING, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.AI_ENGINEERING, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.IT_STRATEGY, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.DATABASE, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
    }

    private void addSampleNames() {
        framework.addJobType(sample(SampleJobTypes.PROJECT_MANAGER, "プロジェクトマネージャー", "Project manager")
                .require(TokyoSkills.PROJECT_MANAGEMENT, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.IT_STRATEGY, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SYSTEM_ARCHITECTURE, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.OPERATION_DESIGN, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CYBERSECURITY, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(sample(SampleJobTypes.SYSTEM_ARCHITECT, "システムアーキテクト", "System architect")
                .require(TokyoSkills.SYSTEM_ARCHITECTURE, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CLOUD_SERVICES, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CYBERSECURITY, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.IT_STRATEGY, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.NETWORK, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SERVER_PLATFORM, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.DATABASE, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(sample(SampleJobTypes.APPLICATION_ENGINEER, "アプリケーションエンジニア", "Application engineer")
                .require(TokyoSkills.WEB_APPLICATIONS, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.BUSINESS_APPLICATIONS, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.DATABASE, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SMARTPHONE_APPLICATIONS, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.UI_DESIGN, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SYSTEM_ARCHITECTURE, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(sample(SampleJobTypes.INFRASTRUCTURE_ENGINEER, "インフラエンジニア", "Infrastructure engineer")
                .require(TokyoSkills.NETWORK, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SERVER_PLATFORM, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.DATABASE, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CLOUD_SERVICES, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CYBERSECURITY, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.OPERATION_DESIGN, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(sample(SampleJobTypes.CLOUD_ENGINEER, "クラウドエンジニア", "Cloud engineer")
                .require(TokyoSkills.CLOUD_SERVICES, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SYSTEM_ARCHITECTURE, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SERVER_PLATFORM, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.NETWORK, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CYBERSECURITY, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(sample(SampleJobTypes.SECURITY_ENGINEER, "セキュリティエンジニア", "Security engineer")
                .require(TokyoSkills.CYBERSECURITY, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SYSTEM_AUDIT, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.NETWORK, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SERVER_PLATFORM, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CLOUD_SERVICES, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
        framework.addJobType(sample(SampleJobTypes.SERVICE_MANAGER, "サービスマネージャー", "Service manager")
                .require(TokyoSkills.OPERATION_DESIGN, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.SYSTEM_MANAGEMENT, TokyoLevels.LV3, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.USER_SUPPORT, TokyoLevels.LV2, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.PROJECT_MANAGEMENT, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .require(TokyoSkills.CYBERSECURITY, TokyoLevels.LV1, SAMPLE_REQUIREMENT)
                .build());
    }

    private static JobType.Builder published(JobTypeId id, String name, String english, int... pages) {
        return JobType.builder()
                .id(id)
                .name(Wording.official(JAPANESE, name).translated(ENGLISH, english))
                .provenance(Provenance.published(Citation.of(TokyoSources.POLICY, pages)));
    }

    private static JobType.Builder sample(JobTypeId id, String name, String english) {
        return JobType.builder()
                .id(id)
                .name(Wording.supplied(JAPANESE, name).translated(ENGLISH, english))
                .provenance(SAMPLE_NAME);
    }
}
