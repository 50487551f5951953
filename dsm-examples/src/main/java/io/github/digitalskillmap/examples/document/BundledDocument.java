package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoPolicy;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import java.util.Locale;
import java.util.function.Supplier;

/** What the library holds as a whole, as one JSON document. */
enum BundledDocument {
    TOKYO(() -> DocumentFormat.frameworks().write(TokyoFramework.policyVersion2())),
    IPA(() -> DocumentFormat.examCatalogues().write(IpaCatalogue.fiscalYear2026())),
    CYCLE(() -> DocumentFormat.assessmentCycles().write(TokyoAssessment.cycle())),
    CYCLE_CORRECTION_FIRST(() -> DocumentFormat.assessmentCycles().write(TokyoAssessment.cycleWithCorrectionFirst())),
    CAREERS(() -> tokyo().careerSystems().write(TokyoCareers.system())),
    CURRICULUM(() -> tokyo().curricula().write(TokyoTraining.fiscalYear2024())),
    TALENTS(() -> tokyo().talentSystems().write(TokyoTalents.system())),
    POLICY(() -> DocumentFormat.policies().write(TokyoPolicy.version2()));

    private final Supplier<String> document;

    BundledDocument(Supplier<String> document) {
        this.document = document;
    }

    private static DsmJson tokyo() {
        return DsmJson.of(TokyoFramework.policyVersion2());
    }

    /** Returns the document. */
    String text() {
        return document.get();
    }

    /** Returns the constant as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
