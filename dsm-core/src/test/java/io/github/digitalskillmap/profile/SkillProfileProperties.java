package io.github.digitalskillmap.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.GeneratedFrameworks;
import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import io.github.digitalskillmap.layout.SkillLayout;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(GeneratedFrameworks.class)
@Domain(DomainContext.Global.class)
class SkillProfileProperties {

    @Property(tries = 200)
    void attainment_anySkill_agreesWithTheSteps(@ForAll ProfileCase each) {
        for (Skill skill : each.framework().skills()) {
            LevelScale scale = each.framework().scaleOf(skill.id());
            int lane = SkillLayout.of(each.framework()).lane(skill.id());
            int steps = each.profile().steps().stepCount(lane);
            Attainment expected = !each.profile().steps().isAssessed(lane)
                    ? new Attainment.NotAssessed()
                    : steps == 0
                            ? new Attainment.AssessedAsNone(scale.atSteps(0))
                            : new Attainment.Held(scale.atSteps(steps).orElseThrow());

            assertThat(each.profile().attainment(skill.id())).isEqualTo(expected);
            assertThat(each.profile().assessedSkills().contains(skill)).isEqualTo(expected.isAssessed());
        }
    }

    @Property(tries = 200)
    void build_sameJudgementsInAnyOrder_givesAnEqualProfile(@ForAll ProfileCase each, @ForAll Random random) {
        List<Skill> skills = new ArrayList<>(each.profile().assessedSkills());
        List<ExamPass> passes = new ArrayList<>(each.profile().passes());
        Collections.shuffle(skills, random);
        Collections.shuffle(passes, random);
        List<Attestation> attestations = new ArrayList<>(each.profile().attestations());
        Collections.shuffle(attestations, random);

        SkillProfile.Builder again = SkillProfile.builder(each.framework());
        for (Skill skill : skills) {
            each.profile()
                    .attainment(skill.id())
                    .level()
                    .map(Level::id)
                    .ifPresentOrElse(level -> again.level(skill.id(), level), () -> again.none(skill.id()));
        }
        passes.forEach(again::pass);
        attestations.forEach(again::attested);

        assertThat(again.build()).isEqualTo(each.profile()).hasSameHashCodeAs(each.profile());
    }

    @Property(tries = 200)
    void with_anyJudgement_changesThatSkillOnly(@ForAll ProfileCase each, @ForAll Random random) {
        List<Skill> skills = each.framework().skills();
        Skill changed = skills.get(random.nextInt(skills.size()));
        LevelScale scale = each.framework().scaleOf(changed.id());
        Level level = scale.levels().get(random.nextInt(scale.levels().size()));

        SkillProfile held = each.profile().withLevel(changed.id(), level.id());
        SkillProfile none = each.profile().withNone(changed.id());
        SkillProfile open = each.profile().withNotAssessed(changed.id());

        assertThat(held.attainment(changed.id()).level()).contains(level);
        assertThat(none.attainment(changed.id())).isEqualTo(new Attainment.AssessedAsNone(scale.atSteps(0)));
        assertThat(open.attainment(changed.id())).isEqualTo(new Attainment.NotAssessed());
        for (Skill skill : skills) {
            if (!skill.equals(changed)) {
                Attainment before = each.profile().attainment(skill.id());
                assertThat(List.of(held, none, open))
                        .allMatch(profile -> profile.attainment(skill.id()).equals(before));
            }
        }
        assertThat(List.of(held, none, open))
                .allMatch(profile -> profile.passes().equals(each.profile().passes()))
                .allMatch(
                        profile -> profile.attestations().equals(each.profile().attestations()));
    }

    @Property(tries = 200)
    void attestation_anyDate_isTheLatestOnOrBeforeIt(@ForAll ProfileCase each, @ForAll("days") LocalDate asOf) {
        for (Judgement judgement : each.framework().judgements()) {
            Optional<Attestation> latest = each.profile().attestations().stream()
                    .filter(attestation -> attestation.judgement().equals(judgement.id()))
                    .filter(attestation -> attestation.on().compareTo(asOf) <= 0)
                    .max(Comparator.comparing(Attestation::on));

            assertThat(each.profile().attestation(judgement.id(), asOf)).isEqualTo(latest);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return GeneratedFrameworks.days();
    }
}
