package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final Wording NAME = Wording.supplied(Locale.ENGLISH, "Deep");

    @Test
    void write_requirementAsDeepAsIsRead_isReadBack() {
        Framework framework = framework(28);

        assertThat(DocumentFormat.frameworks()
                        .read(DocumentFormat.frameworks().write(framework))
                        .orElseThrow())
                .isEqualTo(framework);
    }

    @Test
    void write_requirementDeeperThanIsRead_throwsAndNamesTheJobType() {
        assertThatThrownBy(() -> DocumentFormat.frameworks().write(framework(29)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("requirement of 'park:deep' must be nested at most 64 deep in a document, but is 66 deep");
    }

    /** Returns a framework with a job type whose requirement, a group of listed skills, lies within others. */
    private static Framework framework(int around) {
        Requirement requirement =
                Requirement.atLeast(1, SkillScope.skills(InventedFramework.GARDENING), InventedFramework.SECOND);
        for (int i = 0; i < around; i++) {
            requirement = Requirement.allOf(requirement);
        }
        Provenance provenance = Provenance.sample(NAME);
        Framework bare = InventedFramework.withoutLadder();
        Framework.Builder framework = Framework.builder(bare.edition(), bare.name());
        bare.scales().forEach(framework::addScale);
        bare.categories().forEach(framework::addCategory);
        bare.skills().forEach(framework::addSkill);
        return framework
                .addJobType(JobType.builder()
                        .id(JobTypeId.of("park", "deep"))
                        .name(NAME)
                        .addItem(JobTypeItem.of(requirement, provenance))
                        .provenance(provenance)
                        .build())
                .build();
    }
}
