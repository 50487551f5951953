package io.github.digitalskillmap.tokyo;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.CycleStage;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRoute;
import io.github.digitalskillmap.career.Gate;
import io.github.digitalskillmap.career.HeadCount;
import io.github.digitalskillmap.career.WorkArea;
import io.github.digitalskillmap.career.Workplace;
import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankTarget;
import io.github.digitalskillmap.policy.Policy;
import io.github.digitalskillmap.policy.PolicyStatement;
import io.github.digitalskillmap.policy.PolicyTopic;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.talent.Indicator;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentTarget;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.training.Audience;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.Tier;
import io.github.digitalskillmap.training.TierId;
import io.github.digitalskillmap.training.TrainingForm;
import io.github.digitalskillmap.training.TrainingLink;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What was published, and the names that code and documents rely on, frozen in files. They were written from the policy
 * and the list of exams, and nothing renews them from the code: whoever changes a line of them has looked at the policy, or
 * breaks those who use the identifier.
 */
class TokyoGoldenTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final AssessmentCycle CYCLE = TokyoAssessment.cycle();
    private static final CareerSystem CAREERS = TokyoCareers.system();
    private static final Curriculum TRAINING = TokyoTraining.fiscalYear2024();
    private static final TalentSystem TALENTS = TokyoTalents.system();
    private static final Policy POLICY = TokyoPolicy.version2();
    private static final ExamCatalogue EXAMS = IpaCatalogue.fiscalYear2026();
    private static final String BY_HAND = "Others rely on this: golden files are changed by hand";

    @Test
    void policyVersion2_everyQuotedText_isAsInTheGoldenFile() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(line("framework", TOKYO.edition(), marked(TOKYO.name())));
        lines.add(line(
                "source",
                TokyoSources.POLICY.id(),
                marked(TokyoSources.POLICY.title()),
                marked(TokyoSources.POLICY.issuer())));
        for (SkillCategory category : TOKYO.categories()) {
            lines.add(line("category", category.id(), marked(category.name()), category.standing()));
        }
        for (Level level : TOKYO.scale(TokyoLevels.SCALE).levels()) {
            lines.add(line("level", level.id(), marked(level.label()), level.standing()));
        }
        for (Skill skill : TOKYO.skills()) {
            lines.add(line(
                    "skill",
                    skill.number(),
                    skill.id(),
                    marked(skill.name()),
                    skill.printedName().orElse(skill.name().text(JAPANESE)),
                    marked(skill.definition().orElseThrow()),
                    skill.category().orElseThrow(),
                    skill.standing()));
        }
        for (IndicatorFamily family : TOKYO.families()) {
            lines.add(line(
                    "family",
                    family.id(),
                    marked(family.name()),
                    family.scale().map(ScaleId::toString).orElse("none"),
                    family.openEnded() ? "…" : "closed",
                    family.standing()));
            for (IndicatorItem item : family.items()) {
                lines.add(line(
                        "family item",
                        family.id(),
                        item.id(),
                        marked(item.name()),
                        item.within().map(IndicatorItemId::toString).orElse("none"),
                        item.standing()));
            }
        }
        for (JobType jobType : TOKYO.jobTypes()) {
            lines.add(line("job type", jobType.id(), marked(jobType.name()), jobType.standing()));
        }
        for (ExamLink link : TOKYO.examLinks()) {
            lines.add(line("exam link", link.skill(), link.exam(), link.kind(), link.printedName(), link.standing()));
        }
        for (Role role : TOKYO.roles()) {
            lines.add(line("role", role.id(), marked(role.name()), role.standing()));
        }
        for (Quotient quotient : TOKYO.quotients()) {
            lines.add(line(
                    "quotient",
                    quotient.abbreviation(),
                    quotient.id(),
                    marked(quotient.name()),
                    marked(quotient.name().phrase(ENGLISH).orElseThrow()),
                    marked(quotient.definition()),
                    quotient.standing()));
        }
        for (Rank rank : TOKYO.ranks()) {
            lines.add(line("rank", rank.id(), marked(rank.name()), rank.standing()));
            for (RankTarget target : rank.targets()) {
                lines.add(line(
                        "target",
                        rank.id(),
                        target.quotient(),
                        target.id(),
                        marked(target.wording()),
                        target.standing()));
            }
            for (Guide guide : rank.guides()) {
                String figure = guide.figure()
                        .value()
                        .map(each -> marked(each.wording()))
                        .orElse(guide.figure() instanceof Knowledge.Unknown ? "unknown" : "none");
                lines.add(line("guide", rank.id(), guide.kind(), figure, guide.standing()));
            }
        }
        for (Role role : CYCLE.roles()) {
            lines.add(line("cycle role", role.id(), marked(role.name()), role.standing()));
        }
        for (CycleStage stage : CYCLE.stages()) {
            lines.add(line("stage", stage.id(), marked(stage.name()), stage.sides(), stage.standing()));
        }
        addCareers(lines);
        for (Audience audience : TRAINING.audiences()) {
            lines.add(line("audience", audience.id(), marked(audience.name()), audience.standing()));
        }
        for (Tier tier : TRAINING.tiers()) {
            lines.add(line(
                    "tier",
                    tier.id(),
                    marked(tier.name()),
                    tier.audience(),
                    tier.reach().map(TokyoGoldenTest::marked).orElse("none"),
                    tier.reading().standing(),
                    tier.standing()));
        }
        for (TrainingForm form : TRAINING.forms()) {
            lines.add(line("training form", form.id(), marked(form.name()), form.standing()));
        }
        for (Programme programme : TRAINING.programmes()) {
            lines.add(line(
                    "programme",
                    programme.id(),
                    marked(programme.name()),
                    programme.tier().map(TierId::toString).orElse("none"),
                    programme.form().map(FormId::toString).orElse("none"),
                    programme.description().map(TokyoGoldenTest::marked).orElse("none"),
                    programme.audiences(),
                    programme.mandatoryFor(),
                    programme.provenance().citations().get(0).pages(),
                    programme.standing(),
                    programme
                            .reading()
                            .map(Provenance::standing)
                            .map(Standing::toString)
                            .orElse("none")));
            for (TrainingLink link : programme.links()) {
                lines.add(line("training link", programme.id(), link.topic(), link.standing()));
            }
        }
        addTalents(lines);
        addPolicy(lines);
        for (Exam exam : EXAMS.exams()) {
            lines.add(line(
                    "exam",
                    exam.code(),
                    exam.id(),
                    marked(exam.name()),
                    exam.level().value().orElseThrow(),
                    exam.standing()));
        }

        assertThat(lines).as(BY_HAND).containsExactlyElementsOf(golden("tokyo-quoted.txt"));
    }

    private static void addCareers(List<String> lines) {
        lines.add(line("careers", CAREERS.edition(), marked(CAREERS.name())));
        for (Workplace workplace : CAREERS.workplaces()) {
            lines.add(line("workplace", workplace.id(), marked(workplace.name()), workplace.standing()));
            for (WorkArea area : workplace.work()) {
                for (Wording example : area.examples()) {
                    lines.add(line("work", workplace.id(), marked(area.name()), marked(example), area.standing()));
                }
            }
        }
        for (EntryRoute route : CAREERS.routes()) {
            lines.add(line("route", route.id(), marked(route.name()), route.startsAt(), route.standing()));
        }
        for (CareerModel model : CAREERS.models()) {
            lines.add(line("career model", model.id(), marked(model.name()), model.standing()));
            for (Gate gate : model.gates()) {
                lines.add(line("gate", model.id(), gate.id(), marked(gate.name()), gate.leadsTo(), gate.standing()));
            }
        }
        for (HeadCount count : CAREERS.headCounts()) {
            lines.add(line(
                    "head count",
                    count.month(),
                    count.people(),
                    count.isOrMore() ? "or more" : "exact",
                    count.isForecast() ? "forecast" : "counted",
                    marked(count.group()),
                    count.standing()));
        }
    }

    private static void addTalents(List<String> lines) {
        lines.add(line("talents", TALENTS.edition(), marked(TALENTS.name())));
        for (Indicator indicator : TALENTS.indicators()) {
            lines.add(line("indicator", indicator.id(), marked(indicator.name()), indicator.standing()));
        }
        for (TalentType type : TALENTS.types()) {
            lines.add(line("talent type", type.id(), marked(type.name()), type.standing()));
            for (Wording statement : type.statements()) {
                lines.add(line("statement", type.id(), marked(statement), type.standing()));
            }
            for (TalentTarget target : type.targets()) {
                lines.add(line("talent target", type.id(), target.id(), marked(target.wording()), target.standing()));
            }
        }
    }

    private static void addPolicy(List<String> lines) {
        lines.add(line("policy", POLICY.edition(), marked(POLICY.name())));
        for (PolicyTopic topic : POLICY.topics()) {
            lines.add(line("topic", topic.id(), marked(topic.name()), topic.standing()));
            for (PolicyStatement statement : topic.statements()) {
                lines.add(line(
                        "policy statement",
                        topic.id(),
                        statement.id(),
                        statement.subject().map(TokyoGoldenTest::marked).orElse("none"),
                        marked(statement.wording()),
                        statement.provenance().citations().get(0).pages(),
                        statement.standing()));
            }
        }
    }

    @Test
    void constants_everyIdentifier_isAsInTheGoldenFile() throws IOException, IllegalAccessException {
        List<String> lines = new ArrayList<>();
        for (Class<?> type : List.of(
                TokyoSkills.class,
                TokyoCategories.class,
                TokyoLevels.class,
                TokyoFamilies.class,
                TokyoTools.class,
                TokyoJobTypes.class,
                SampleJobTypes.class,
                TokyoRanks.class,
                TokyoQuotients.class,
                TokyoRoles.class,
                TokyoJudgements.class,
                TokyoAssessment.class,
                TokyoCareers.class,
                TokyoTraining.class,
                TokyoTalents.class,
                TokyoPolicy.class,
                IpaExams.class,
                IpaCatalogue.class)) {
            for (Field constant : type.getFields()) {
                lines.add(type.getSimpleName() + "." + constant.getName() + " = " + constant.get(null));
            }
        }

        assertThat(lines).as(BY_HAND).containsExactlyInAnyOrderElementsOf(golden("constants.txt"));
    }

    @Test
    void frameworkAndExams_everyIdentifier_isAsInTheGoldenFile() throws IOException {
        List<RankTarget> targets =
                TOKYO.ranks().stream().flatMap(rank -> rank.targets().stream()).toList();
        List<Sourced> cited = Stream.of(TOKYO.facts(), EXAMS.scales(), EXAMS.exams())
                .<Sourced>flatMap(List::stream)
                .toList();
        Stream<Identifier> ids = Stream.of(
                        TOKYO.scales().stream().map(LevelScale::id),
                        TOKYO.scales().stream()
                                .flatMap(scale -> scale.levels().stream())
                                .map(Level::id),
                        TOKYO.categories().stream().map(SkillCategory::id),
                        TOKYO.skills().stream().map(Skill::id),
                        TOKYO.families().stream().map(IndicatorFamily::id),
                        TOKYO.families().stream()
                                .flatMap(family -> family.items().stream())
                                .map(IndicatorItem::id),
                        TOKYO.jobTypes().stream().map(JobType::id),
                        TOKYO.roles().stream().map(Role::id),
                        TOKYO.judgements().stream().map(Judgement::id),
                        TOKYO.quotients().stream().map(Quotient::id),
                        TOKYO.ranks().stream().map(Rank::id),
                        targets.stream().map(RankTarget::id),
                        CYCLE.roles().stream().map(Role::id).filter(id -> !id.equals(TokyoRoles.MENTOR)),
                        CYCLE.stages().stream().map(CycleStage::id),
                        CAREERS.workplaces().stream().map(Workplace::id),
                        CAREERS.routes().stream().map(EntryRoute::id),
                        CAREERS.models().stream().map(CareerModel::id),
                        CAREERS.models().stream()
                                .flatMap(model -> model.gates().stream())
                                .map(Gate::id)
                                .distinct(),
                        CAREERS.headCounts().stream().map(HeadCount::id),
                        TRAINING.audiences().stream().map(Audience::id),
                        TRAINING.tiers().stream().map(Tier::id),
                        TRAINING.forms().stream().map(TrainingForm::id),
                        TRAINING.programmes().stream().map(Programme::id),
                        TALENTS.indicators().stream().map(Indicator::id),
                        TALENTS.types().stream().map(TalentType::id),
                        TALENTS.types().stream()
                                .flatMap(type -> type.targets().stream())
                                .map(TalentTarget::id),
                        POLICY.topics().stream().map(PolicyTopic::id),
                        POLICY.topics().stream()
                                .flatMap(topic -> topic.statements().stream())
                                .map(PolicyStatement::id),
                        EXAMS.scales().stream().map(ExamScale::id),
                        EXAMS.scales().stream()
                                .flatMap(scale -> scale.levels().stream())
                                .map(ExamLevel::id),
                        EXAMS.exams().stream().map(Exam::id),
                        cited.stream()
                                .flatMap(each -> each.provenance().citations().stream())
                                .map(citation -> citation.source().id())
                                .distinct())
                .flatMap(each -> each);

        assertThat(ids.map(id -> line(id.getClass().getSimpleName(), id)))
                .as(BY_HAND)
                .containsExactlyElementsOf(golden("ids.txt"));
    }

    private static String line(Object... parts) {
        return String.join(" | ", List.of(parts).stream().map(Object::toString).toList());
    }

    private static String marked(Wording wording) {
        return marked(wording.phrase(JAPANESE).orElseThrow());
    }

    private static String marked(Phrase phrase) {
        return phrase.text() + " (" + phrase.mark() + ")";
    }

    private static List<String> golden(String name) throws IOException {
        try (InputStream file = TokyoGoldenTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
