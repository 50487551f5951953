/**
 * Documents in and out, as JSON.
 *
 * <p>A {@link io.github.digitalskillmap.json.PeopleReader} takes what people wrote, with any spelling of skills, levels,
 * ranks, exams and roles, and gives the people or every fault at once: each a
 * {@link io.github.digitalskillmap.json.DocumentProblem} with its path, line and column, in Japanese and English. A
 * {@link io.github.digitalskillmap.json.PeopleWriter} writes what that reader takes.
 *
 * <p>A {@link io.github.digitalskillmap.json.FrameworkWriter} writes a framework with the standing and the citation of all
 * that it states, and a {@link io.github.digitalskillmap.json.FrameworkReader} reads it back. An exam catalogue is a
 * document of its own, which a framework names by edition:
 * {@link io.github.digitalskillmap.json.ExamCatalogueWriter} and
 * {@link io.github.digitalskillmap.json.ExamCatalogueReader}. What is wrong with a part of either, of a migration plan or of a
 * record of assessment, is a {@link io.github.digitalskillmap.json.PartProblem}.
 *
 * <p>What a body does differently from a framework is an overlay, which an
 * {@link io.github.digitalskillmap.json.OverlayReader} reads and an {@link io.github.digitalskillmap.json.OverlayWriter}
 * writes; an {@link io.github.digitalskillmap.json.AdaptedFramework} puts it on its base.
 *
 * <p>A {@link io.github.digitalskillmap.json.ResultsWriter} writes how far people have met job types, and a
 * {@link io.github.digitalskillmap.json.ResultsReader} counts that again before it takes it.
 *
 * <p>A {@link io.github.digitalskillmap.json.MigrationPlanWriter} writes how records are carried from one framework to
 * another, and a {@link io.github.digitalskillmap.json.MigrationPlanReader}, which is given both, reads it back.
 *
 * <p>An {@link io.github.digitalskillmap.json.AssessmentCycleWriter} writes a body's cycle of assessment, and an
 * {@link io.github.digitalskillmap.json.AssessmentCycleReader} reads it back. An
 * {@link io.github.digitalskillmap.json.AssessmentWriter} writes how far people have come from self-check to confirmed
 * levels, and an {@link io.github.digitalskillmap.json.AssessmentReader} carries out each transition again before it takes them.
 *
 * <p>A {@link io.github.digitalskillmap.json.CareerSystemWriter} writes a body's workplaces, entry routes and career models, and a
 * {@link io.github.digitalskillmap.json.CareerSystemReader} reads them back. A
 * {@link io.github.digitalskillmap.json.CareerWriter} writes where people are placed in turn, and a
 * {@link io.github.digitalskillmap.json.CareerReader} reads it back.
 * <p>A {@link io.github.digitalskillmap.json.CurriculumWriter} writes the training of a year, and a
 * {@link io.github.digitalskillmap.json.CurriculumReader}, which is given the framework, reads it back.
 *
 * <p>A {@link io.github.digitalskillmap.json.TalentSystemWriter} writes a body's talent types and what applies to them, and a
 * {@link io.github.digitalskillmap.json.TalentSystemReader} reads them back.
 *
 * <p>Each {@link io.github.digitalskillmap.json.DocumentKind} has a JSON Schema, by which an editor checks a document while
 * it is written.
 */
@NullMarked
package io.github.digitalskillmap.json;

import org.jspecify.annotations.NullMarked;
