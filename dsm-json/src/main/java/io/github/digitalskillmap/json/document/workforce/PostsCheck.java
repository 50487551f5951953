package io.github.digitalskillmap.json.document.workforce;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.NamedEditions;
import io.github.digitalskillmap.json.people.DocumentFaults;
import io.github.digitalskillmap.json.people.Lookup;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.Quotient;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.workforce.Post;
import io.github.digitalskillmap.workforce.PostNeed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds the posts of a document and tells what keeps it from doing so. */
public final class PostsCheck {

    private final Framework framework;
    private final Findings findings;
    private final Lookup lookup;
    private final AskedSkillCheck skills;
    private final Map<String, DocumentPath> pathByHolder = new HashMap<>();

    public PostsCheck(Names names, Findings findings) {
        this.framework = names.framework();
        this.findings = findings;
        this.lookup = new Lookup(names, new DocumentFaults(findings));
        this.skills = new AskedSkillCheck(names, findings);
    }

    /** Returns the posts, if no fault was found. */
    public Optional<List<Post>> posts(PostsDocument document) {
        DocumentPath path = DocumentPath.ROOT;
        boolean known = NamedEditions.frameworks(List.of(framework), findings)
                .find(path.at("framework"), document.framework())
                .isPresent();
        List<Post> posts = new ArrayList<>();
        path.at("posts").each(document.posts(), (place, entry) -> {
            checkHolder(place, entry);
            if (known) {
                post(place, entry).ifPresent(posts::add);
            }
        });
        return findings.hasError() ? Optional.empty() : Optional.of(List.copyOf(posts));
    }

    private void checkHolder(DocumentPath path, PostEntry entry) {
        if (entry.holder() != null) {
            DocumentPath other = pathByHolder.putIfAbsent(entry.holder(), path);
            if (other != null) {
                findings.add(PartProblem.REPEATED_HOLDER, path.at("holder"), other.toString());
            }
        }
    }

    private Optional<Post> post(DocumentPath path, PostEntry entry) {
        Optional<Rank> lowest = AskedSkillCheck.filled(entry.lowestRank())
                .flatMap(text ->
                        lookup.rank(new PlacedText(text, path.at("lowestRank").place())));
        Optional<QuotientId> develops =
                AskedSkillCheck.filled(entry.develops()).flatMap(text -> quotient(path.at("develops"), text));
        List<PostNeed> needs = needs(path.at("needs"), entry.needs());
        if (findings.hasError()) {
            return Optional.empty();
        }
        Post.Builder post = entry.toPost();
        needs.forEach(post::addNeed);
        lowest.ifPresent(rank -> post.lowestRank(rank.id()));
        develops.ifPresent(post::develops);
        return Optional.of(post.build());
    }

    private List<PostNeed> needs(DocumentPath path, @Nullable List<@Nullable PostNeedEntry> entries) {
        List<PostNeed> needs = new ArrayList<>();
        Map<SkillId, DocumentPath> seen = new HashMap<>();
        path.each(
                entries,
                (place, entry) -> skills.one(place, entry.skill(), entry.level(), seen)
                        .ifPresent(asked -> needs.add(new PostNeed(asked, Boolean.TRUE.equals(entry.mandatory())))));
        return needs;
    }

    private Optional<QuotientId> quotient(DocumentPath path, String text) {
        Optional<QuotientId> found = framework.quotients().stream()
                .filter(each -> each.abbreviation().equalsIgnoreCase(text)
                        || each.id().toString().equals(text))
                .map(Quotient::id)
                .findFirst();
        if (found.isEmpty()) {
            String known =
                    framework.quotients().stream().map(Quotient::abbreviation).collect(Collectors.joining(", "));
            findings.add(
                    PartProblem.QUOTIENT_NOT_IN_FRAMEWORK,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    known.isEmpty() ? NearestNames.NOTHING : known);
        }
        return found;
    }
}
