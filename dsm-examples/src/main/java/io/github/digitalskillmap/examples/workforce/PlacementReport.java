package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.Obstacle;
import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.Post;
import io.github.digitalskillmap.workforce.PostFit;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints who is placed where, with the reason and the nearest alternative, and what the posts that stay empty lack. */
final class PlacementReport {

    private final FilledPosts filled;
    private final PlacementMatrix matrix;
    private final Set<PersonId> people;
    private final Locale language;

    PlacementReport(FilledPosts filled, Locale language) {
        this.filled = filled;
        this.matrix = filled.matrix();
        this.people = matrix.people().stream().map(Person::id).collect(Collectors.toSet());
        this.language = language;
    }

    /** Prints with how many records of people there were, and how many of them were left out for faults. */
    void print(PeopleCounts counts, PrintWriter out) {
        out.println(say(
                "%s %s", "%s %s", matrix.framework().name(), matrix.framework().edition()));
        out.println(say(
                "職員の記録 %d 件、うち誤りによる除外 %d 件。ポスト %d、配置 %d",
                "records of people: %d, of which left out for faults: %d; posts: %d, filled: %d",
                counts.read(),
                counts.rejected(),
                matrix.posts().size(),
                posts().filter(post -> filled.person(post).isPresent()).count()));
        out.println(
                say(
                        "必須のレベルと職層を守り、埋まるポストが最も多く、足りない段階が最も少なく、主に伸ばす力のローテーションが最も多い配置。確実に保有するものだけを数える。これに勝る配置がないことは検算済み",
                        "Of all placements that keep mandatory levels and ranks: most posts filled, then fewest steps missing, then most"
                                + " rotations of what is developed most. Only what is certainly held counts. That none is better has been proved."));
        posts().forEach(post -> print(post, out));
        out.flush();
    }

    private void print(int post, PrintWriter out) {
        Post told = matrix.posts().get(post);
        out.println();
        out.println(told.name() + " (" + told.id() + ")");
        told.holder().ifPresent(holder -> printIdle(holder, told, out));
        filled.person(post).ifPresentOrElse(person -> printPlaced(person, post, out), () -> printEmpty(post, out));
    }

    /** Tells what keeps the holder of a post from making a difference, without telling who it is. */
    private void printIdle(PersonId holder, Post post, PrintWriter out) {
        if (!people.contains(holder)) {
            out.println(
                    "  "
                            + say(
                                    "このポストに今いる職員は読み取った職員の中にいないため、配置の案に影響しない",
                                    "who has this post now is not among the people taken and makes no difference to the proposal"));
        }
        if (post.develops().isEmpty()) {
            out.println("  "
                    + say(
                            "今いる職員は書かれているが、何を主に伸ばすポストかが書かれていないため、配置の案に影響しない",
                            "who has this post now is stated, but not what it develops most: that makes no difference to the"
                                    + " proposal"));
        }
    }

    private void printPlaced(int person, int post, PrintWriter out) {
        out.println("  " + say("配置 %s: %s", "placed %s: %s", key(person), reason(person, post)));
        long allowed = filled.allowed(post);
        out.println("  " + say("条件を満たす %d 人", "people who may take it: %d", allowed));
        List<Integer> asGood = filled.asGood(post);
        if (!asGood.isEmpty()) {
            out.println("  "
                    + say(
                            "同じ評価の職員（誰を選ぶかはこの案では決まらない）: %s",
                            "as good, so that the proposal does not decide between them: %s",
                            asGood.stream().map(this::key).collect(Collectors.joining(", "))));
        }
        Optional<Integer> next = filled.alternative(post);
        out.println("  "
                + next.map(other -> say(
                                "次の候補 %s: %s、%s",
                                "next %s: %s, %s", key(other), reason(other, post), whereabouts(other)))
                        .orElseGet(() -> say("次の候補はいない", "nobody else may take it")));
        next.flatMap(filled::post)
                .flatMap(elsewhere -> filled.free(post))
                .ifPresent(free -> out.println("  "
                        + say("配置のない人で最も合う %s: %s", "best of those not placed %s: %s", key(free), reason(free, post))));
    }

    private void printEmpty(int post, PrintWriter out) {
        if (filled.allowed(post) > 0) {
            out.println("  "
                    + say(
                            "空席。条件を満たす %d 人はすべてほかのポストに配置",
                            "empty: all who may take it, %d, are placed elsewhere", filled.allowed(post)));
            filled.alternative(post)
                    .ifPresent(other -> out.println("  "
                            + say(
                                    "最も合う %s: %s、%s",
                                    "best %s: %s, %s", key(other), reason(other, post), whereabouts(other))));
            return;
        }
        out.println("  " + say("空席。条件を満たす人がいない", "empty: nobody may take it"));
        filled.nearest(post)
                .ifPresent(near -> out.println("  "
                        + say(
                                "最も近い %s に足りないもの: %s",
                                "nearest %s lacks: %s",
                                key(near),
                                missing(matrix.fit(near, post).obstacles()))));
    }

    private Wording reason(int person, int post) {
        PostFit fit = matrix.fit(person, post);
        Wording share = Wording.sentence(
                "必要な段階 %d のうち %d（%d%%）",
                fit.needed() == 1 ? "%2$d of %1$d step (%3$d%%)" : "%2$d of %1$d steps (%3$d%%)",
                fit.needed(),
                fit.held(),
                fit.share().percent());
        return fit.isRotation() ? Wording.list(List.of(share, rotation(person, post))) : share;
    }

    private Wording rotation(int person, int post) {
        return Wording.sentence(
                "%s から %s へのローテーション",
                "a rotation from %s to %s",
                abbreviation(matrix.developedNow(person)),
                abbreviation(matrix.posts().get(post).develops()));
    }

    private String abbreviation(Optional<QuotientId> quotient) {
        return matrix.framework().quotient(quotient.orElseThrow()).abbreviation();
    }

    private Wording whereabouts(int person) {
        return filled.post(person)
                .map(post -> Wording.sentence(
                        "配置先は %s", "placed in %s", matrix.posts().get(post).name()))
                .orElseGet(() -> Wording.sentence("配置なし", "not placed"));
    }

    private static Wording missing(List<Obstacle> obstacles) {
        return Wording.list(obstacles.stream().map(Obstacle::wording).toList());
    }

    private String key(int person) {
        return matrix.people().get(person).id().text();
    }

    private IntStream posts() {
        return IntStream.range(0, matrix.posts().size());
    }

    private String say(String japanese, String english, Object... parts) {
        return Wording.sentence(japanese, english, parts).text(language);
    }
}
