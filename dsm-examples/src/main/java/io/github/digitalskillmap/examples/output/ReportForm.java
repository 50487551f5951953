package io.github.digitalskillmap.examples.output;

import java.util.regex.Pattern;

/** How the headings, paragraphs and lists of a report are written. */
public enum ReportForm {
    /** Lines for a terminal. */
    TEXT(OutputForm.TEXT, "", "", "  ", "  ", "    "),

    /** Markdown. */
    MARKDOWN(OutputForm.MARKDOWN, "# ", "## ", "### ", "- ", "- ");

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private final OutputForm written;
    private final String title;
    private final String section;
    private final String group;
    private final String item;
    private final String itemOfGroup;

    ReportForm(OutputForm written, String title, String section, String group, String item, String itemOfGroup) {
        this.written = written;
        this.title = title;
        this.section = section;
        this.group = group;
        this.item = item;
        this.itemOfGroup = itemOfGroup;
    }

    /** Returns the form of what is written so. */
    public OutputForm written() {
        return written;
    }

    /** Begins a report. */
    public Writer begin() {
        return new Writer(this);
    }

    private String line(String text) {
        String line = ShownText.of(text);
        return this == MARKDOWN ? MARKS.matcher(line).replaceAll("\\\\$0") : line;
    }

    /** A report while it is written. */
    public static final class Writer {

        private final ReportForm form;
        private final StringBuilder text = new StringBuilder();

        private Writer(ReportForm form) {
            this.form = form;
        }

        public void title(String words) {
            add(form.title, words);
            space();
        }

        public void paragraph(String words) {
            add("", words);
            space();
        }

        /** Begins a section, in both forms behind a blank line. */
        public void section(String words) {
            text.append('\n');
            add(form.section, words);
            space();
        }

        /** Begins a group of items within a section. */
        public void group(String words) {
            text.append(form == MARKDOWN ? "\n" : "");
            add(form.group, words);
            space();
        }

        public void item(String words) {
            add(form.item, words);
        }

        public void itemOfGroup(String words) {
            add(form.itemOfGroup, words);
        }

        private void add(String mark, String words) {
            text.append(mark).append(form.line(words)).append('\n');
        }

        private void space() {
            text.append(form == MARKDOWN ? "\n" : "");
        }

        @Override
        public String toString() {
            return text.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
        }
    }
}
