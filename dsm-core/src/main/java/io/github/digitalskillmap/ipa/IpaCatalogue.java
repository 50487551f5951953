package io.github.digitalskillmap.ipa;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevel;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.wording.WordingMark;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The catalogue of the national exams that IPA holds, with names and levels as IPA publishes them.
 *
 * <p>A reform that ends or regroups most of these exams has been announced. Nothing of it is encoded, since no primary
 * source is at hand; it will come as a catalogue of another edition.
 *
 * @since 0.1.0
 */
public final class IpaCatalogue {

    /** The scale on which IPA orders its exams, from level 1 to level 4. */
    public static final ExamScaleId SCALE = ExamScaleId.of("ipa", "level");

    /** The edition of the exams as they are held before the announced reform. */
    public static final Edition EDITION = Edition.of("ipa", "1.0.0");

    private IpaCatalogue() {}

    /**
     * Returns the catalogue of the exams as they are held in fiscal 2026, before the announced reform.
     *
     * @return thirteen exams on one scale of four levels; always the same instance
     */
    public static ExamCatalogue fiscalYear2026() {
        return Table.FISCAL_YEAR_2026;
    }

    /** The table of the exams, which is made only when somebody asks for it. */
    private static final class Table {

        private static final Wording ISSUER = Wording.official(JAPANESE, "IPA");
        private static final Provenance ENGINEER_EXAMS = published(
                "information-technology-engineers", "情報処理技術者試験", "Information Technology Engineers Examination");
        private static final Provenance SPECIALIST_EXAM = published(
                "registered-information-security-specialist",
                "情報処理安全確保支援士試験",
                "Registered Information Security Specialist Examination");

        private static final ExamCatalogue FISCAL_YEAR_2026 = encode();

        private Table() {}

        private static ExamCatalogue encode() {
            List<ExamLevel> levels = IntStream.rangeClosed(1, 4)
                    .mapToObj(level -> ExamLevel.of(level(level), Wording.sentence("レベル" + level, "Level " + level)))
                    .toList();
            return ExamCatalogue.builder(EDITION)
                    .addScale(ExamScale.of(
                            SCALE,
                            Wording.supplied(JAPANESE, "IPA試験レベル").translated(ENGLISH, "IPA exam level"),
                            levels,
                            ENGINEER_EXAMS))
                    .addExam(exam(IpaExams.IP, "IP", "ITパスポート試験", "Information Technology Passport", 1, ENGINEER_EXAMS)
                            .addAlias("IT Passport")
                            .addAlias("iパス")
                            .build())
                    .addExam(exam(
                                    IpaExams.SG,
                                    "SG",
                                    "情報セキュリティマネジメント試験",
                                    "Information Security Management",
                                    2,
                                    ENGINEER_EXAMS)
                            .addAlias("セキュマネ")
                            .build())
                    .addExam(exam(
                                    IpaExams.FE,
                                    "FE",
                                    "基本情報技術者試験",
                                    "Fundamental Information Technology Engineer",
                                    2,
                                    ENGINEER_EXAMS)
                            .addAlias("基本情報")
                            .build())
                    .addExam(exam(
                                    IpaExams.AP,
                                    "AP",
                                    "応用情報技術者試験",
                                    "Applied Information Technology Engineer",
                                    3,
                                    ENGINEER_EXAMS)
                            .addAlias("応用情報")
                            .build())
                    .addExam(exam(
                                    IpaExams.ST,
                                    "ST",
                                    "ITストラテジスト試験",
                                    "Information Technology Strategist",
                                    4,
                                    ENGINEER_EXAMS)
                            .addAlias("IT Strategist")
                            .build())
                    .addExam(exam(IpaExams.SA, "SA", "システムアーキテクト試験", "Systems Architect", 4, ENGINEER_EXAMS)
                            .build())
                    .addExam(exam(IpaExams.PM, "PM", "プロジェクトマネージャ試験", "Project Manager", 4, ENGINEER_EXAMS)
                            .addAlias("プロマネ")
                            .build())
                    .addExam(exam(IpaExams.NW, "NW", "ネットワークスペシャリスト試験", "Network Specialist", 4, ENGINEER_EXAMS)
                            .addAlias("ネスペ")
                            .build())
                    .addExam(exam(IpaExams.DB, "DB", "データベーススペシャリスト試験", "Database Specialist", 4, ENGINEER_EXAMS)
                            .addAlias("デスペ")
                            .build())
                    .addExam(exam(
                                    IpaExams.ES,
                                    "ES",
                                    "エンベデッドシステムスペシャリスト試験",
                                    "Embedded Systems Specialist",
                                    4,
                                    ENGINEER_EXAMS)
                            .build())
                    .addExam(exam(
                                    IpaExams.SM,
                                    "SM",
                                    "ITサービスマネージャ試験",
                                    "Information Technology Service Manager",
                                    4,
                                    ENGINEER_EXAMS)
                            .addAlias("IT Service Manager")
                            .build())
                    .addExam(exam(IpaExams.AU, "AU", "システム監査技術者試験", "Systems Auditor", 4, ENGINEER_EXAMS)
                            .build())
                    .addExam(exam(
                                    IpaExams.SC,
                                    "SC",
                                    "情報処理安全確保支援士試験",
                                    "Registered Information Security Specialist",
                                    4,
                                    SPECIALIST_EXAM)
                            .addAlias("登録セキスペ")
                            .addAlias("支援士")
                            .registrable(true)
                            .build())
                    .build();
        }

        /** Returns an exam, which people call by its name without the last word (試験, Examination), too. */
        private static Exam.Builder exam(
                ExamId id, String code, String name, String english, int level, Provenance provenance) {
            return Exam.builder()
                    .id(id)
                    .code(code)
                    .name(name(id, name, english + " Examination"))
                    .addAlias(name.substring(0, name.length() - "試験".length()))
                    .addAlias(english)
                    .level(Knowledge.known(level(level)))
                    .provenance(provenance);
        }

        private static ExamLevelId level(int level) {
            return ExamLevelId.of(SCALE, Integer.toString(level));
        }

        private static Provenance published(String key, String title, String english) {
            return Provenance.published(Citation.of(Source.builder()
                    .id(SourceId.of("ipa", key))
                    .issuer(ISSUER)
                    .title(Wording.official(JAPANESE, title).translated(ENGLISH, english))
                    .build()));
        }

        /**
         * Returns a name, in English as IPA's Outline of ITEE prints it (versions 1.2 of 2009-12-22 to 3.0, read in stored copies);
         * that of SG was found in none of them and is a translation.
         */
        private static Wording name(ExamId id, String japanese, String english) {
            Wording name = Wording.official(JAPANESE, japanese);
            return id.equals(IpaExams.SG)
                    ? name.translated(ENGLISH, english)
                    : name.with(Phrase.of(ENGLISH, english, WordingMark.OFFICIAL));
        }
    }
}
