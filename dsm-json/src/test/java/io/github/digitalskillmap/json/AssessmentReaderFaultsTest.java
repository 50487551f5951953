package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.ASSESSMENTS;
import static io.github.digitalskillmap.json.Documents.assertFaults;
import static io.github.digitalskillmap.json.Documents.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.assessment.AssessmentProblem;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of records of assessment that do not say what they should. */
class AssessmentReaderFaultsTest {

    private static final DocumentFormat<List<AssessmentRecord>> READER = TokyoAssessments.READER;

    /** A document of one record of P002, with the given transitions. */
    private static String recordOf(int revision, String transitions) {
        return """
                { "kind": "assessments", "version": 1, "framework": "tokyo-dsm@2.0.0", "cycle": "tokyo-dsm-cycle@2.0.0",
                  "records": [ { "person": "Yamada-4711", "round": "tokyo-dsm:fy2025", "revision": %d, "transitions": [
                %s ] } ] }""".formatted(revision, transitions);
    }

    @Test
    void read_cycleThatWasNotGiven_isTold() {
        assertFaults(
                DsmJson.of(TokyoAssessments.TOKYO).assessments().read(ASSESSMENTS),
                "5:12 /cycle: cycle 'tokyo-dsm-cycle@2.0.0' was not given to the reader, which has: —; hand it over or correct the edition; no transition was carried out [cycle-not-given]",
                "5:12 /cycle: サイクル 'tokyo-dsm-cycle@2.0.0' が渡されていません。渡されているもの: —。渡すか、版を直してください。各段階の処理は確かめていません。 [cycle-not-given]");
    }

    @Test
    void read_revisionThatDiffers_isTold() {
        assertFaults(
                READER.read(with(ASSESSMENTS, "\"revision\": 2", "\"revision\": 4")),
                "112:17 /records/1/revision: the revision is 4, but 2 transitions are listed; something may have been lost or added by hand: correct one of the two [revision-differs]",
                "112:17 /records/1/revision: 改訂は 4 ですが、段階の処理は 2 件です。失われたか、手で加えられた可能性があります。どちらかを直してください。 [revision-differs]");
    }

    @Test
    void read_sameRoundTwice_isToldWithoutThePerson() {
        assertFaults(
                READER.read(with(ASSESSMENTS, "\"P003\"", "\"P001\"")),
                "137:14 /records/2/round: the record at /records/0 is of the same person in the same round; remove one of the two or correct the round [repeated-record]",
                "137:14 /records/2/round: /records/0 の記録も、同じ人の同じ回のものです。どちらかを除くか、回を直してください。 [repeated-record]");
    }

    @Test
    void read_expiryBeforeTheEvidence_isToldWithoutTheDay() {
        assertFaults(
                READER.read(with(ASSESSMENTS, "\"2027-02-13\"", "\"2025-02-13\"")),
                "36:24 /records/0/transitions/0/levels/1/evidence/0/expiresOn: this day is before the day since which there is the evidence (since); correct one of the two days [day-before-evidence]",
                "36:24 /records/0/transitions/0/levels/1/evidence/0/expiresOn: この日が、根拠の生じた日（since）より前です。どちらかの日を直してください。 [day-before-evidence]");
    }

    @Test
    void read_keysOfAnotherKindOfEvidence_areTold() {
        assertThat(READER.read(with(ASSESSMENTS, "\"kind\": \"training\"", "\"kind\": \"exam\""))
                        .problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/records/0/transitions/0/levels/1/evidence/0/title MEANINGLESS_KEY",
                        "/records/0/transitions/0/levels/1/evidence/0/exam MISSING_VALUE");
    }

    @Test
    void read_transitionThatIsRefused_tellsEveryReasonWhereItStandsAndNobody() {
        Checked<List<AssessmentRecord>> read = READER.read(recordOf(2, """
                { "stage": "tokyo-dsm:self-check", "on": "1999-12-30",
                  "by": [ { "person": "Yamada-4711", "role": "tokyo-dsm:mentee" } ],
                  "levels": [ { "skill": "tokyo-dsm:database", "level": "tokyo-dsm:level/1" } ] },
                { "stage": "tokyo-dsm:confirmation", "on": "1999-12-29",
                  "by": [ { "person": "Yamada-4711", "role": "tokyo-dsm:mentor" } ],
                  "levels": [ { "skill": "tokyo-dsm:database", "level": "tokyo-dsm:level/7" } ] }"""));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.position().orElseThrow() + " " + problem.path() + " " + problem.code())
                .containsExactly(
                        "6:12 /records/0/transitions/1/stage STAGE_OUT_OF_ORDER",
                        "6:44 /records/0/transitions/1/on DAY_BEFORE_PREVIOUS",
                        "7:23 /records/0/transitions/1/by/0/person OWN_RECORD",
                        "8:57 /records/0/transitions/1/levels/0/level LEVEL_OFF_SCALE");
        assertThat(read.toString()).doesNotContain("Yamada", "4711", "1999");
    }

    @Test
    void read_refusedTransition_doesNotHideOtherRecords() {
        String document = with(
                with(ASSESSMENTS, "\"on\": \"2025-06-27\"", "\"on\": \"2025-06-01\""),
                "\"on\": \"2025-06-20\"",
                "\"on\": \"2025-05-20\"");

        assertThat(READER.read(document).problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("/records/0/transitions/1/on", "/records/1/transitions/1/on");
    }

    @Test
    void read_expiredEvidence_isAWarningBesideTheRecords() {
        Checked<List<AssessmentRecord>> read = READER.read(with(ASSESSMENTS, "\"2027-02-13\"", "\"2025-06-01\""));

        assertThat(read.isValid()).isTrue();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(AssessmentProblem.EXPIRED_EVIDENCE);
    }
}
