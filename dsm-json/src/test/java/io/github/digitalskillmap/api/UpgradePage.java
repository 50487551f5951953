package io.github.digitalskillmap.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page on upgrading, of which each row of a table has what was and what is. Names are in backticks; one that begins with
 * a point goes on from the one before, and a method without a type is of every type that had it. Where there are as many on
 * both sides, each stands for the one in its place.
 */
final class UpgradePage {

    private static final Path PAGE = Path.of("../dsm-examples/UPGRADE.md");
    private static final Pattern ROW = Pattern.compile("\\| (`.*) \\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("`([\\w.]+)[^`]*`");

    private UpgradePage() {}

    /** Returns each name of the interface that is no more, with the one that stands for it now, if it is one. */
    static Map<String, Optional<String>> names() throws IOException {
        Map<String, Optional<String>> names = new LinkedHashMap<>();
        String api = Files.readString(PAGE).split("\n## ")[1];
        for (String line : api.lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                List<String> before = names(row.group(1));
                List<String> now = names(row.group(2));
                for (int i = 0; i < before.size(); i++) {
                    names.put(before.get(i), before.size() == now.size() ? Optional.of(now.get(i)) : Optional.empty());
                }
            }
        }
        return names;
    }

    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        String outer = "";
        Matcher matcher = NAME.matcher(cell);
        while (matcher.find()) {
            String name = matcher.group(1);
            String whole = name.startsWith(".") ? outer + name : name;
            outer = whole.substring(0, Math.max(0, whole.lastIndexOf('.')));
            names.add(DeclaredLine.simple(whole));
        }
        return names;
    }
}
