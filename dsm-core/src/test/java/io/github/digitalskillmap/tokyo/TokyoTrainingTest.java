package io.github.digitalskillmap.tokyo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.EditionId;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.Programme;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.Tier;
import io.github.digitalskillmap.training.Topic;
import io.github.digitalskillmap.training.TrainingAdvisor;
import io.github.digitalskillmap.training.TrainingLink;
import io.github.digitalskillmap.training.TrainingNeed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokyoTrainingTest {

    private static final Curriculum TRAINING = TokyoTraining.fiscalYear2024();
    private static final TrainingAdvisor ADVISOR = TrainingAdvisor.of(TRAINING);

    @Test
    void fiscalYear2024_hasEveryProgrammeOfThePolicyByItsPage() {
        assertThat(on(29)).hasSize(9);
        assertThat(on(30)).hasSize(5);
        assertThat(on(31)).hasSize(12);
        assertThat(on(32))
                .extracting(named -> named.name().text(Locale.JAPANESE))
                .containsExactly("オンライン事例共有会");
        assertThat(on(33)).hasSize(8);
        assertThat(on(34))
                .extracting(named -> named.name().text(Locale.JAPANESE))
                .containsExactly("ラーニングコミュニティ");
        assertThat(TRAINING.programmes()).hasSize(36);
    }

    private static List<Programme> on(int page) {
        return TRAINING.programmes().stream()
                .filter(programme ->
                        programme.provenance().citations().get(0).pages().contains(page))
                .toList();
    }

    @Test
    void programmesForTokyoAndMunicipalities_areOfNoTierAndServeNothing() {
        assertThat(Stream.of(on(32), on(34)).flatMap(List::stream)).allSatisfy(programme -> {
            assertThat(programme.tier()).isEmpty();
            assertThat(programme.links()).isEmpty();
            assertThat(programme.isFor(Set.of(TokyoTraining.ALL_STAFF))).isTrue();
            assertThat(programme.isFor(Set.of(TokyoTraining.MUNICIPAL_STAFF))).isTrue();
        });
        assertThat(on(34))
                .allSatisfy(programme -> assertThat(programme.isFor(Set.of(TokyoTraining.AFFILIATE_STAFF)))
                        .isTrue());
    }

    @Test
    void tiers_arePrintedAndWhatBelongsToThemIsDrawn() {
        assertThat(TRAINING.tiers()).hasSize(6).extracting(Tier::standing).containsOnly(Standing.PUBLISHED);
        assertThat(TRAINING.tiers())
                .extracting(tier -> tier.reading().standing())
                .containsOnly(Standing.INFERRED);
        assertThat(TRAINING.tier(TokyoTraining.CREATE).audience()).isEqualTo(TokyoTraining.ICT_STAFF);
    }

    @Test
    void openMandatory_ofIctStaff_areTheMarkedOnes() {
        assertThat(ADVISOR.openMandatory(Set.of(TokyoTraining.ICT_STAFF), Set.of()))
                .extracting(programme -> programme.id().key())
                .containsExactly("focus-training", "online-tool", "cybersecurity");
        assertThat(ADVISOR.openMandatory(Set.of(TokyoTraining.ICT_STAFF_FROM_OTHER_WORK), Set.of()))
                .extracting(programme -> programme.id().key())
                .containsExactly("course-training");
        assertThat(ADVISOR.openMandatory(Set.of(TokyoTraining.ALL_STAFF), Set.of()))
                .isEmpty();
    }

    @Test
    void advise_focusAreasOf2024_areServedByTheTrainingOfFocusAreasFirst() {
        List<TrainingNeed> focus = Stream.of(TokyoSkills.CLOUD_SERVICES, TokyoSkills.UX_DESIGN, TokyoSkills.UI_DESIGN)
                .<TrainingNeed>map(TrainingNeed.FocusNeed::new)
                .toList();

        assertThat(ADVISOR.advise(focus, Set.of(TokyoTraining.ICT_STAFF)).programmes())
                .first()
                .satisfies(first -> {
                    assertThat(first.programme().id().key()).isEqualTo("focus-training");
                    assertThat(first.servedNeeds()).isEqualTo(3);
                    assertThat(first.isMandatory()).isTrue();
                });
    }

    @Test
    void links_toSkillsAndCategories_arePublishedExactlyWhereTheProgrammeNamesThemWordForWord() {
        for (Programme programme : TRAINING.programmes()) {
            Set<String> words = words(programme);
            for (TrainingLink link : programme.links()) {
                named(link.topic())
                        .ifPresent(name -> assertThat(link.standing())
                                .as("%s: %s", programme, link)
                                .isEqualTo(words.contains(name) ? Standing.PUBLISHED : Standing.INFERRED));
            }
        }
    }

    private static Set<String> words(Programme programme) {
        String text = programme.name().text(Locale.JAPANESE)
                + "、"
                + programme
                        .description()
                        .map(said -> said.text(Locale.JAPANESE))
                        .orElse("");
        return Stream.of(text.split("[、（）]"))
                .map(word -> word.replaceFirst("等.*", ""))
                .collect(Collectors.toSet());
    }

    private static Optional<String> named(Topic topic) {
        Framework framework = TokyoFramework.policyVersion2();
        if (topic instanceof Topic.SkillTopic skill) {
            return Optional.of(framework.skill(skill.skill()).name().text(Locale.JAPANESE));
        }
        if (topic instanceof Topic.CategoryTopic category) {
            return Optional.of(framework.category(category.category()).name().text(Locale.JAPANESE));
        }
        return Optional.empty();
    }

    @Test
    void focusTraining_namesItsFieldsAndIsReadAsOfTheFocusAreas() {
        assertThat(TRAINING.programme(ProgrammeId.of("tokyo-training", "focus-training"))
                        .links())
                .extracting(TrainingLink::topic, TrainingLink::standing)
                .containsExactly(
                        tuple(new Topic.FocusAreasTopic(), Standing.INFERRED),
                        tuple(new Topic.CategoryTopic(TokyoCategories.DATA), Standing.PUBLISHED),
                        tuple(new Topic.CategoryTopic(TokyoCategories.DESIGN), Standing.PUBLISHED),
                        tuple(new Topic.SkillTopic(TokyoSkills.CLOUD_SERVICES), Standing.INFERRED));
    }

    @Test
    void audiencesThatAreRead_haveAProvenanceOfTheirOwn() {
        assertThat(Stream.of(on(30), on(31), on(32), on(33)).flatMap(List::stream))
                .filteredOn(programme -> !programme.id().key().equals("it-passport")
                        && !programme.id().key().equals("basic-training"))
                .allSatisfy(programme -> {
                    assertThat(programme.standing()).isEqualTo(Standing.PUBLISHED);
                    assertThat(programme.provenance().note()).isEmpty();
                    assertThat(programme.reading().orElseThrow().standing()).isEqualTo(Standing.INFERRED);
                });
    }

    @Test
    void jointStudyGroup_isForStaffOfTokyoToo() {
        assertThat(TRAINING.programme(ProgrammeId.of("tokyo-training", "joint-study-group"))
                        .audiences())
                .containsExactly(TokyoTraining.ALL_STAFF, TokyoTraining.MUNICIPAL_STAFF);
    }

    @Test
    void facts_ofThePolicy_areCountedByStandingAndQuoteIt() {
        assertThat(TRAINING.facts(Standing.PUBLISHED)).hasSize(1 + 10 + 6 + 11 + 34 + 12);
        assertThat(TRAINING.facts(Standing.INFERRED)).hasSize(6 + 2 + 31 + 26 + 9);
        assertThat(TRAINING.facts()).hasSize(74 + 74).doesNotHaveDuplicates();
        assertThat(TRAINING.facts())
                .filteredOn(fact -> fact.subject().equals(EditionId.of(TRAINING.edition())))
                .extracting(
                        fact -> fact.wording().text(Locale.JAPANESE),
                        fact -> fact.wording().text(Locale.ENGLISH))
                .containsExactly(tuple(
                        "カリキュラム「東京デジタルアカデミー」（2024 年度）", "Curriculum \"Tokyo Digital Academy\" of fiscal year 2024"));
    }
}
