package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.person.AttestationEntry;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.requirement.RoleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds the attestations of one person and tells what keeps it from doing so. */
final class AttestationCheck {

    private final Framework framework;
    private final Lookup lookup;
    private final Findings findings;
    private final boolean sameFramework;
    private final Map<Sitting, DocumentPath> pathBySitting = new HashMap<>();

    AttestationCheck(Framework framework, Lookup lookup, Findings findings, boolean sameFramework) {
        this.framework = framework;
        this.lookup = lookup;
        this.findings = findings;
        this.sameFramework = sameFramework;
    }

    /** Returns the attestations that could be built. */
    List<Attestation> attestations(DocumentPath path, List<@Nullable AttestationEntry> entries) {
        List<Attestation> attestations = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            AttestationEntry entry = entries.get(i);
            if (entry != null) {
                attestation(path.at(i), entry).ifPresent(attestations::add);
            }
        }
        return attestations;
    }

    /** Returns one attestation, if it can be built. */
    Optional<Attestation> attestation(DocumentPath path, AttestationEntry entry) {
        Optional<Judgement> judgement = named(entry.judgement())
                .filter(text -> sameFramework)
                .flatMap(text -> lookup.judgement(path.at("judgement"), text));
        Optional<Attestation.Verdict> verdict =
                named(entry.verdict()).flatMap(text -> verdict(path.at("verdict"), text));
        Optional<RoleId> by = named(entry.by())
                .filter(text -> sameFramework)
                .flatMap(text -> lookup.role(path.at("by"), text))
                .map(Role::id)
                .filter(role -> judgement.isEmpty() || isEntitled(path.at("by"), judgement.get(), role));
        Optional<LocalDate> on = lookup.day(path.at("on"), entry.on());
        if (judgement.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        JudgementId judged = judgement.get().id();
        if (!isFirst(path, new Sitting(judged, on.get())) || verdict.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Attestation.of(judged, verdict.get(), by.get(), on.get()));
    }

    /** Returns what is to be looked up; a blank text is told by the constraints. */
    private static Optional<String> named(@Nullable String text) {
        return Optional.ofNullable(text).filter(name -> !name.isBlank());
    }

    private Optional<Attestation.Verdict> verdict(DocumentPath path, String text) {
        Optional<Attestation.Verdict> verdict = AttestationEntry.verdictOf(text);
        if (verdict.isEmpty()) {
            findings.add(DocumentProblem.WRONG_VERDICT, path, Quotation.of(text));
        }
        return verdict;
    }

    private boolean isEntitled(DocumentPath path, Judgement judgement, RoleId role) {
        if (judgement.roles().contains(role)) {
            return true;
        }
        findings.add(
                DocumentProblem.ROLE_NOT_ENTITLED,
                path,
                framework.role(role).name().toString(),
                judgement.id().toString(),
                judgement.roles().stream()
                        .map(entitled -> framework.role(entitled).name().toString())
                        .collect(Collectors.joining(", ")));
        return false;
    }

    private boolean isFirst(DocumentPath path, Sitting sitting) {
        DocumentPath other = pathBySitting.putIfAbsent(sitting, path);
        if (other != null) {
            findings.add(DocumentProblem.REPEATED_ATTESTATION, path, other.toString());
        }
        return other == null;
    }

    private record Sitting(JudgementId judgement, LocalDate on) {}
}
