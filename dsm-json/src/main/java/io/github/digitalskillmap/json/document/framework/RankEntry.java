package io.github.digitalskillmap.json.document.framework;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.document.Origins;
import io.github.digitalskillmap.json.document.PhraseEntry;
import io.github.digitalskillmap.json.document.ProvenanceEntry;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.form.Words;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rank of the career ladder.
 *
 * @param id the identifier
 * @param name what it is called
 * @param targets what is aimed for at it
 * @param guides the figures given as a guide
 * @param provenance where the rank and its name come from
 * @since 0.1.0
 */
public record RankEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @NotEmpty @Words @Nullable List<@Valid @Nullable PhraseEntry> name,
        @MayBeLeftOut @Distinct(by = "id") List<@Valid @Nullable TargetEntry> targets,
        @MayBeLeftOut List<@Valid @Nullable GuideEntry> guides,

        @Required(groups = SourceRequired.class) @Valid @Nullable
        ProvenanceEntry provenance) {

    /**
     * Returns the entry of a rank.
     *
     * @param rank the rank
     * @return the entry
     */
    public static RankEntry from(Rank rank) {
        return new RankEntry(
                rank.id().toString(),
                PhraseEntry.from(rank.name()),
                Entries.of(rank.targets(), TargetEntry::from),
                Entries.of(rank.guides(), GuideEntry::from),
                ProvenanceEntry.from(rank.provenance()));
    }

    /**
     * Returns the rank of this entry.
     *
     * @param origins where the parts of the document come from
     * @return the rank, if the entry was checked
     */
    public Rank toRank(Origins origins) {
        Rank.Builder rank = Rank.builder()
                .id(RankId.parse(requireNonNull(id)))
                .name(PhraseEntry.toWording(name))
                .provenance(origins.provenance(provenance));
        Entries.parts(targets, target -> target.toTarget(origins)).forEach(rank::addTarget);
        Entries.parts(guides, guide -> guide.toGuide(origins)).forEach(rank::addGuide);
        return rank.build();
    }
}
