package io.github.digitalskillmap.api;

import io.github.digitalskillmap.problem.ProblemCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCodesTest {

    @Test
    void codes_ofAllEnums_areAsInTheGoldenFile() throws IOException {
        List<String> lines = Arrays.stream(PublishedModule.values())
                .flatMap(PublishedModule::types)
                .filter(ProblemCode.class::isAssignableFrom)
                .flatMap(ProblemCodesTest::lines)
                .toList();

        new GoldenFile("problem-codes.txt").assertSame(lines);
    }

    private static Stream<String> lines(Class<?> type) {
        return Stream.ofNullable((ProblemCode[]) type.getEnumConstants())
                .flatMap(Arrays::stream)
                .map(code -> String.join(
                        " | ", type.getName(), code.code(), code.severity().toString()));
    }
}
