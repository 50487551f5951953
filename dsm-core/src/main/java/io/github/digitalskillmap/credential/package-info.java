/**
 * The exams that people have passed, beside what they are judged to hold.
 *
 * <p>An {@link io.github.digitalskillmap.credential.ExamScorer} gives an
 * {@link io.github.digitalskillmap.credential.ExamReport}: exams passed, levels reached on each issuer's scale, and for each
 * skill {@linkplain io.github.digitalskillmap.credential.SkillExams the exams that go with it} and which would be next. A
 * pass never changes a judged level.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.credential;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
