package io.github.digitalskillmap.examples.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoQuotients;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.Post;
import io.github.digitalskillmap.workforce.PostFit;
import io.github.digitalskillmap.workforce.PostId;
import io.github.digitalskillmap.workforce.PostNeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The best placement beside all that there can be. */
class FilledPostsTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final List<SkillId> SKILLS =
            List.of(TokyoSkills.UX_DESIGN, TokyoSkills.DATABASE, TokyoSkills.CYBERSECURITY);
    private static final List<LevelId> LEVELS = List.of(TokyoLevels.LV1, TokyoLevels.LV2, TokyoLevels.LV3);
    private static final List<RankId> RANKS = List.of(TokyoRanks.SHUJI, TokyoRanks.SHUNIN, TokyoRanks.KACHO_DAIRI);

    /** What is made as large or small as can be, in this order. */
    private record Worth(int filled, int missing, int rotations) {

        static final Comparator<Worth> BETTER = Comparator.comparingInt(Worth::filled)
                .thenComparing(Worth::missing, Comparator.reverseOrder())
                .thenComparingInt(Worth::rotations);

        static Worth of(PlacementMatrix matrix, Map<Integer, Integer> personByPost) {
            List<PostFit> fits = personByPost.entrySet().stream()
                    .map(each -> matrix.fit(each.getValue(), each.getKey()))
                    .toList();
            assertThat(fits).allMatch(PostFit::isAllowed);
            return new Worth(
                    fits.size(), fits.stream().mapToInt(PostFit::missing).sum(), (int)
                            fits.stream().filter(PostFit::isRotation).count());
        }
    }

    @Test
    void best_ofAnyFewPeopleAndPosts_isTheBestOfAllAssignments() {
        Set<Integer> filled = new HashSet<>();
        for (int seed = 0; seed < 1_000; seed++) {
            PlacementMatrix matrix = matrix(new Random(seed));

            Map<Integer, Integer> best = placed(FilledPosts.best(matrix));

            assertThat(best.values()).as("one post each, seed %d", seed).doesNotHaveDuplicates();
            assertThat(Worth.of(matrix, best)).as("seed %d", seed).isEqualTo(bestOfAll(matrix, 0, new HashMap<>()));
            filled.add(best.size());
        }
        assertThat(filled).as("cases of all kinds").contains(0, 1, 2, 3, 4);
    }

    private static Map<Integer, Integer> placed(FilledPosts filled) {
        Map<Integer, Integer> placed = new HashMap<>();
        for (int post = 0; post < filled.matrix().posts().size(); post++) {
            int filledPost = post;
            filled.person(post).ifPresent(person -> {
                assertThat(filled.post(person)).contains(filledPost);
                placed.put(filledPost, person);
            });
        }
        return placed;
    }

    private static Worth bestOfAll(PlacementMatrix matrix, int post, Map<Integer, Integer> placed) {
        if (post == matrix.posts().size()) {
            return Worth.of(matrix, placed);
        }
        Worth best = bestOfAll(matrix, post + 1, placed);
        for (int person = 0; person < matrix.people().size(); person++) {
            if (!placed.containsValue(person) && matrix.fit(person, post).isAllowed()) {
                placed.put(post, person);
                Worth other = bestOfAll(matrix, post + 1, placed);
                placed.remove(post);
                best = Worth.BETTER.compare(other, best) > 0 ? other : best;
            }
        }
        return best;
    }

    @Test
    void alternative_ofAnyPost_isTheOneOfTheOthersWhoFitsItBest() {
        int told = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            String which = "seed " + seed;
            PlacementMatrix matrix = matrix(new Random(seed));
            FilledPosts filled = FilledPosts.best(matrix);
            for (int place = 0; place < matrix.posts().size(); place++) {
                int post = place;
                List<PostFit> others = new ArrayList<>();
                for (int person = 0; person < matrix.people().size(); person++) {
                    PostFit fit = matrix.fit(person, post);
                    if (fit.isAllowed() && !filled.person(post).equals(Optional.of(person))) {
                        others.add(fit);
                    }
                }
                Optional<PostFit> next = filled.alternative(post).map(person -> matrix.fit(person, post));

                assertThat(next.isPresent()).as(which).isEqualTo(!others.isEmpty());
                next.ifPresent(fit -> assertThat(others)
                        .as(which)
                        .contains(fit)
                        .noneMatch(other -> other.missing() < fit.missing())
                        .noneMatch(
                                other -> other.missing() == fit.missing() && other.isRotation() && !fit.isRotation()));
                filled.alternative(post)
                        .flatMap(filled::post)
                        .ifPresent(elsewhere -> assertThat(free(filled, post))
                                .as("who is free is preferred among equals, " + which)
                                .doesNotContain(next.orElseThrow()));
                assertThat(filled.free(post).map(person -> matrix.fit(person, post)))
                        .as(which)
                        .isEqualTo(free(filled, post).stream()
                                .min(Comparator.comparingInt(PostFit::missing)
                                        .thenComparing(fit -> !fit.isRotation())));
                told += others.size() > 1 ? 1 : 0;
            }
        }
        assertThat(told).as("posts with several others").isGreaterThan(100);
    }

    private static List<PostFit> free(FilledPosts filled, int post) {
        return IntStream.range(0, filled.matrix().people().size())
                .filter(person -> filled.post(person).isEmpty())
                .mapToObj(person -> filled.matrix().fit(person, post))
                .filter(PostFit::isAllowed)
                .toList();
    }

    @Test
    void empty_moreThanCanBeCounted_isRefused() {
        assertThat(PlacementCosts.empty(1_000_000, 100)).isEqualTo(1_000_000L * (100 * 1_000_001L + 1) + 1);
        assertThatThrownBy(() -> PlacementCosts.empty(300_000_000, 100))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("300000000");
    }

    private static PlacementMatrix matrix(Random random) {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            SkillProfile.Builder profile = SkillProfile.builder(TOKYO);
            for (SkillId skill : SKILLS) {
                if (random.nextInt(3) > 0) {
                    profile.level(skill, LEVELS.get(random.nextInt(3)));
                }
            }
            Person person = Person.of(PersonId.of("P" + i), profile.build());
            people.add(random.nextInt(4) == 0 ? person : person.withRank(RANKS.get(random.nextInt(3))));
        }
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            Post.Builder post = Post.builder(PostId.of("our", "post-" + i), "ポスト " + i);
            int needs = 1 + random.nextInt(3);
            for (SkillId skill : SKILLS.subList(0, needs)) {
                post.addNeed(new PostNeed(
                        new SkillRequirement(skill, LEVELS.get(random.nextInt(3))), random.nextInt(4) == 0));
            }
            if (random.nextInt(3) == 0) {
                post.lowestRank(RANKS.get(random.nextInt(3)));
            }
            if (random.nextInt(3) > 0) {
                post.develops(random.nextBoolean() ? TokyoQuotients.GQ : TokyoQuotients.DQ);
            }
            if (random.nextBoolean()) {
                post.holder(PersonId.of("P" + i));
            }
            posts.add(post.build());
        }
        return PlacementMatrix.of(TOKYO, people, posts);
    }
}
