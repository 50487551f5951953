package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.assessment.AssessedLevel;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.assessment.LevelEvidence;
import io.github.digitalskillmap.assessment.RoundId;
import io.github.digitalskillmap.assessment.Side;
import io.github.digitalskillmap.assessment.StageId;
import io.github.digitalskillmap.assessment.Transition;
import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoSources;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Records of any people in any framework come back from their document as they were. */
class AssessmentDocumentProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final List<String> TEXTS = List.of("更改", "A \"quoted\" text", "𠮷野\n", "=1+1", "\u3000x");

    @Property(tries = 200)
    void read_whatWasWritten_isTheSame(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        Framework framework = any.framework(exams);
        List<AssessmentRecord> records = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            records.add(record(framework, "P" + i, random));
        }
        DocumentFormat<List<AssessmentRecord>> writer =
                DsmJson.of(framework).withCycles(TokyoAssessment.cycle()).assessments();
        DocumentFormat<List<AssessmentRecord>> reader =
                DsmJson.of(framework).withCycles(TokyoAssessment.cycle()).assessments();

        String document = writer.write(records);

        assertThat(reader.read(document).orElseThrow()).isEqualTo(records);
        assertThat(writer.write(reader.read(document).orElseThrow())).isEqualTo(document);
        assertThat(DocumentSchema.faults(DocumentKind.ASSESSMENTS, document)).isEmpty();
    }

    @Property(tries = 200)
    void cycle_whatWasWritten_isReadBackTheSame(@ForAll Random random) {
        AssessmentCycle cycle = cycle(random);

        String document = DocumentFormat.assessmentCycles().write(cycle);

        assertThat(DocumentFormat.assessmentCycles().read(document).orElseThrow())
                .isEqualTo(cycle);
        assertThat(DocumentSchema.faults(DocumentKind.ASSESSMENT_CYCLE, document))
                .isEmpty();
    }

    /** A cycle of talks and analyses in any number and order, with or without a self-check, that ends with a confirmation. */
    private static AssessmentCycle cycle(Random random) {
        RoleId self = RoleId.of("any", "self");
        AssessmentCycle.Builder cycle = AssessmentCycle.builder(
                Edition.of("any-cycle", "1.0." + random.nextInt(9)), wording(random), self, provenance(random));
        List<RoleId> others = new ArrayList<>();
        cycle.addRole(Role.of(self, wording(random), provenance(random)));
        for (int i = 0; i <= random.nextInt(3); i++) {
            others.add(RoleId.of("any", "role-" + i));
            cycle.addRole(Role.of(others.get(i), wording(random), provenance(random)));
        }
        List<Activity> activities = new ArrayList<>();
        if (random.nextBoolean()) {
            activities.addAll(List.of(Activity.SELF_CHECK, Activity.SELF_CORRECTION));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            activities.add(
                    random.nextInt(activities.size() + 1), random.nextBoolean() ? Activity.TALK : Activity.ANALYSIS);
        }
        activities.add(Activity.CONFIRMATION);
        for (int i = 0; i < activities.size(); i++) {
            cycle.addStage(CycleStage.of(
                    StageId.of("any", "stage-" + i),
                    wording(random),
                    activities.get(i),
                    sides(activities.get(i), self, others),
                    provenance(random)));
        }
        return cycle.build();
    }

    private static List<Side> sides(Activity activity, RoleId self, List<RoleId> others) {
        return switch (activity) {
            case SELF_CHECK, SELF_CORRECTION -> List.of(Side.of(self));
            case TALK -> List.of(Side.of(self), Side.of(others));
            case ANALYSIS, CONFIRMATION -> List.of(Side.of(others));
        };
    }

    private static Wording wording(Random random) {
        Wording wording = Wording.supplied(Locale.JAPANESE, text(random));
        return random.nextBoolean() ? wording : wording.translated(Locale.ENGLISH, text(random));
    }

    private static Provenance provenance(Random random) {
        Citation citation = Citation.of(TokyoSources.POLICY, 1 + random.nextInt(30));
        return switch (random.nextInt(3)) {
            case 0 -> Provenance.published(citation);
            case 1 -> Provenance.inferred(wording(random), citation);
            default -> Provenance.sample(wording(random));
        };
    }

    private static AssessmentRecord record(Framework framework, String person, Random random) {
        PersonId mentee = PersonId.of(person);
        RoundId round = RoundId.of("any", "round-" + random.nextInt(3));
        AssessmentRecord record = random.nextBoolean()
                ? AssessmentRecord.open(TokyoAssessment.cycle(), framework, mentee, round)
                : AssessmentRecord.open(
                        TokyoAssessment.cycle(),
                        framework,
                        mentee,
                        round,
                        UnitId.of("any", "unit-" + random.nextInt(3)));
        for (int i = random.nextInt(7); i > 0; i--) {
            record = record.with(next(record, random));
        }
        return record;
    }

    private static Transition next(AssessmentRecord record, Random random) {
        LocalDate day = DAY.plusDays(10L * record.revision() + random.nextInt(10));
        Transition.Builder transition = Transition.builder()
                .stage(record.next().orElseThrow().id())
                .basedOn(record.revision())
                .on(day);
        for (Side side : record.next().orElseThrow().sides()) {
            RoleId role = side.roles().get(random.nextInt(side.roles().size()));
            boolean isOwn = role.equals(record.cycle().ownRole());
            transition.by(isOwn ? record.person() : PersonId.of("another"), role);
        }
        if (record.next().orElseThrow().activity().gives().isPresent()) {
            List<Skill> skills = new ArrayList<>(record.framework().skills());
            Collections.shuffle(skills, random);
            skills.subList(0, 1 + random.nextInt(skills.size()))
                    .forEach(skill -> transition.addLevel(level(record.framework(), skill, day, random)));
        }
        if (random.nextBoolean()) {
            transition.remark(text(random));
        }
        return transition.build();
    }

    private static AssessedLevel level(Framework framework, Skill skill, LocalDate day, Random random) {
        LevelScale scale = framework.scaleOf(skill.id());
        AssessedLevel level = random.nextInt(4) == 0
                ? AssessedLevel.none(skill.id())
                : AssessedLevel.of(
                        skill.id(),
                        scale.levels()
                                .get(random.nextInt(scale.levels().size()))
                                .id());
        for (int i = random.nextInt(3); i > 0; i--) {
            level = level.withEvidence(evidence(framework, day.minusDays(random.nextInt(99)), random));
        }
        return level;
    }

    private static LevelEvidence evidence(Framework framework, LocalDate since, Random random) {
        List<Skill> skills = framework.skills();
        Optional<LocalDate> expiry =
                random.nextBoolean() ? Optional.empty() : Optional.of(since.plusDays(9 + random.nextInt(900)));
        return switch (random.nextInt(3)) {
            case 0 ->
                new LevelEvidence.CompletedWork(
                        text(random),
                        text(random),
                        text(random),
                        List.of(skills.get(random.nextInt(skills.size())).id()),
                        since);
            case 1 -> {
                ExamPass pass = ExamPass.of(IpaExams.AP, since);
                yield new LevelEvidence.PassedExam(
                        random.nextBoolean()
                                ? expiry.map(pass::withExpiry).orElse(pass)
                                : pass.withRegistration(new Registration(since.plusDays(9), expiry)));
            }
            default -> new LevelEvidence.CompletedTraining(text(random), since, expiry);
        };
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
