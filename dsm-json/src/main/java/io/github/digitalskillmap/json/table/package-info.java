/**
 * Tables in and out: people and job types as rows and columns that an officer edits in a spreadsheet.
 *
 * <p>A {@link io.github.digitalskillmap.json.table.Table} is rows of texts and knows nothing of files. A
 * {@link io.github.digitalskillmap.json.table.CsvFormat} reads and writes it as CSV; any other format can feed it as well. What was
 * read of a file that has faults of its own is a {@link io.github.digitalskillmap.json.table.TableReading}.
 * A {@link io.github.digitalskillmap.json.table.PeopleTable} makes people of it, and a
 * {@link io.github.digitalskillmap.json.table.JobTypeMatrix} the requirements of job types. People of a file of any size come one
 * after another as a {@link io.github.digitalskillmap.json.PeopleStream}, like those of a JSON document. Whatever is wrong is told as a
 * {@link io.github.digitalskillmap.json.table.TableProblem} with its cell, such as {@code C5}, all at once, in Japanese and
 * English.
 */
@NullMarked
package io.github.digitalskillmap.json.table;

import org.jspecify.annotations.NullMarked;
