package io.github.digitalskillmap.json.document.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.form.WrittenForm;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.Suggestions;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the maps of levels that a document lists, and the names by which its rules speak of them. */
public final class LevelMapCheck {

    /** No document lists as many; to compare with more would take a hostile one too long. */
    private static final int MOST_COMPARED = 100;

    private static final int LONGEST_COMPARED = 200;

    private final Findings findings;
    private final @Nullable Framework old;
    private final @Nullable Framework now;
    private final Map<String, DocumentPath> listed = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Suggestions suggestions = new Suggestions();
    private boolean known;

    /** Checks maps between the scales of two frameworks; what is not known of one is not checked. */
    public LevelMapCheck(Findings findings, @Nullable Framework old, @Nullable Framework now) {
        this.findings = findings;
        this.old = old;
        this.now = now;
    }

    /** Takes up the maps of which rules may speak. */
    public void list(DocumentPath path, List<@Nullable LevelMapEntry> maps) {
        known = !findings.has(path)
                && !findings.isUnfinished(path)
                && !findings.isUnfinished(DocumentPath.ROOT)
                && maps.stream().noneMatch(Objects::isNull);
        path.each(maps, this::map);
    }

    private void map(DocumentPath path, LevelMapEntry map) {
        String name = map.name();
        if (name != null && !name.isBlank()) {
            listed.putIfAbsent(name, path.at("name"));
        }
        Optional<LevelScale> from = scale(path.at("from"), map.from(), old);
        Optional<LevelScale> to = scale(path.at("to"), map.to(), now);
        Set<String> mapped = new HashSet<>();
        path.at("levels").each(map.levels(), (place, level) -> {
            level(place.at("level"), level.level(), from);
            mapped.add(String.valueOf(level.level()));
            if (!MappedLevelEntry.NONE.equals(level.becomes())) {
                level(place.at("becomes"), level.becomes(), to);
            }
        });
        if (from.isPresent() && map.levels() != null && !isDoubtful(path)) {
            checkComplete(path.at("levels"), from.get(), mapped);
        }
        if (from.isPresent() && to.isPresent() && map.levels() != null && !isDoubtful(path)) {
            checkOrder(path.at("levels"), from.get(), to.get(), map.levels());
        }
    }

    private boolean isDoubtful(DocumentPath path) {
        return findings.hasWithin(path) || findings.isUnfinished(path) || findings.isUnfinished(path.at("levels"));
    }

    private Optional<LevelScale> scale(DocumentPath path, @Nullable String id, @Nullable Framework framework) {
        if (id == null || findings.has(path) || framework == null) {
            return Optional.empty();
        }
        Optional<LevelScale> scale = framework.scales().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
        if (scale.isEmpty()) {
            findings.add(
                    PartProblem.SCALE_NOT_IN_FRAMEWORK,
                    path,
                    Quotation.of(id),
                    framework.edition().toString(),
                    joined(framework.scales().stream().map(LevelScale::id)));
        }
        return scale;
    }

    private void level(DocumentPath path, @Nullable String id, Optional<LevelScale> scale) {
        if (id != null
                && WrittenForm.LEVEL.matches(id)
                && scale.isPresent()
                && !scale.get().has(LevelId.parse(id))) {
            findings.add(
                    PartProblem.LEVEL_NOT_ON_SCALE,
                    path,
                    Quotation.of(id),
                    scale.get().id().toString(),
                    joined(scale.get().levels().stream().map(Level::id)));
        }
    }

    private static String joined(Stream<?> ids) {
        return ids.map(Object::toString).collect(Collectors.joining(", "));
    }

    private void checkComplete(DocumentPath path, LevelScale scale, Set<String> mapped) {
        for (Level level : scale.levels()) {
            String id = level.id().toString();
            if (!mapped.contains(id)) {
                findings.add(PartProblem.LEVEL_NOT_MAPPED, path, id, scale.id().toString());
            }
        }
    }

    /** Checks that no level becomes less than the one below it; each is mapped once. */
    private void checkOrder(
            DocumentPath path, LevelScale from, LevelScale to, List<@Nullable MappedLevelEntry> levels) {
        Map<LevelId, Integer> places = new HashMap<>();
        for (int i = 0; i < levels.size(); i++) {
            MappedLevelEntry level = levels.get(i);
            if (level != null && level.level() != null) {
                places.put(LevelId.parse(level.level()), i);
            }
        }
        int last = 0;
        for (Level level : from.levels()) {
            int place = Objects.requireNonNull(places.get(level.id()));
            MappedLevelEntry entry = levels.get(place);
            int steps = entry == null ? 0 : steps(to, entry.becomes());
            if (steps < last) {
                findings.add(
                        PartProblem.LEVELS_TURNED_ROUND,
                        path.at(place).at("becomes"),
                        level.id().toString());
            }
            last = Math.max(last, steps);
        }
    }

    private static int steps(LevelScale scale, @Nullable String becomes) {
        return becomes == null || becomes.equals(MappedLevelEntry.NONE) ? 0 : scale.stepCount(LevelId.parse(becomes));
    }

    /** Checks the name by which a rule speaks of a map. */
    public void use(DocumentPath path, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        used.add(name);
        if (known && !listed.containsKey(name)) {
            findings.add(PartProblem.UNLISTED_LEVEL_MAP, path, Quotation.of(name), suggestions.to(name, names()));
        }
    }

    private List<String> names() {
        return listed.keySet().stream()
                .filter(name -> name.length() <= LONGEST_COMPARED)
                .limit(MOST_COMPARED)
                .toList();
    }

    /** Tells which maps are listed in vain, once all rules were checked; none where more rules may yet come. */
    public void checkAllUsed() {
        if (findings.isUnfinished(DocumentPath.ROOT)) {
            return;
        }
        listed.forEach((name, path) -> {
            if (!used.contains(name)) {
                findings.add(PartProblem.UNUSED_LEVEL_MAP, path, Quotation.of(name));
            }
        });
    }
}
