/**
 * Exams and certificates: what an issuer offers, and which skill each goes with.
 *
 * <p>An {@link io.github.digitalskillmap.exam.ExamCatalogue} is one edition of an issuer's exams. It is apart from any
 * framework: a framework names the catalogue and {@linkplain io.github.digitalskillmap.exam.ExamLink links} its skills
 * to exams. An {@link io.github.digitalskillmap.exam.Exam} has a period in which it is held, successors, and a level on
 * its issuer's {@link io.github.digitalskillmap.exam.ExamScale}, which may be none or not yet known.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.exam;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
