package io.github.digitalskillmap.examples.call;

import io.github.digitalskillmap.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with a call; the parser of the command line knows English only. */
public final class CallFault {

    private CallFault() {}

    /** Says what is wrong with a call. */
    public static Wording of(ParameterException wrong) {
        if (wrong instanceof WrongCall known) {
            return known.why();
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return Wording.sentence(
                    "足りないものがあります: %s",
                    "something is missing: %s",
                    missing.getMissing().stream().map(CallFault::label).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Wording.sentence("一度だけ書いてください: %s", "write it only once: %s", label(twice.getOverwritten()));
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? Wording.sentence("コマンドの書き方を直してください: %s", "mend the command: %s", String.valueOf(wrong.getMessage()))
                : value(wrong, argument);
    }

    private static Wording unmatched(UnmatchedArgumentException wrong) {
        String found = String.join(" ", wrong.getUnmatched());
        List<String> near = wrong.getSuggestions();
        if (wrong.isUnknownOption()) {
            return near.isEmpty()
                    ? Wording.sentence("このオプションはありません: %s", "there is no such option: %s", found)
                    : Wording.sentence(
                            "このオプションはありません: %s（近い名前: %s）",
                            "there is no such option: %s (did you mean %s?)", found, String.join(", ", near));
        }
        if (wrong.getCommandLine().getSubcommands().isEmpty()) {
            return Wording.sentence("余分な引数です: %s", "more than is taken: %s", found);
        }
        return near.isEmpty()
                ? Wording.sentence("このコマンドはありません: %s", "there is no such command: %s", found)
                : Wording.sentence(
                        "このコマンドはありません: %s（近い名前: %s）",
                        "there is no such command: %s (did you mean %s?)", found, String.join(", ", near));
    }

    private static Wording value(ParameterException wrong, ArgSpec argument) {
        return Wording.sentence(
                "%s の値「%s」は使えません。%s",
                "%s cannot be \"%s\"; %s",
                argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel(),
                String.valueOf(wrong.getValue()),
                remedy(wrong, argument.auxiliaryTypes()[0]));
    }

    private static Wording remedy(ParameterException wrong, Class<?> type) {
        if (wrong.getCause() instanceof WrongValue known) {
            return known.remedy();
        }
        if (type.isEnum()) {
            String words = Arrays.stream(type.getEnumConstants())
                    .map(word -> word.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return Wording.sentence("%s のどれかを書いてください", "write one of %s", words);
        }
        if (type == int.class || type == Integer.class) {
            return wholeNumber(Integer.MAX_VALUE);
        }
        return type == long.class || type == Long.class
                ? wholeNumber(Long.MAX_VALUE)
                : Wording.sentence("%s", "%s", String.valueOf(wrong.getMessage()));
    }

    private static Wording wholeNumber(long most) {
        return Wording.sentence("%d 以下の整数を書いてください", "write a whole number of at most %d", most);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }
}
