/**
 * Documents in and out. {@link io.github.digitalskillmap.json.DsmJson} is the way in: it gives a
 * {@link io.github.digitalskillmap.json.DocumentFormat} for each {@link io.github.digitalskillmap.json.DocumentKind}.
 *
 * <p>A format writes what the core holds with the standing and the citation of all that it states, and reads it back. What is
 * wrong with a part is told by {@link io.github.digitalskillmap.json.problem.DocumentProblem} and
 * {@link io.github.digitalskillmap.json.problem.PartProblem}; what is wrong with the whole, by the problems of the package that
 * it belongs to.
 *
 * <p>Documents of people take what people wrote, with any spelling of skills, levels, ranks and exams that the framework knows. A
 * {@link io.github.digitalskillmap.json.PeopleReader} reads any number of them one by one, and a
 * {@link io.github.digitalskillmap.json.PeopleWriter} writes them so.
 *
 * <p>An overlay is put on the framework that it adapts by {@link io.github.digitalskillmap.json.AdaptedFramework};
 * {@link io.github.digitalskillmap.json.OverlayRebase} tells what becomes of it on a new edition. Results are counted again before
 * they are taken, and transitions of assessment are carried out again.
 *
 * <p>How it goes from a text to a value: {@code json.reading} makes a checked record of a text, {@code json.document} has a room
 * of records for each family of documents, and what they say of their keys is the language of {@code json.form}.
 */
@NullMarked
package io.github.digitalskillmap.json;

import org.jspecify.annotations.NullMarked;
