package io.github.digitalskillmap.ipa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.wording.WordingMark;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpaCatalogueTest {

    private static final ExamCatalogue IPA = IpaCatalogue.fiscalYear2026();

    @Test
    void current_twice_isTheSameInstance() {
        assertThat(IpaCatalogue.fiscalYear2026()).isSameAs(IPA);
    }

    @Test
    void exams_all_areThirteenOnAScaleOfFourWithoutAnyReform() {
        assertThat(IPA.exams()).hasSize(13).allMatch(exam -> exam.isActive(LocalDate.MAX));
        assertThat(IPA.exams()).allMatch(exam -> exam.successors().isEmpty());
        assertThat(IPA.scales()).containsExactly(IPA.scale(IpaCatalogue.SCALE));
        assertThat(IPA.scale(IpaCatalogue.SCALE).levels()).hasSize(4);
    }

    @Test
    void registrable_onlyTheSpecialist_isTrue() {
        assertThat(IPA.exams())
                .filteredOn(Exam::registrable)
                .extracting(Exam::id)
                .containsExactly(IpaExams.SC);
        assertThat(IPA.find("情報処理安全確保支援士")).contains(IPA.exam(IpaExams.SC));
    }

    @ParameterizedTest
    @CsvSource({
        "IP, Information Technology Passport Examination, 1",
        "SG, Information Security Management Examination, 2",
        "FE, Fundamental Information Technology Engineer Examination, 2",
        "AP, Applied Information Technology Engineer Examination, 3",
        "ST, Information Technology Strategist Examination, 4",
        "SA, Systems Architect Examination, 4",
        "PM, Project Manager Examination, 4",
        "NW, Network Specialist Examination, 4",
        "DB, Database Specialist Examination, 4",
        "ES, Embedded Systems Specialist Examination, 4",
        "SM, Information Technology Service Manager Examination, 4",
        "AU, Systems Auditor Examination, 4",
        "SC, Registered Information Security Specialist Examination, 4"
    })
    void find_code_givesTheExamWithItsEnglishNameAndLevel(String code, String english, int level) {
        Exam exam = IPA.find(code).orElseThrow();

        assertThat(exam.name().text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(IPA.find(english.replace(" Examination", ""))).contains(exam);
        assertThat(IPA.find(english.replace(" Examination", "").replace("Information Technology Pass", "IT Pass")))
                .contains(exam);
        assertThat(exam.level().value().map(IPA.scale(IpaCatalogue.SCALE)::position))
                .contains(level);
    }

    @ParameterizedTest
    @CsvSource({"AP, 情報処理技術者試験", "AU, 情報処理技術者試験", "SC, 情報処理安全確保支援士試験"})
    void provenance_eachExam_citesIpaByTheRightList(String code, String title) {
        Exam exam = IPA.find(code).orElseThrow();

        assertThat(exam.provenance().text(Locale.JAPANESE)).isEqualTo("公表: " + title);
    }

    @Test
    void names_inEnglish_areOfficialWhereTheIssuerPrintsThem() {
        assertThat(IPA.exams())
                .filteredOn(
                        exam -> exam.name().phrase(Locale.ENGLISH).orElseThrow().mark() != WordingMark.OFFICIAL)
                .extracting(Exam::id)
                .containsExactly(IpaExams.SG);
    }
}
