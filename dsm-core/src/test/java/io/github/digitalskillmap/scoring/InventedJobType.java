package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.wording.Wording;
import java.util.Arrays;
import java.util.Locale;

/** Tokyo's skills and judgements with one invented job type. */
final class InventedJobType {

    static final JobTypeId ID = JobTypeId.parse("test:job");
    static final Provenance INVENTED = Provenance.sample(Wording.supplied(Locale.ENGLISH, "invented for a test"));

    private InventedJobType() {}

    static JobTypeItem item(Requirement requirement) {
        return JobTypeItem.of(requirement, INVENTED);
    }

    static Framework asking(Requirement... requirements) {
        return asking(Arrays.stream(requirements).map(InventedJobType::item).toArray(JobTypeItem[]::new));
    }

    static Framework asking(JobTypeItem... items) {
        Framework tokyo = TokyoFramework.policyVersion2();
        JobType.Builder jobType = JobType.builder()
                .id(ID)
                .name(Wording.supplied(Locale.JAPANESE, "仮の職").translated(Locale.ENGLISH, "test job"))
                .provenance(INVENTED);
        Arrays.stream(items).forEach(jobType::addItem);
        Framework.Builder framework =
                Framework.builder(Edition.parse("test@1.0.0"), Wording.supplied(Locale.JAPANESE, "仮の枠組み"));
        tokyo.scales().forEach(framework::addScale);
        tokyo.categories().forEach(framework::addCategory);
        tokyo.skills().forEach(framework::addSkill);
        tokyo.roles().forEach(framework::addRole);
        tokyo.judgements().forEach(framework::addJudgement);
        return framework.addJobType(jobType.build()).build();
    }
}
