package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdaptedFrameworkTest {

    private static final AdaptedFramework TOKYO =
            AdaptedFramework.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

    private static final String NOTE = "[ { \"language\": \"ja\", \"text\": \"例。\", \"mark\": \"supplied\" } ]";

    private static String overlay(String sections) {
        return overlay("tokyo-dsm@2.0.0", "hoshimi-dsm@1.0.0", sections);
    }

    private static String overlay(String base, String edition, String sections) {
        return "{ \"kind\": \"overlay\", \"version\": 1,\n  \"base\": \"" + base + "\", \"edition\": \"" + edition
                + "\",\n  \"provenance\": { \"standing\": \"sample\", \"note\": " + NOTE + " },\n  " + sections + " }";
    }

    private static void assertTold(String document, String... sentences) {
        assertThat(TOKYO.adapt(document).problems())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactly(sentences);
    }

    @Test
    void adapt_fewChanges_areMadeAndMarked() {
        AdaptedFramework ours = TOKYO.adapt(overlay("""
                "skills": { "change": [ { "id": "tokyo-dsm:ux-design", "name": %s } ],
                            "retire": [ { "id": "tokyo-dsm:marketing", "withDependents": true } ] }""".formatted(NOTE))).orElseThrow();

        assertThat(ours).hasToString("hoshimi-dsm@1.0.0 on tokyo-dsm@2.0.0");
        assertThat(ours.framework().skill(TokyoSkills.UX_DESIGN).name()).hasToString("例。");
        assertThat(ours.framework().skill(TokyoSkills.UX_DESIGN).provenance().standing())
                .isEqualTo(Standing.SAMPLE);
        assertThat(ours.framework().skill(TokyoSkills.UX_DESIGN).provenance().adaptedBy())
                .contains(ours.framework().edition());
        assertThat(ours.framework().findSkill("tokyo-dsm:marketing")).isEmpty();
    }

    @Test
    void adapt_chain_isTheSameAsResolvedInJava() {
        String first =
                overlay("\"skills\": { \"change\": [ { \"id\": \"tokyo-dsm:ux-design\", \"name\": " + NOTE + " } ] }");
        String second = overlay(
                "hoshimi-dsm@1.0.0",
                "ward@1.0.0",
                "\"skills\": { \"change\": [ { \"id\": \"tokyo-dsm:ui-design\", \"name\": " + NOTE.replace("例", "別の例")
                        + " } ] }");

        AdaptedFramework ward = TOKYO.adapt(first).orElseThrow().adapt(second).orElseThrow();

        assertThat(ward).hasToString("ward@1.0.0 on hoshimi-dsm@1.0.0 on tokyo-dsm@2.0.0");
        assertThat(ward.framework())
                .isEqualTo(Overlay.resolve(
                                TokyoFramework.policyVersion2(),
                                List.of(
                                        DocumentFormat.overlays().read(first).orElseThrow(),
                                        DocumentFormat.overlays().read(second).orElseThrow()))
                        .orElseThrow());
    }

    @Test
    void adapt_unknownParts_areToldWithPlaceAndNamesLikeThem() {
        assertTold(
                overlay("\"skills\": { \"retire\": [ { \"id\": \"tokyo-dsm:ux-desing\" } ] },\n"
                        + "  \"requirements\": { \"change\": [ { \"jobType\": \"tokyo-dsm:ui-ux-desinger\",\n"
                        + "    \"about\": \"tokyo-dsm:ux-design\", \"weight\": 2 } ] }"),
                "4:27 /skills/retire/0: 'tokyo-dsm:ux-desing' is not in 'tokyo-dsm@2.0.0'; correct it or remove the change;"
                        + " names like it: tokyo-dsm:ux-design, tokyo-dsm:ui-design"
                        + " [part-not-in-base]",
                "6:47 /requirements/change/0/weight: 'tokyo-dsm:ui-ux-desinger > tokyo-dsm:ux-design' is not in"
                        + " 'tokyo-dsm@2.0.0'; correct it or remove the change; names like it:"
                        + " tokyo-dsm:ui-ux-designer > tokyo-dsm:ux-design, tokyo-dsm:ui-ux-designer > tokyo-dsm:ui-design,"
                        + " tokyo-dsm:ui-ux-designer > tokyo-dsm:marketing [part-not-in-base]");
    }

    @Test
    void adapt_changeWithoutEffectAndWrongBase_areTold() {
        assertTold(
                overlay("\"requirements\": { \"change\": [ { \"jobType\": \"tokyo-dsm:ui-ux-designer\","
                        + " \"about\": \"tokyo-dsm:ux-design\", \"weight\": 1 } ] }"),
                "4:116 /requirements/change/0/weight: 'tokyo-dsm:ui-ux-designer > tokyo-dsm:ux-design' is already so;"
                        + " remove the change [no-effect]");
        assertTold(
                overlay("tokyo-dsm@1.0.0", "hoshimi-dsm@1.0.0", "\"skills\": {}"),
                "2:11 /base: this overlay was made for tokyo-dsm@1.0.0, but is put on tokyo-dsm@2.0.0; put it on that"
                        + " edition, or move it to this one [wrong-base]");
    }

    @Test
    void adapt_ownExams_areBroughtAlongAndCanBeAskedFor() {
        String document = overlay("""
                "examCatalogues": { "add": [ { "edition": "cloud@1.0.0", "exams": [ { "id": "cloud:basics", "code": "CB",
                    "name": %s, "level": { "knowledge": "none" }, "registrable": false } ] } ] },
                  "requirements": { "add": [ { "jobType": "tokyo-dsm:ui-ux-designer", "importance": "required", "weight": 1,
                    "requirement": { "kind": "exam", "exam": "cloud:basics" } } ] }""".formatted(NOTE));

        AdaptedFramework ours = TOKYO.adapt(document).orElseThrow();
        Checked<AdaptedFramework> other =
                TOKYO.adapt(document.replace("\"exam\": \"cloud:basics\"", "\"exam\": \"cloud:basic\""));

        assertThat(ours.catalogues()).extracting(Object::toString).contains("cloud@1.0.0");
        assertThat(ours.framework().examCatalogues())
                .extracting(Object::toString)
                .contains("cloud@1.0.0");
        assertThat(other.problems()).extracting(Problem::code).containsExactly(PartProblem.EXAM_NOT_IN_CATALOGUE);
    }

    @Test
    void of_catalogueThatIsNotGiven_isRefused() {
        assertThatThrownBy(() -> AdaptedFramework.of(TokyoFramework.policyVersion2()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("catalogues must have 'ipa@1.0.0', which tokyo-dsm@2.0.0 names, but are —");
    }
}
