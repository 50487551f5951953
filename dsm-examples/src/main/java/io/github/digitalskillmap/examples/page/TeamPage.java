package io.github.digitalskillmap.examples.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.digitalskillmap.credential.ExamReport;
import io.github.digitalskillmap.credential.ExamScorer;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.examples.chart.SkillCharts;
import io.github.digitalskillmap.examples.output.ShownText;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.RankFulfilment;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.scoring.RequirementFulfilment;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.FocusAreas;
import io.github.digitalskillmap.workforce.FocusRule;
import io.github.digitalskillmap.workforce.FocusState;
import io.github.digitalskillmap.workforce.Population;
import io.github.digitalskillmap.workforce.SkillFocus;
import io.github.digitalskillmap.workforce.Supply;
import io.github.digitalskillmap.workforce.TieRule;
import io.github.digitalskillmap.workforce.UnassessedRule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Makes a page of HTML of a team: the team as a whole, then each person against a job type, exams and the next rank.
 *
 * <p>The page holds all it needs, asks the network for nothing and says what rests on sample values. It tells the keys of
 * people's records, so it is for those who may see the records. This class is immutable and thread-safe.
 */
public final class TeamPage {

    private static final Configuration TEMPLATES = templates();

    private final Framework framework;
    private final List<JobType> asked;
    private final JobTypeScorer jobTypes;
    private final ExamScorer exams;
    private final RankScorer ranks;
    private final SkillCharts charts;
    private final PageText words;
    private final LocalDate asOf;

    /**
     * Makes pages of people of a framework.
     *
     * @param framework the framework
     * @param catalogues the exams that people can have passed
     * @param asked the job types to show of each person; the one that fits best if there is none
     * @param language the language of the page: Japanese, or English for any other
     * @param asOf the day that exams and attestations are looked at
     */
    public TeamPage(
            Framework framework, List<ExamCatalogue> catalogues, List<JobType> asked, Locale language, LocalDate asOf) {
        this.framework = framework;
        this.asked = List.copyOf(asked);
        this.jobTypes = JobTypeScorer.of(framework, catalogues);
        this.exams = ExamScorer.of(framework, catalogues);
        this.ranks = RankScorer.of(framework, catalogues);
        this.charts = SkillCharts.of(framework, language);
        this.words = new PageText(language);
        this.asOf = Objects.requireNonNull(asOf);
    }

    private static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setTemplateLoader(new ClassTemplateLoader(TeamPage.class, ""));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    /**
     * Makes the page of some people.
     *
     * @param people the people, each with a profile of the framework
     * @return the page, a whole document of HTML
     */
    public String html(List<Person> people) {
        return filled(model(people, supply(people)));
    }

    /**
     * Makes the page of some people beside what they are needed for: demand against supply, and focus areas by a rule. Skills with
     * the same number of people have no order, and who was not assessed may hold a skill: what depends on that is undecided.
     *
     * @param people the people, each with a profile of the framework
     * @param demand what they are needed for, in the framework
     * @param rule which ranks of demand and supply make a focus area
     * @return the page, a whole document of HTML
     */
    public String html(List<Person> people, DemandSurvey demand, FocusRule rule) {
        Supply supply = supply(people);
        FocusAreas areas =
                FocusAreas.of(demand.ranking(TieRule.OPEN), supply.ranking(TieRule.OPEN, UnassessedRule.OPEN), rule);
        Map<String, Object> model = model(people, supply);
        model.put("demand", charts.demand(demand, supply));
        model.put("focusRule", words.text(rule.wording()));
        model.put("focusStanding", words.text(areas.standing().wording()));
        model.put(
                "focus",
                areas.skills().stream()
                        .sorted(Comparator.comparing(SkillFocus::state))
                        .map(skill -> List.of(
                                words.text(skill.skill().name()), said(skill.state()), words.text(skill.reason())))
                        .toList());
        return filled(model);
    }

    private String said(FocusState state) {
        return switch (state) {
            case FOCUS -> words.say("重点育成分野", "focus area");
            case UNDECIDED -> words.say("決まらない", "undecided");
            case NO_FOCUS -> words.say("該当しない", "no focus area");
        };
    }

    private Supply supply(List<Person> people) {
        return people.stream()
                .map(Person::profile)
                .collect(Population.collector(jobTypes, asOf))
                .supply();
    }

