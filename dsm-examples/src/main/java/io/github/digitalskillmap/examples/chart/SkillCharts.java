package io.github.digitalskillmap.examples.chart;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.ItemFulfilment;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.SkillFulfilment;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.LevelSupply;
import io.github.digitalskillmap.workforce.SkillSupply;
import io.github.digitalskillmap.workforce.Supply;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws what people hold of a framework.
 *
 * <p>For example:
 *
 * <pre>{@code
 * SkillCharts charts = SkillCharts.of(TokyoFramework.policyVersion2(), Locale.JAPANESE);
 * String svg = charts.radar(JobTypeScorer.of(framework).score(profile, TokyoJobTypes.UI_UX_DESIGNER)).svg();
 * }</pre>
 *
 * <p>Text of a framework or a person is written as text, whatever it holds. This class is immutable and thread-safe.
 */
public final class SkillCharts {

    /** How many spokes a radar can have and still be read; with more skills it has those that are asked for. */
    private static final int MOST_SPOKES = 30;

    private final Framework framework;
    private final Locale language;

    private SkillCharts(Framework framework, Locale language) {
        this.framework = framework;
        this.language = language;
    }

    /**
     * Returns the charts of a framework.
     *
     * @param framework the framework
     * @param language the language of what is written: Japanese, or English for any other
     * @return the charts
     */
    public static SkillCharts of(Framework framework, Locale language) {
        return new SkillCharts(Objects.requireNonNull(framework), Objects.requireNonNull(language));
    }

