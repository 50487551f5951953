package io.github.digitalskillmap.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.LineageProblem;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.ProgrammeId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineageProblemTest {

    private static final Edition EDITION = Edition.of("hoshimi-training", "2024.0.0");
    private static final Curriculum TOKYO = TokyoTraining.fiscalYear2024();
    private static final ProgrammeId FIRST = TOKYO.programmes().get(0).id();
    private static final ProgrammeId MOSS = ProgrammeId.of("hoshimi", "moss");

    private static Curriculum.Builder alone() {
        return Curriculum.builder(
                EDITION, Invented.wording("星見の研修"), 2024, TokyoFramework.policyVersion2(), Invented.published(1));
    }

    private static Curriculum.Builder onTokyo() {
        return alone().basedOn(TOKYO);
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(problem -> problem.text(Locale.ENGLISH)).toList();
    }

    private static List<Problem> found(LineageProblem problem) {
        return switch (problem) {
            case NO_EFFECT -> faults(onTokyo().addProgramme(TOKYO.programmes().get(0)));
            case NOT_IN_BASE -> faults(onTokyo().retire(MOSS));
            case NOTHING_TO_RETIRE ->
                faults(alone().addProgramme(TOKYO.programmes().get(0)).retire(MOSS));
            case RETIRED_TWICE -> faults(onTokyo().retire(FIRST).retire(FIRST));
            case STATED_AND_RETIRED ->
                faults(onTokyo()
                        .retire(FIRST)
                        .addProgramme(LineageTest.renamed(TOKYO.programmes().get(0))));
            case STILL_NAMED -> faults(onTokyo().retire(TOKYO.tiers().get(0).id()));
            case DOES_NOT_FIT -> careersWithoutARank();
        };
    }

    private static List<Problem> faults(Curriculum.Builder curriculum) {
        return curriculum.check(IpaCatalogue.fiscalYear2026()).problems();
    }

    private static String english(LineageProblem problem) {
        return switch (problem) {
            case NO_EFFECT ->
                "/programmes/0: 'tokyo-training:training-by-rank' is just so in tokyo-training@2024.0.0; leave it out, or state"
                        + " what is to differ [no-effect]";
            case NOT_IN_BASE ->
                "/retired/programmes/0: 'hoshimi:moss' is not in tokyo-training@2024.0.0; correct it, or remove it"
                        + " [not-in-base]";
            case NOTHING_TO_RETIRE ->
                "/retired/programmes/0: 'hoshimi:moss' cannot be retired, since this is based on nothing; name the base, or"
                        + " remove it [nothing-to-retire]";
            case RETIRED_TWICE ->
                "/retired/programmes/1: 'tokyo-training:training-by-rank' is retired twice; remove one [retired-twice]";
            case STATED_AND_RETIRED ->
                "/retired/programmes/0: 'tokyo-training:training-by-rank' is retired, but stated too; keep one of the two"
                        + " [stated-and-retired]";
            case STILL_NAMED ->
                "/retired/tiers/0: 'tokyo-training:create' is retired, but 'tokyo-training:job-type-training', taken over from"
                        + " tokyo-training@2024.0.0, still speaks of it; retire that too, or state it anew [still-named]";
            case DOES_NOT_FIT ->
                "/base/routes/2: 'tokyo-dsm:experienced-kacho-dairi', taken over from tokyo-dsm-careers@2.0.0, does not fit here;"
                        + " state it anew, or retire it [does-not-fit]";
        };
    }

    @ParameterizedTest
    @EnumSource
    void problem_each_isToldInEnglishAndJapanese(LineageProblem problem) {
        List<Problem> told =
                found(problem).stream().filter(each -> each.code() == problem).toList();

        assertThat(lines(told)).first().isEqualTo(english(problem));
        assertThat(told.get(0).message(Locale.JAPANESE))
                .endsWith("ください。")
                .contains(told.get(0).arguments());
    }

    private static List<Problem> careersWithoutARank() {
        Framework city = Overlay.builder(
                        TokyoFramework.policyVersion2().edition(), Edition.of("hoshimi", "1.0.0"), Invented.sample())
                .change(Change.retire(PartId.of(TokyoRanks.KACHO_DAIRI)).andDependents())
                .build()
                .applyTo(TokyoFramework.policyVersion2())
                .orElseThrow();

        return CareerSystem.builder(city, Edition.of("hoshimi-careers", "1.0.0"), Invented.wording("星見"))
                .basedOn(TokyoCareers.system())
                .check()
                .problems();
    }

    @Test
    void check_frameworkWithoutARank_tellsWhatOfTheBaseDoesNotFit() {
        assertThat(lines(careersWithoutARank()))
                .containsExactly(
                        "/base/routes/2: 'tokyo-dsm:experienced-kacho-dairi', taken over from tokyo-dsm-careers@2.0.0, does not"
                                + " fit here; state it anew, or retire it [does-not-fit]",
                        "/base/routes/2/startsAt: rank 'tokyo-dsm:kacho-dairi' is not in 'hoshimi@1.0.0'; correct the"
                                + " identifier [unknown-rank]",
                        "/base/models/1: 'tokyo-dsm:specialist', taken over from tokyo-dsm-careers@2.0.0, does not fit here;"
                                + " state it anew, or retire it [does-not-fit]",
                        "/base/models/1/gates/1/leadsTo: rank 'tokyo-dsm:kacho-dairi' is not in 'hoshimi@1.0.0'; correct"
                                + " the identifier [unknown-rank]");
    }

    @Test
    void basedOn_itselfOrTwice_isRefused() {
        assertThatThrownBy(() -> Curriculum.builder(
                                TOKYO.edition(),
                                TOKYO.name(),
                                2024,
                                TokyoFramework.policyVersion2(),
                                Invented.published(1))
                        .basedOn(TOKYO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("edition tokyo-training@2024.0.0 must be based on another than itself");
        assertThatThrownBy(() -> onTokyo().basedOn(TOKYO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("edition hoshimi-training@2024.0.0 is based on tokyo-training@2024.0.0 already");
    }
}
