package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a part comes from once some of its aspects are changed: from the change, if nothing of what the part states is left
 * as it was; otherwise from both, and as certain as the less certain of the two.
 */
final class AmendedProvenance {

    private AmendedProvenance() {}

    /**
     * Returns a part with the provenance that it has after some aspects were set.
     *
     * @param amended where each aspect that was set comes from; a provenance that was itself set stays as it is
     */
    static Part sourced(Part part, Map<Aspect<?>, Provenance> amended) {
        Part sourced = part;
        for (Aspect<Provenance> provenance : provenances(part.id().kind())) {
            boolean reading = provenance == Aspect.TARGET_READING;
            List<Aspect<?>> stated = Aspect.of(part.id().kind()).stream()
                    .filter(aspect -> isReading(aspect) == reading && !aspect.isProvenance())
                    .toList();
            List<Provenance> sources = stated.stream()
                    .flatMap(aspect -> Optional.ofNullable(amended.get(aspect)).stream())
                    .distinct()
                    .toList();
            if (!sources.isEmpty() && !amended.containsKey(provenance)) {
                boolean wholly = stated.stream()
                        .filter(aspect -> isSubstance(aspect) && part.aspects().contains(aspect))
                        .allMatch(amended::containsKey);
                Stream<Provenance> before = wholly ? Stream.empty() : Stream.of(part.get(provenance));
                sourced = sourced.with(
                        provenance,
                        Stream.concat(before, sources.stream())
                                .reduce(AmendedProvenance::combined)
                                .orElseThrow());
            }
        }
        return sourced;
    }

    private static boolean isReading(Aspect<?> aspect) {
        return aspect.use() == Aspect.Use.READING || aspect.use() == Aspect.Use.MINOR_OF_READING;
    }

    private static boolean isSubstance(Aspect<?> aspect) {
        return aspect.use() != Aspect.Use.MINOR && aspect.use() != Aspect.Use.MINOR_OF_READING;
    }

    /** Returns the aspects that tell where a part of a kind comes from. */
    private static List<Aspect<Provenance>> provenances(PartKind kind) {
        return switch (kind) {
            case SCALE -> List.of(Aspect.SCALE_PROVENANCE);
            case LEVEL -> List.of(Aspect.LEVEL_PROVENANCE);
            case CATEGORY -> List.of(Aspect.CATEGORY_PROVENANCE);
            case SKILL -> List.of(Aspect.SKILL_PROVENANCE);
            case FAMILY -> List.of(Aspect.FAMILY_PROVENANCE);
            case FAMILY_ITEM -> List.of(Aspect.FAMILY_ITEM_PROVENANCE);
            case JOB_TYPE_GROUP -> List.of(Aspect.JOB_TYPE_GROUP_PROVENANCE);
            case JOB_TYPE -> List.of(Aspect.JOB_TYPE_PROVENANCE);
            case REQUIREMENT -> List.of(Aspect.REQUIREMENT_PROVENANCE);
            case EXAM_LINK -> List.of(Aspect.EXAM_LINK_PROVENANCE);
            case ROLE -> List.of(Aspect.ROLE_PROVENANCE);
            case JUDGEMENT -> List.of(Aspect.JUDGEMENT_PROVENANCE);
            case QUOTIENT -> List.of(Aspect.QUOTIENT_PROVENANCE);
            case RANK -> List.of(Aspect.RANK_PROVENANCE);
            case TARGET -> List.of(Aspect.TARGET_PROVENANCE, Aspect.TARGET_READING);
            case GUIDE -> List.of(Aspect.GUIDE_PROVENANCE);
            case EXAM_CATALOGUE -> List.of();
        };
    }

    static Provenance combined(Provenance before, Provenance by) {
        Optional<Wording> note = note(before, by);
        List<Citation> citations = new ArrayList<>(before.citations());
        by.citations().stream()
                .filter(citation -> !citations.contains(citation))
                .forEach(citations::add);
        Provenance combined = switch (before.standing().weaker(by.standing())) {
            case SAMPLE -> Provenance.sample(note.orElseThrow());
            case INFERRED -> Provenance.inferred(note.orElseThrow(), citations);
            case PUBLISHED ->
                note.map(remark -> Provenance.published(remark, citations))
                        .orElseGet(() -> Provenance.published(citations));
        };
        return by.adaptedBy().map(combined::adaptedBy).orElse(combined);
    }

    /** Returns both notes, or for a sample only those that say why there is one. */
    private static Optional<Wording> note(Provenance before, Provenance by) {
        boolean sample = before.standing() == Standing.SAMPLE || by.standing() == Standing.SAMPLE;
        List<Wording> notes = Stream.of(before, by)
                .filter(each -> !sample || each.standing() == Standing.SAMPLE)
                .flatMap(each -> each.note().stream())
                .distinct()
                .toList();
        return notes.stream().reduce((one, two) -> Wording.sentence("%s／%s", "%s / %s", one, two));
    }
}
