package io.github.digitalskillmap.examples.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Scores by maps and loops over exported documents, and knows no class of the library. It is slow and plain on purpose: what it
 * finds is what the library has to find too. It takes what the bundled documents have, and refuses what they do not have.
 */
final class PlainRecount {

    private final Map<String, List<String>> levelsOfScale = new HashMap<>();
    private final Map<String, String> scaleOfSkill = new HashMap<>();
    private final Map<String, String> categoryOfSkill = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Integer> levelOfExam = new HashMap<>();
    private final List<String> examLevels = new ArrayList<>();
    private final JsonNode framework;

    PlainRecount(JsonNode framework, JsonNode exams) {
        this.framework = framework;
        for (JsonNode scale : framework.get("scales")) {
            require(scale.get("lowest").asText().equals("nothing"), scale);
            List<String> levels = new ArrayList<>();
            for (JsonNode level : scale.get("levels")) {
                levels.add(level.get("id").asText());
                labels.put(
                        level.get("label").get(0).get("text").asText(),
                        level.get("id").asText());
            }
            levelsOfScale.put(scale.get("id").asText(), levels);
        }
        for (JsonNode skill : framework.get("skills")) {
            scaleOfSkill.put(skill.get("id").asText(), skill.get("scale").asText());
            categoryOfSkill.put(skill.get("id").asText(), skill.get("category").asText());
        }
        require(exams.get("scales").size() == 1, exams.get("scales"));
        exams.get("scales")
                .get(0)
                .get("levels")
                .forEach(level -> examLevels.add(level.get("id").asText()));
        for (JsonNode exam : exams.get("exams")) {
            JsonNode level = exam.path("level").path("level");
            if (!level.isMissingNode()) {
                levelOfExam.put(exam.get("code").asText(), examLevels.indexOf(level.asText()));
            }
        }
    }

    /** How much is held, how much may be held once all is judged, and how much is required. */
    record Count(int held, int possible, int required) {

        Count plus(Count other) {
            return new Count(held + other.held, possible + other.possible, required + other.required);
        }

        /** Returns the outcome in the words of the documents. */
        String outcome() {
            return held == required ? "MET" : possible < required ? "NOT_MET" : "OPEN";
        }
    }

    /** Counts the steps of a job type. */
    Count jobType(JsonNode person, String jobType, LocalDate asOf) {
        Count sum = new Count(0, 0, 0);
        for (JsonNode item : byId(framework.get("jobTypes"), jobType).get("items")) {
            require(item.get("importance").asText().equals("required"), item);
            sum = sum.plus(count(item.get("requirement"), person, asOf));
        }
        return sum;
    }

    /** Returns how a person stands to each target of a rank, in its order. */
    List<String> targets(JsonNode person, String rank, LocalDate asOf) {
        List<String> states = new ArrayList<>();
        for (JsonNode target : byId(framework.get("ranks"), rank).get("targets")) {
            states.add(state(target.get("requirement"), person, asOf));
        }
        return states;
    }

    /** Returns the highest level of exams passed, if any. */
    Optional<String> examLevel(JsonNode person, LocalDate asOf) {
        return StreamSupport.stream(person.path("exams").spliterator(), false)
                .filter(pass -> counts(pass, asOf))
                .map(pass -> levelOfExam.get(pass.get("exam").asText()))
                .filter(level -> level != null)
                .max(Comparator.naturalOrder())
                .map(examLevels::get);
    }

    private static boolean counts(JsonNode pass, LocalDate asOf) {
        boolean passEnds = pass.has("expiresOn") && !pass.has("registeredOn");
        return !LocalDate.parse(pass.get("passedOn").asText()).isAfter(asOf)
                && !(passEnds && LocalDate.parse(pass.get("expiresOn").asText()).isBefore(asOf));
    }

    private String state(JsonNode requirement, JsonNode person, LocalDate asOf) {
        String outcome = count(requirement, person, asOf).outcome();
        if (!outcome.equals("OPEN")) {
            return outcome;
        }
        boolean onlyJudgements = parts(requirement).stream()
                .filter(part -> !part.get("kind").asText().equals("judgement"))
                .allMatch(part -> count(part, person, asOf).outcome().equals("MET"));
        return onlyJudgements ? "AWAITING_JUDGEMENT" : "OPEN";
    }

    private static List<JsonNode> parts(JsonNode requirement) {
        List<JsonNode> parts = new ArrayList<>();
        if (requirement.has("parts")) {
            requirement.get("parts").forEach(parts::add);
        } else {
            parts.add(requirement);
        }
        return parts;
    }

    private Count count(JsonNode requirement, JsonNode person, LocalDate asOf) {
        return switch (requirement.get("kind").asText()) {
            case "skill" ->
                skill(
                        requirement.get("skill").asText(),
                        requirement.get("level").asText(),
                        person);
            case "group" -> group(requirement, person);
            case "judgement" -> judgement(requirement.get("judgement").asText(), person, asOf);
            case "all-of" ->
                parts(requirement).stream()
                        .map(part -> count(part, person, asOf))
                        .reduce(new Count(0, 0, 0), Count::plus);
            default -> throw new IllegalStateException("not known here: " + requirement);
        };
    }

    private Count skill(String skill, String needed, JsonNode person) {
        List<String> levels = levelsOfScale.get(scaleOfSkill.get(skill));
        int required = levels.indexOf(needed);
        require(required > 0, person);
        JsonNode label = person.path("levels").path(skill.substring(skill.indexOf(':') + 1));
        if (label.isMissingNode()) {
            return new Count(0, required, required);
        }
        int held = Math.min(levels.indexOf(labels.get(label.asText())), required);
        require(held >= 0, label);
        return new Count(held, held, required);
    }

    private Count group(JsonNode group, JsonNode person) {
        JsonNode scope = group.get("scope");
        List<Count> counts = new ArrayList<>();
        for (String skill : scaleOfSkill.keySet()) {
            boolean isIn = switch (scope.get("kind").asText()) {
                case "any" -> true;
                case "categories" ->
                    StreamSupport.stream(scope.get("categories").spliterator(), false)
                            .anyMatch(category -> category.asText().equals(categoryOfSkill.get(skill)));
                default -> throw new IllegalStateException("not known here: " + scope);
            };
            if (isIn) {
                counts.add(skill(skill, group.get("level").asText(), person));
            }
        }
        int wanted = group.get("count").asInt();
        return new Count(
                best(counts.stream().map(Count::held).toList(), wanted),
                best(counts.stream().map(Count::possible).toList(), wanted),
                wanted * counts.get(0).required());
    }

    private static int best(List<Integer> counts, int wanted) {
        return counts.stream()
                .sorted(Comparator.reverseOrder())
                .limit(wanted)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Count judgement(String judgement, JsonNode person, LocalDate asOf) {
        Optional<JsonNode> last = StreamSupport.stream(
                        person.path("attestations").spliterator(), false)
                .filter(each -> judgement.endsWith(":" + each.get("judgement").asText()))
                .filter(each -> !LocalDate.parse(each.get("on").asText()).isAfter(asOf))
                .max(Comparator.comparing(each -> LocalDate.parse(each.get("on").asText())));
        if (last.isEmpty()) {
            return new Count(0, 1, 1);
        }
        return last.get().get("verdict").asText().equals("met") ? new Count(1, 1, 1) : new Count(0, 0, 1);
    }

    private static JsonNode byId(JsonNode all, String id) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> each.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void require(boolean holds, JsonNode found) {
        if (!holds) {
            throw new IllegalStateException("not known here: " + found);
        }
    }
}
