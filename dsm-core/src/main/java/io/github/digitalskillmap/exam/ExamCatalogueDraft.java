package io.github.digitalskillmap.exam;

import static io.github.digitalskillmap.problem.DataPath.ROOT;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.NearestIdentifiers;
import io.github.digitalskillmap.wording.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A catalogue while it is being built, and the check that it is consistent. */
final class ExamCatalogueDraft implements ExamCatalogue.Builder {

    private final Edition edition;
    private final List<ExamScale> scales = new ArrayList<>();
    private final List<Exam> exams = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private NearestIdentifiers nearest = new NearestIdentifiers();

    ExamCatalogueDraft(Edition edition) {
        this.edition = Objects.requireNonNull(edition, "edition");
    }

    @Override
    public ExamCatalogue.Builder addScale(ExamScale scale) {
        scales.add(Objects.requireNonNull(scale, "scale"));
        return this;
    }

    @Override
    public ExamCatalogue.Builder addExam(Exam exam) {
        exams.add(Objects.requireNonNull(exam, "exam"));
        return this;
    }

    @Override
    public Checked<ExamCatalogue> check() {
        problems.clear();
        nearest = new NearestIdentifiers();
        checkScales();
        checkExams();
        checkSuccession();
        return problems.isEmpty()
                ? Checked.valid(new ExamCatalogue(edition, scales, exams), problems)
                : Checked.invalid(problems);
    }

    private void checkScales() {
        Set<ExamScaleId> seen = new HashSet<>();
        for (int i = 0; i < scales.size(); i++) {
            ExamScaleId id = scales.get(i).id();
            if (!seen.add(id)) {
                problems.add(Problem.of(
                        ExamProblem.DUPLICATE_EXAM_SCALE,
                        ROOT.at("scales").at(i).at("id"),
                        id.toString()));
            }
        }
    }

    private void checkExams() {
        Set<ExamLevelId> levels = scales.stream()
                .flatMap(scale -> scale.levels().stream())
                .map(ExamLevel::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<ExamId> seen = new HashSet<>();
        Map<Spelling, ExamId> names = new HashMap<>();
        for (int i = 0; i < exams.size(); i++) {
            Exam exam = exams.get(i);
            DataPath path = ROOT.at("exams").at(i);
            String id = exam.id().toString();
            if (!seen.add(exam.id())) {
                problems.add(Problem.of(ExamProblem.DUPLICATE_EXAM, path.at("id"), id));
                continue;
            }
            for (Spelling spelling : exam.spellings()) {
                ExamId other = names.putIfAbsent(spelling, exam.id());
                if (other != null) {
                    problems.add(Problem.of(
                            ExamProblem.AMBIGUOUS_EXAM_NAME,
                            path.at("name"),
                            spelling.toString(),
                            id,
                            other.toString()));
                }
            }
            exam.level()
                    .value()
                    .filter(level -> !levels.contains(level))
                    .ifPresent(level -> problems.add(
                            unknown(ExamProblem.UNKNOWN_EXAM_LEVEL, path.at("level"), exam.id(), level, levels)));
        }
    }

    private void checkSuccession() {
        Map<ExamId, List<ExamId>> successors = new LinkedHashMap<>();
        exams.forEach(exam -> successors.putIfAbsent(exam.id(), exam.successors()));
        Set<ExamId> circular = new Succession(successors).circular();
        for (int i = 0; i < exams.size(); i++) {
            Exam exam = exams.get(i);
            for (int j = 0; j < exam.successors().size(); j++) {
                ExamId successor = exam.successors().get(j);
                if (!successors.containsKey(successor)) {
                    problems.add(unknown(
                            ExamProblem.UNKNOWN_SUCCESSOR,
                            ROOT.at("exams").at(i).at("successors").at(j),
                            exam.id(),
                            successor,
                            successors.keySet()));
                }
            }
            if (circular.contains(exam.id())) {
                problems.add(Problem.of(
                        ExamProblem.CIRCULAR_SUCCESSION,
                        ROOT.at("exams").at(i).at("successors"),
                        exam.id().toString()));
            }
        }
    }

    private Problem unknown(
            ExamProblem code, DataPath path, ExamId owner, Identifier named, Collection<? extends Identifier> known) {
        return Problem.of(code, path, owner.toString(), named.toString(), nearest.to(named, known));
    }
}
