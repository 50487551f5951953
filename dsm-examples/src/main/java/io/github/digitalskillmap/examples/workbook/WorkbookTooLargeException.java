package io.github.digitalskillmap.examples.workbook;

/** Thrown where a workbook holds more than is read. */
final class WorkbookTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkbookTooLargeException() {
        super("a workbook is larger than can be read");
    }
}
