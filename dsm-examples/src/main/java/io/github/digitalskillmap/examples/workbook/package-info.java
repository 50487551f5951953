/**
 * Tables as workbooks of spreadsheets.
 */
@NullMarked
package io.github.digitalskillmap.examples.workbook;

import org.jspecify.annotations.NullMarked;
