package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.wording.Wording;

/** Tells what is wrong with records as problems of a document, whose objects have skills as keys. */
public record DocumentFaults(Findings findings) implements RecordFindings {

    @Override
    public void add(RecordFault fault, DataPath place, String... arguments) {
        DocumentPath path = DocumentPath.ROOT.to(place);
        DocumentProblem code = code(fault);
        if (code == DocumentProblem.SKILL_NOT_FOUND || code == DocumentProblem.REPEATED_SKILL) {
            findings.addAtKey(code, path, arguments);
        } else {
            findings.add(code, path, arguments);
        }
    }

    private static DocumentProblem code(RecordFault fault) {
        return switch (fault) {
            case OTHER_FRAMEWORK -> DocumentProblem.OTHER_FRAMEWORK;
            case INVALID_EDITION -> DocumentProblem.INVALID_EDITION;
            case UNSEEN_LETTER -> DocumentProblem.UNSEEN_LETTER;
            case CONTROL_IN_ID -> DocumentProblem.CONTROL_IN_ID;
            case UNSEEN_IN_ID -> DocumentProblem.UNSEEN_IN_ID;
            case ID_AS_NUMBER -> DocumentProblem.ID_AS_NUMBER;
            case SEVERAL_IN_ID -> DocumentProblem.SEVERAL_IN_ID;
            case DITTO_FOR_ID -> DocumentProblem.DITTO_FOR_ID;
            case REMARK_AS_ID -> DocumentProblem.REMARK_AS_ID;
            case ID_LOOKS_EQUAL -> DocumentProblem.ID_LOOKS_EQUAL;
            case SKILL_NOT_FOUND -> DocumentProblem.SKILL_NOT_FOUND;
            case REPEATED_SKILL -> DocumentProblem.REPEATED_SKILL;
            case LEVEL_NOT_FOUND -> DocumentProblem.LEVEL_NOT_FOUND;
            case WRONG_ORIGIN -> DocumentProblem.WRONG_ORIGIN;
            case RANK_NOT_FOUND -> DocumentProblem.RANK_NOT_FOUND;
            case JOB_TYPE_NOT_FOUND -> DocumentProblem.JOB_TYPE_NOT_FOUND;
            case EXAM_NOT_FOUND -> DocumentProblem.EXAM_NOT_FOUND;
            case AMBIGUOUS_EXAM -> DocumentProblem.AMBIGUOUS_EXAM;
            case REPEATED_EXAM -> DocumentProblem.REPEATED_EXAM;
            case INVALID_DATE -> DocumentProblem.INVALID_DATE;
            case DATE_BEFORE_PASS -> DocumentProblem.DATE_BEFORE_PASS;
            case DATE_BEFORE_REGISTRATION -> DocumentProblem.DATE_BEFORE_REGISTRATION;
            case DATE_TO_COME -> DocumentProblem.DATE_TO_COME;
            case JUDGEMENT_NOT_FOUND -> DocumentProblem.JUDGEMENT_NOT_FOUND;
            case WRONG_VERDICT -> DocumentProblem.WRONG_VERDICT;
            case ROLE_NOT_FOUND -> DocumentProblem.ROLE_NOT_FOUND;
            case ROLE_NOT_ENTITLED -> DocumentProblem.ROLE_NOT_ENTITLED;
            case REPEATED_ATTESTATION -> DocumentProblem.REPEATED_ATTESTATION;
            case AMBIGUOUS_DATE, DATE_AS_NUMBER, DATE_NOT_OF_ERA ->
                throw new IllegalArgumentException("a document writes days in one way, but has " + fault);
            case DIFFERENT_RANK -> throw new IllegalArgumentException("a document has the rank of a person once");
        };
    }

    @Override
    public String called(PlacedText before) {
        return Quotation.of(before.text());
    }

    @Override
    public String called(Wording name, String written) {
        return written;
    }

    @Override
    public boolean isFull() {
        return findings.isFull();
    }
}
