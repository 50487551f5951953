package io.github.digitalskillmap.examples.habit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.Post;
import io.github.digitalskillmap.workforce.PostId;
import io.github.digitalskillmap.workforce.PostNeed;
import io.github.digitalskillmap.workforce.Work;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Either the same or told, for documents of people, of demand and of posts. */
class DocumentHabitProperties {

    @Property(tries = 400)
    void read_oneHabit_isTheSameOrTold(@ForAll Kind kind, @ForAll DocumentHabit habit, @ForAll long seed) {
        assertSameOrTold(kind, habit, seed);
    }

    @Tag("full")
    @Property(tries = 20_000)
    void read_anyHabit_isTheSameOrTold(@ForAll Kind kind, @ForAll DocumentHabit habit, @ForAll long seed) {
        assertSameOrTold(kind, habit, seed);
    }

    @Example
    void habits_areAtLeastForty() {
        assertThat(DocumentHabit.values()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void assertSameOrTold(Kind kind, DocumentHabit habit, long seed) {
        Office office = new Office(seed);
        assertSameOrTold(kind.sound(office, new Random(seed)), habit, seed);
    }

    private static <T> void assertSameOrTold(Sound<T> sound, DocumentHabit habit, long seed) {
        byte[] changed = habit.apply(sound.text(), new Random(seed));

        Checked<T> read = sound.format().read(new ByteArrayInputStream(changed));

        assertThat(read.value().filter(sound.content()::equals).isPresent()
                        || !read.problems().isEmpty()
                                && read.problems().stream()
                                        .allMatch(problem -> problem.position().isPresent()))
                .as("%s%n%s%n%s", habit, new String(changed, UTF_8), read.problems())
                .isTrue();
    }

    /** A sound document and what stands in it. */
    private record Sound<T>(DocumentFormat<T> format, T content, String text) {

        static <T> Sound<T> of(DocumentFormat<T> format, T content) {
            return new Sound<>(format, content, format.write(content));
        }
    }

    private enum Kind {
        PEOPLE {
            @Override
            Sound<?> sound(Office office, Random random) {
                return Sound.of(documents(office).people(), office.people(2 + random.nextInt(3), true));
            }
        },
        DEMAND {
            @Override
            Sound<?> sound(Office office, Random random) {
                Framework framework = office.framework();
                List<Work> works = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    works.add(Work.of(
                            UnitId.of("city", "section-" + i),
                            "窓口の更改 " + i,
                            1 + random.nextInt(9),
                            List.of(requirement(framework, random))));
                }
                return Sound.of(documents(office).demand(), DemandSurvey.of(framework, works));
            }
        },
        POSTS {
            @Override
            Sound<?> sound(Office office, Random random) {
                Framework framework = office.framework();
                List<Post> posts = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    posts.add(Post.builder(PostId.of("city", "post-" + i), "担当 " + i)
                            .addNeed(new PostNeed(requirement(framework, random), random.nextBoolean()))
                            .lowestRank(framework
                                    .ranks()
                                    .get(random.nextInt(framework.ranks().size()))
                                    .id())
                            .holder(PersonId.of("P" + i))
                            .build());
                }
                return Sound.of(documents(office).posts(), posts);
            }
        };

        abstract Sound<?> sound(Office office, Random random);

        private static DsmJson documents(Office office) {
            return DsmJson.of(office.framework(), IpaCatalogue.fiscalYear2026()).asOf(LocalDate.of(2026, 4, 1));
        }

        private static SkillRequirement requirement(Framework framework, Random random) {
            Skill skill =
                    framework.skills().get(random.nextInt(framework.skills().size()));
            List<Level> levels = framework.scaleOf(skill.id()).levels();
            return new SkillRequirement(
                    skill.id(),
                    levels.get(1 + random.nextInt(levels.size() - 1)).id());
        }
    }
}
