package io.github.digitalskillmap.examples.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.digitalskillmap.examples.file.FaultList;
import io.github.digitalskillmap.json.RecordFormat;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.wording.Wording;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a file is, what was understood of it, and everything that is wrong with it.
 *
 * @param file the name of the file
 * @param what what it is
 * @param problems its faults and notes
 * @param understood what was understood, if anything
 */
record CheckReport(String file, Wording what, List<Problem> problems, Optional<Understood> understood) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultPrettyPrinter PRINTER =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    void print(PrintWriter out, Locale language) {
        out.println(Wording.sentence("%s: %s、誤り・注意 %d 件", "%s: %s, faults and notes: %d", file, what, problems.size())
                .text(language));
        understood.ifPresent(
                content -> out.println(Wording.sentence("  読み取った内容: %s", "  understood: %s", content.wording())
                        .text(language)));
        new FaultList(language).printEach(problems, out);
    }

    /** Returns the report as one JSON object, with sentences in both languages. */
    String json() {
        RecordFormat records = RecordFormat.of(KnownFrameworks.installed());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file);
        report.put("what", inBoth(what::text));
        report.put("sound", isSound());
        understood.ifPresent(content -> report.put("understood", inBoth(content.wording()::text)));
        understood.flatMap(Understood::people).ifPresent(people -> report.put("people", tree(records.write(people))));
        report.put(
                "problems",
                problems.stream().map(problem -> tree(records.write(problem))).toList());
        try {
            return MAPPER.writer(PRINTER).writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String value) {
        try {
            return MAPPER.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> inBoth(Function<Locale, String> said) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("ja", said.apply(Locale.JAPANESE));
        words.put("en", said.apply(Locale.ENGLISH));
        return words;
    }
}
