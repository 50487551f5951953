package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the new record of one person, and keeps account. */
final class PersonMigration {

    private final Provisions plan;
    private final Person before;
    private final Framework to;
    private final SkillProfile.Builder made;
    private final List<MigrationEntry> account = new ArrayList<>();

    PersonMigration(Provisions plan, Person before) {
        this.plan = plan;
        this.before = before;
        this.to = plan.to();
        this.made = SkillProfile.builder(to);
    }

    Migration migration() {
        SkillProfile old = before.profile();
        account.addAll(new LevelMigration(plan, old, made).carryAll());
        old.passes().forEach(this::pass);
        old.attestations().forEach(this::attestation);
        Optional<RankId> rank = before.rank().flatMap(this::rank);
        Person person = Person.of(before.id(), made.build());
        return Migration.of(before, rank.map(person::withRank).orElse(person), account);
    }

    private void pass(ExamPass pass) {
        made.pass(pass);
        Wording text = Wording.sentence("%s（%s）", "%s (%s)", pass.exam(), pass.passedOn());
        account.add(MigrationEntry.builder()
                .kind(HeldKind.PASS)
                .subject(pass.exam())
                .fate(Fate.CARRIED)
                .addInto(pass.exam())
                .from(text)
                .to(text)
                .reason(MigrationReason.EXAMS_STAY)
                .build());
    }

    private void attestation(Attestation attestation) {
        JudgementId judgement = plan.judgements().getOrDefault(attestation.judgement(), attestation.judgement());
        RoleId role = plan.roles().getOrDefault(attestation.by(), attestation.by());
        MigrationEntry.Builder entry = MigrationEntry.builder()
                .kind(HeldKind.ATTESTATION)
                .subject(attestation.judgement())
                .from(text(plan.from(), attestation));
        Optional<Judgement> known = to.judgements().stream()
                .filter(each -> each.id().equals(judgement))
                .findFirst();
        if (known.isEmpty()) {
            entry.fate(Fate.LOST).reason(MigrationReason.JUDGEMENT_GONE);
        } else if (!known.get().roles().contains(role)) {
            entry.fate(Fate.LOST).reason(MigrationReason.ROLE_NOT_ENTITLED);
        } else {
            Attestation next = Attestation.of(judgement, attestation.verdict(), role, attestation.on());
            boolean stays = next.equals(attestation);
            made.attested(next);
            entry.fate(stays ? Fate.CARRIED : Fate.CHANGED)
                    .reason(stays ? MigrationReason.JUDGEMENT_STAYS : MigrationReason.JUDGEMENT_RENAMED)
                    .addInto(judgement)
                    .to(text(to, next));
        }
        account.add(entry.build());
    }

    private static Wording text(Framework framework, Attestation attestation) {
        return Wording.sentence(
                "「%s」%s（%s、%s）",
                "\"%s\" %s (%s, %s)",
                framework.judgement(attestation.judgement()).statement(),
                attestation.verdict().wording(),
                framework.role(attestation.by()).name(),
                attestation.on());
    }

    private Optional<RankId> rank(RankId rank) {
        RankId becomes = plan.ranks().getOrDefault(rank, rank);
        MigrationEntry.Builder entry = MigrationEntry.builder()
                .kind(HeldKind.RANK)
                .subject(rank)
                .from(plan.from().rank(rank).name());
        boolean isKnown = to.ranks().stream().anyMatch(each -> each.id().equals(becomes));
        if (isKnown) {
            boolean stays = becomes.equals(rank);
            entry.fate(stays ? Fate.CARRIED : Fate.CHANGED)
                    .reason(stays ? MigrationReason.RANK_STAYS : MigrationReason.RANK_RENAMED)
                    .addInto(becomes)
                    .to(to.rank(becomes).name());
        } else {
            entry.fate(Fate.LOST).reason(MigrationReason.RANK_GONE);
        }
        account.add(entry.build());
        return isKnown ? Optional.of(becomes) : Optional.empty();
    }
}
