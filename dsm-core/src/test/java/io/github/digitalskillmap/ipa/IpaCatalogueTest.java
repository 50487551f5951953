package io.github.digitalskillmap.ipa;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
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
        "IP, IT Passport, 1",
        "SG, Information Security Management, 2",
        "FE, Fundamental Information Technology Engineer, 2",
        "AP, Applied Information Technology Engineer, 3",
        "ST, IT Strategist, 4",
        "SA, Systems Architect, 4",
        "PM, Project Manager, 4",
        "NW, Network Specialist, 4",
        "DB, Database Specialist, 4",
        "ES, Embedded Systems Specialist, 4",
        "SM, IT Service Manager, 4",
        "AU, Systems Auditor, 4",
        "SC, Registered Information Security Specialist, 4"
    })
    void find_code_givesTheExamWithItsEnglishNameAndLevel(String code, String english, int level) {
        Exam exam = IPA.find(code).orElseThrow();

        assertThat(exam.name().text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(exam.level().value().map(IPA.scale(IpaCatalogue.SCALE)::position))
                .contains(level);
    }

    @ParameterizedTest
    @CsvSource({"AP, 情報処理技術者試験", "AU, 情報処理技術者試験", "SC, 情報処理安全確保支援士試験"})
    void provenance_eachExam_citesIpaByTheRightList(String code, String title) {
        Exam exam = IPA.find(code).orElseThrow();

        assertThat(exam.provenance().text(Locale.JAPANESE)).isEqualTo("公表: " + title);
    }
}
