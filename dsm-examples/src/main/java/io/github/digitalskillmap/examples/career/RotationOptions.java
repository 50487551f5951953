package io.github.digitalskillmap.examples.career;

import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.RotationRules;
import io.github.digitalskillmap.career.YearsInRank;
import io.github.digitalskillmap.examples.call.WrongCall;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.step.Share;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** By what a rotation is checked: nothing that is not given. */
final class RotationOptions {

    private static final Pattern YEARS = Pattern.compile("([0-9]{1,4})\\.\\.([0-9]{1,4})");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--tolerance",
            paramLabel = "FRACTION",
            description = "配分の目標からの許容差。1/10 の形。省略時は配分を確かめない / how far the balance may be from its goal, such as"
                    + " 1/10; not checked if left out")
    private @Nullable String tolerance;

    @Option(
            names = "--years",
            paramLabel = "RANK=LEAST..MOST",
            description = "職層の在職年数。主事=2..6 の形（複数可） / years in a rank, such as 主事=2..6; may be repeated")
    private Map<String, String> years = new LinkedHashMap<>();

    /** Returns the rules, for careers of a system. */
    RotationRules rules(CareerSystem system) {
        RotationRules.Builder rules = RotationRules.builder();
        if (tolerance != null) {
            rules.tolerance(share(tolerance));
        }
        Set<RankId> seen = new HashSet<>();
        years.forEach((name, limits) -> {
            Optional<Rank> rank = system.framework().findRank(name);
            if (rank.isEmpty()) {
                throw wrong("その職層は枠組みにありません: %s", "the framework has no such rank: %s", name);
            }
            if (!seen.add(rank.get().id())) {
                throw wrong("--years に同じ職層が二つあります: %s", "--years has the same rank twice: %s", name);
            }
            rules.addLimit(limit(rank.get().id(), limits));
        });
        return rules.build();
    }

    private Share share(String text) {
        try {
            return Share.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    "--tolerance は 1/10 のような 0 から 1 までの分数にしてください: %s",
                    "--tolerance must be a fraction from 0 to 1 such as 1/10, but was %s", text);
        }
    }

    private YearsInRank limit(RankId rank, String text) {
        Matcher limits = YEARS.matcher(text);
        int most = limits.matches() ? Integer.parseInt(limits.group(2)) : 0;
        if (most < 1 || Integer.parseInt(limits.group(1)) > most) {
            throw wrong(
                    "--years は 主事=2..6 のように、最少と最多の年数を書いてください: %s",
                    "--years must tell the fewest and the most years, such as 主事=2..6, but was %s", text);
        }
        return new YearsInRank(rank, Integer.parseInt(limits.group(1)), most);
    }

    private WrongCall wrong(String japanese, String english, Object... parts) {
        return new WrongCall(spec.commandLine(), japanese, english, parts);
    }
}