    private Map<String, Object> model(List<Person> people, Supply supply) {
        List<PersonSection> sections = new ArrayList<>();
        for (Person person : people) {
            sections.add(section(person, sections.size() + 1));
        }
        Map<String, Object> model = new HashMap<>();
        model.put("words", words);
        model.put("language", words.language().getLanguage());
        model.put("framework", words.text(framework.name()));
        model.put("edition", framework.edition().toString());
        model.put("asOf", asOf.toString());
        model.put("rule", words.text(jobTypes.rule().wording()));
        model.put("samples", Integer.toString(framework.facts(Standing.SAMPLE).size()));
        model.put("people", sections);
        model.put(
                "jobTypes",
                supply.jobTypes().stream()
                        .map(each -> List.of(
                                words.text(each.jobType().name()) + mark(each.standing()),
                                each.certainMean()
                                        .map(share -> share.percent() + "% (" + share + ")")
                                        .orElse("-"),
                                Long.toString(each.met()),
                                Long.toString(each.open()),
                                Long.toString(each.notMet())))
                        .toList());
        model.put("heatMap", charts.heatMap(people));
        model.put("supply", charts.supply(supply));
        return model;
    }

    private static String filled(Map<String, Object> model) {
        StringWriter page = new StringWriter();
        try {
            TEMPLATES.getTemplate("team.ftlh").process(model, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template of the page does not fit its model", e);
        }
        return ShownText.inMarkup(page.toString());
    }

    private PersonSection section(Person person, int number) {
        SkillProfile profile = person.profile();
        ExamReport report = exams.score(profile, asOf);
        return new PersonSection(
                person.id().text(),
                "person-" + number,
                person.rank()
                        .map(framework::rank)
                        .map(Rank::name)
                        .map(words::text)
                        .orElse(""),
                shown(profile).stream().map(this::section).toList(),
                report.passes().stream()
                        .map(pass -> List.of(
                                pass.exam().code(),
                                words.text(pass.exam().name()),
                                pass.pass().passedOn().toString(),
                                words.text(pass.registrationWording()),
                                words.text(pass.state().wording())))
                        .toList(),
                report.levels().stream()
                        .map(reached -> List.of(
                                words.text(reached.scale().name()),
                                reached.level()
                                        .map(level -> words.text(level.label()))
                                        .orElseGet(() -> words.say("到達なし", "none reached"))))
                        .toList(),
                person
                        .rank()
                        .flatMap(framework::rankAbove)
                        .map(next -> section(ranks.score(profile, next.id(), asOf)))
                        .stream()
                        .toList());
    }

    private List<JobTypeFulfilment> shown(SkillProfile profile) {
        List<JobTypeFulfilment> ranking = jobTypes.ranking(profile, asOf).asList();
        return asked.isEmpty()
                ? ranking.stream()
                        .filter(each -> !each.certainShare().equals(Share.ZERO))
                        .limit(1)
                        .toList()
                : ranking.stream()
                        .filter(each -> asked.contains(each.jobType()))
                        .toList();
    }

    private JobTypeSection section(JobTypeFulfilment fulfilment) {
        return new JobTypeSection(
                words.text(fulfilment.jobType().name()),
                fulfilment.standing() == Standing.SAMPLE,
                share(fulfilment),
                words.text(fulfilment.outcome().wording()),
                gaps(fulfilment, Outcome.NOT_MET),
                gaps(fulfilment, Outcome.OPEN),
                charts.radar(fulfilment));
    }

    private String share(JobTypeFulfilment fulfilment) {
        Share certain = fulfilment.certainShare();
        Share possible = fulfilment.possibleShare();
        return certain.equals(possible)
                ? words.say("%d%%（%s）", "%d%% (%s)", certain.percent(), certain)
                : words.say(
                        "%d%%（%s、未判定がすべて満たされれば %s）",
                        "%d%% (%s; %s if all that is open is met)", certain.percent(), certain, possible);
    }

    private List<String> gaps(JobTypeFulfilment fulfilment, Outcome outcome) {
        return fulfilment.gaps().stream()
                .filter(gap -> gap.outcome() == outcome)
                .map(RequirementFulfilment::shortWording)
                .map(words::text)
                .toList();
    }

    private RankSection section(RankFulfilment fulfilment) {
        return new RankSection(
                words.text(fulfilment.rank().name()),
                words.text(fulfilment.standing().wording()),
                fulfilment.targets().stream()
                        .map(target -> List.of(
                                target.quotient().abbreviation(),
                                words.text(target.target().wording()),
                                words.text(target.state().wording())))
                        .toList(),
                fulfilment.guides().stream()
                        .map(guide -> List.of(
                                words.text(guide.guide().kind().wording()),
                                words.text(guide.figure()),
                                words.text(guide.held())))
                        .toList());
    }

    private String mark(Standing standing) {
        return standing == Standing.SAMPLE ? words.say("（サンプル値）", " (sample values)") : "";
    }
}