    /**
     * Draws the skill map of one person against what a job type asks for, each skill on a spoke of its own. A skill that was not
     * assessed says so. What a job type asks for beside single skills has no spoke.
     *
     * @param fulfilment the person against the job type
     * @return the chart
     */
    public Chart radar(JobTypeFulfilment fulfilment) {
        Map<SkillId, SkillFulfilment> asked = asked(fulfilment);
        List<Skill> skills = framework.skills().size() <= MOST_SPOKES
                ? framework.skills()
                : framework.skills().stream()
                        .filter(skill -> asked.containsKey(skill.id()))
                        .toList();
        SkillProfile profile = fulfilment.profile();
        int rings = skills.stream().mapToInt(this::steps).max().orElse(1);
        List<String> spokes = new ArrayList<>();
        List<Double> held = new ArrayList<>();
        List<Double> needed = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Skill skill : skills) {
            Attainment attainment = profile.attainment(skill.id());
            Optional<SkillFulfilment> requirement = Optional.ofNullable(asked.get(skill.id()));
            double share = rings / (double) steps(skill);
            spokes.add(
                    attainment instanceof Attainment.NotAssessed
                            ? say("%s ？", "%s ?", skill.name())
                            : skill.name().text(language));
            held.add(share * heldSteps(skill, attainment));
            needed.add(share * requirement.map(SkillFulfilment::neededSteps).orElse(0));
            rows.add(List.of(
                    skill.name().text(language),
                    label(attainment),
                    requirement
                            .map(each -> each.needed().label().text(language))
                            .orElse("-")));
        }
        String title = say(
                "スキルマップと「%s」の要件（？は未判定）",
                "skill map against \"%s\" (? was not assessed)",
                fulfilment.jobType().name());
        List<String> columns = List.of(say("スキル", "skill"), say("保有", "held"), say("必要", "needed"));
        String svg = new Radar(spokes, rings)
                .with(columns.get(2), needed, ChartColour.NEEDED)
                .with(columns.get(1), held, ChartColour.HELD)
                .svg(title);
        return new Chart(title, svg, columns, rows);
    }

    /** Returns what is asked for of each skill: the most, if several lines ask for it. */
    private static Map<SkillId, SkillFulfilment> asked(JobTypeFulfilment fulfilment) {
        Map<SkillId, SkillFulfilment> asked = new HashMap<>();
        fulfilment.items().stream()
                .map(ItemFulfilment::fulfilment)
                .filter(SkillFulfilment.class::isInstance)
                .map(SkillFulfilment.class::cast)
                .forEach(each -> asked.merge(
                        each.skill().id(),
                        each,
                        (one, other) -> one.neededSteps() >= other.neededSteps() ? one : other));
        return asked;
    }

    /**
     * Draws what each of some people holds of each skill, from nothing to the highest level; what was not assessed is told
     * apart from what is not held.
     *
     * @param people the people, each with a profile of this framework
     * @return the chart, with a row for each of the people in the order given
     */
    public Chart heatMap(List<Person> people) {
        List<Skill> skills = framework.skills();
        List<String> names = people.stream().map(person -> person.id().text()).toList();
        List<List<ChartColour>> cells = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Person person : people) {
            List<Attainment> held = skills.stream()
                    .map(skill -> person.profile().attainment(skill.id()))
                    .toList();
            List<ChartColour> colours = new ArrayList<>();
            List<String> row = new ArrayList<>(List.of(person.id().text()));
            for (int i = 0; i < held.size(); i++) {
                colours.add(colour(skills.get(i), held.get(i)));
                row.add(label(held.get(i)));
            }
            cells.add(colours);
            rows.add(row);
        }
        String title =
                say("職員とスキル（濃いほど高いレベル、灰は未判定）", "people and skills (the deeper the higher; grey was not assessed)");
        List<String> skillNames =
                skills.stream().map(skill -> skill.name().text(language)).toList();
        List<String> columns = Stream.concat(Stream.of(say("職員", "person")), skillNames.stream())
                .toList();
        return new Chart(title, new HeatMap(names, skillNames, cells).svg(title), columns, rows);
    }

    /**
     * Draws how many people hold each skill, each at exactly one level.
     *
     * @param supply the supply of this framework
     * @return the chart
     */
    public Chart supply(Supply supply) {
        Bars bars = Bars.endToEnd(say("人", "people"));
        List<List<String>> rows = new ArrayList<>();
        int steps = framework.skills().stream().mapToInt(this::steps).max().orElse(1);
        List<String> columns =
                new ArrayList<>(List.of(say("スキル", "skill"), say("未判定", "not assessed"), say("なし", "none")));
        Optional<LevelScale> scale = onlyScale();
        for (int step = 1; step <= steps; step++) {
            columns.add(stepName(step, scale));
        }
        for (SkillSupply skill : supply.skills()) {
            String name = skill.skill().name().text(language);
            List<String> row =
                    new ArrayList<>(List.of(name, Long.toString(skill.notAssessed()), Long.toString(skill.none())));
            Map<Integer, LevelSupply> bySteps = new HashMap<>();
            skill.levels().forEach(level -> bySteps.put(steps(skill.skill(), level), level));
            for (int step = 1; step <= steps; step++) {
                LevelSupply level = bySteps.get(step);
                row.add(level == null ? "-" : Long.toString(level.exactly()));
                bars.add(
                        columns.get(step + 2),
                        name,
                        level == null ? 0 : level.exactly(),
                        ChartColour.tint(step, steps));
            }
            rows.add(row);
        }
        String title = say("スキルごとの保有者", "people who hold each skill");
        return new Chart(title, bars.svg(title), columns, rows);
    }

    /**
     * Draws how many people are needed for each skill, and how many hold it at any level.
     *
     * @param demand the demand in this framework
     * @param supply the supply of this framework
     * @return the chart
     */
    public Chart demand(DemandSurvey demand, Supply supply) {
        List<String> columns =
                List.of(say("スキル", "skill"), say("必要", "needed"), say("保有", "held"), say("未判定", "not assessed"));
        Bars bars = Bars.sideBySide(say("人", "people"));
        List<List<String>> rows = new ArrayList<>();
        for (SkillSupply skill : supply.skills()) {
            String name = skill.skill().name().text(language);
            long needed = demand.demand(skill.skill().id()).people();
            long held = supply.holders(skill.skill().id());
            bars.add(columns.get(1), name, needed, ChartColour.NEEDED);
            bars.add(columns.get(2), name, held, ChartColour.HELD);
            rows.add(List.of(name, Long.toString(needed), Long.toString(held), Long.toString(skill.notAssessed())));
        }
        String title = say("需要と供給", "demand and supply");
        return new Chart(title, bars.svg(title), columns, rows);
    }

    private Optional<LevelScale> onlyScale() {
        List<LevelScale> scales = framework.skills().stream()
                .map(skill -> framework.scale(skill.scale()))
                .distinct()
                .toList();
        return scales.size() == 1 ? Optional.of(scales.get(0)) : Optional.empty();
    }

    /** Returns the level that is so many steps, if there is one scale for all skills. */
    private String stepName(int step, Optional<LevelScale> scale) {
        return scale.flatMap(only -> only.atSteps(step))
                .map(level -> level.label().text(language))
                .orElseGet(() -> say("%d 段階", step == 1 ? "%d step" : "%d steps", step));
    }

    private int steps(Skill skill, LevelSupply level) {
        return framework.scale(skill.scale()).stepCount(level.level().id());
    }

    private int steps(Skill skill) {
        return framework.scale(skill.scale()).stepCount();
    }

    private int heldSteps(Skill skill, Attainment attainment) {
        return attainment
                .level()
                .map(level -> framework.scale(skill.scale()).stepCount(level.id()))
                .orElse(0);
    }

    private ChartColour colour(Skill skill, Attainment attainment) {
        return attainment instanceof Attainment.NotAssessed
                ? ChartColour.OPEN
                : ChartColour.tint(heldSteps(skill, attainment), steps(skill));
    }

    private String label(Attainment attainment) {
        if (attainment instanceof Attainment.NotAssessed) {
            return say("未判定", "not assessed");
        }
        return attainment.level().map(level -> level.label().text(language)).orElseGet(() -> say("なし", "none"));
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
