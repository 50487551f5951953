package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the attestations of one person of the texts of a record, and tells what keeps it from doing so. */
final class AttestationAssembly {

    private final Framework framework;
    private final Lookup lookup;
    private final RecordFindings findings;
    private final Map<Judging, DataPath> placeByJudging = new HashMap<>();

    AttestationAssembly(Framework framework, Lookup lookup, RecordFindings findings) {
        this.framework = framework;
        this.lookup = lookup;
        this.findings = findings;
    }

    private record Judging(JudgementId judgement, LocalDate on) {}

    /** Returns the attestation, if it could be understood. */
    Optional<Attestation> attestation(
            DataPath place,
            @Nullable PlacedText judgement,
            @Nullable PlacedText verdict,
            @Nullable PlacedText by,
            @Nullable PlacedText on) {
        Optional<Judgement> judged = meant(judgement, lookup::judgement);
        Optional<Attestation.Verdict> result = meant(verdict, this::verdict);
        Optional<RoleId> role = meant(by, text -> role(text, judged));
        Optional<LocalDate> day = lookup.pastDay(on);
        if (judged.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        Judging judging = new Judging(judged.get().id(), day.get());
        DataPath other = placeByJudging.putIfAbsent(judging, place);
        if (other != null) {
            findings.add(RecordFault.REPEATED_ATTESTATION, place, other.toString());
            return Optional.empty();
        }
        return result.isEmpty() || role.isEmpty()
                ? Optional.empty()
                : Optional.of(Attestation.of(judging.judgement(), result.get(), role.get(), judging.on()));
    }

    private static <T> Optional<T> meant(@Nullable PlacedText written, Function<PlacedText, Optional<T>> search) {
        return written == null ? Optional.empty() : search.apply(written);
    }

    private Optional<Attestation.Verdict> verdict(PlacedText written) {
        Optional<Attestation.Verdict> verdict = Word.findInAnyCase(Attestation.Verdict.class, written.text());
        if (verdict.isEmpty()) {
            findings.add(RecordFault.WRONG_VERDICT, written.place(), Quotation.of(written.text()));
        }
        return verdict;
    }

    /** Finds a role, which must be entitled to judge that if it is known what was judged. */
    private Optional<RoleId> role(PlacedText written, Optional<Judgement> judged) {
        Optional<Role> role = lookup.role(written);
        if (role.isEmpty()
                || judged.isEmpty()
                || judged.get().roles().contains(role.get().id())) {
            return role.map(Role::id);
        }
        findings.add(
                RecordFault.ROLE_NOT_ENTITLED,
                written.place(),
                role.get().name().toString(),
                judged.get().id().toString(),
                judged.get().roles().stream()
                        .map(entitled -> framework.role(entitled).name().toString())
                        .collect(Collectors.joining(", ")));
        return Optional.empty();
    }
}
