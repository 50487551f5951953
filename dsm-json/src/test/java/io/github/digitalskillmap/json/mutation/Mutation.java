package io.github.digitalskillmap.json.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way in which a document arrives damaged, or is made to do harm. */
enum Mutation {
    FLIPPED_BITS {
        @Override
        byte[] apply(byte[] document, Random random) {
            byte[] damaged = document.clone();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },

    TRUNCATED {
        @Override
        byte[] apply(byte[] document, Random random) {
            return java.util.Arrays.copyOf(document, random.nextInt(document.length));
        }
    },

    PART_REPEATED {
        @Override
        byte[] apply(byte[] document, Random random) {
            int from = random.nextInt(document.length);
            int to = from + random.nextInt(Math.min(200, document.length - from) + 1);
            byte[] part = java.util.Arrays.copyOfRange(document, from, to);
            return inserted(document, to, repeated(part, 1 + random.nextInt(20)));
        }
    },

    PART_REMOVED {
        @Override
        byte[] apply(byte[] document, Random random) {
            int from = random.nextInt(document.length);
            int to = from + random.nextInt(Math.min(100, document.length - from) + 1);
            byte[] left = new byte[document.length - (to - from)];
            System.arraycopy(document, 0, left, 0, from);
            System.arraycopy(document, to, left, from, document.length - to);
            return left;
        }
    },

    NESTED {
        @Override
        byte[] apply(byte[] document, Random random) {
            String open =
                    List.of("[", "{\"a\":", "[[{\"levels\":", "\"\"\"", "(").get(random.nextInt(5));
            return inserted(
                    document,
                    placeOfValue(document, random),
                    repeated(open.getBytes(UTF_8), 1 + random.nextInt(random.nextInt(20) == 0 ? 5_000 : 100)));
        }
    },

    HUGE_NUMBER {
        @Override
        byte[] apply(byte[] document, Random random) {
            String digits = "9".repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 3_000 : 40));
            String number = List.of(digits, "-" + digits, "1e" + digits, "0." + digits, "1E-99999999", "NaN", "0x7F")
                    .get(random.nextInt(7));
            return replacedValue(document, number, random);
        }
    },

    ODD_UNICODE {
        @Override
        byte[] apply(byte[] document, Random random) {
            String odd = List.of(
                            "\uFEFF",
                            "\u202E",
                            "\u0000",
                            "\uFFFF",
                            "\u2028",
                            "e\u0301\u0301\u0301",
                            "\uD83D\uDE00",
                            "\\uD800",
                            "\\u0000",
                            "ﷺ",
                            "\u200B\u200D",
                            "＝１＋１",
                            "ｱｲｳ゛",
                            "\u0007")
                    .get(random.nextInt(14));
            return inserted(
                    document,
                    random.nextInt(document.length + 1),
                    odd.repeat(1 + random.nextInt(3)).getBytes(UTF_8));
        }
    },

    BROKEN_ENCODING {
        @Override
        byte[] apply(byte[] document, Random random) {
            byte[] broken = {(byte) (0x80 + random.nextInt(0x80)), (byte) random.nextInt(256)};
            return inserted(document, random.nextInt(document.length + 1), broken);
        }
    },

    KEY_REPEATED {
        @Override
        byte[] apply(byte[] document, Random random) {
            MatchResult key = any(KEY, document, random);
            if (key == null) {
                return PART_REPEATED.apply(document, random);
            }
            String text = new String(document, UTF_8);
            return (text.substring(0, key.start()) + key.group() + "\"x\", " + text.substring(key.start()))
                    .getBytes(UTF_8);
        }
    },

    KEY_CHANGED {
        @Override
        byte[] apply(byte[] document, Random random) {
            MatchResult key = any(KEY, document, random);
            if (key == null) {
                return PART_REMOVED.apply(document, random);
            }
            String text = new String(document, UTF_8);
            String other = List.of(
                            "\"\": ",
                            "\"__proto__\": ",
                            "\"x\": ",
                            "\"" + "k".repeat(random.nextInt(50) == 0 ? 100_000 : 100) + "\": ")
                    .get(random.nextInt(4));
            return (text.substring(0, key.start()) + other + text.substring(key.end())).getBytes(UTF_8);
        }
    },

    VALUE_REPLACED {
        @Override
        byte[] apply(byte[] document, Random random) {
            String other = List.of(
                            "null",
                            "true",
                            "[]",
                            "{}",
                            "\"\"",
                            "\" \"",
                            "-1",
                            "0",
                            "2147483648",
                            "\"9999-99-99\"",
                            "[null]",
                            "{\"a\":{}}")
                    .get(random.nextInt(12));
            return replacedValue(document, other, random);
        }
    },

    VALUE_OF_ELSEWHERE {
        @Override
        byte[] apply(byte[] document, Random random) {
            MatchResult other = any(VALUE, document, random);
            return other == null
                    ? PART_REPEATED.apply(document, random)
                    : replacedValue(document, other.group(), random);
        }
    },

    BLANK_ADDED {
        @Override
        byte[] apply(byte[] document, Random random) {
            String blank = List.of(" ", "\n", "\t", "\r\n", "\u3000").get(random.nextInt(5));
            return inserted(document, random.nextInt(document.length + 1), blank.getBytes(UTF_8));
        }
    },

    LONG_TEXT {
        @Override
        byte[] apply(byte[] document, Random random) {
            String text = List.of("あ", "=", "x", "\\n", "😀")
                    .get(random.nextInt(5))
                    .repeat(1 + random.nextInt(random.nextInt(50) == 0 ? 30_000 : 300));
            return replacedValue(document, "\"" + text + "\"", random);
        }
    };

    private static final Pattern KEY = Pattern.compile("\"[^\"\\n]{1,60}\"\\s*:\\s*");
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:,\\[\\t])\\s*(\"[^\"\\n]*\"|[-0-9.]+)|(?<=,)[^,\\n\\r]*");

    abstract byte[] apply(byte[] document, Random random);

    private static MatchResult any(Pattern pattern, byte[] document, Random random) {
        List<MatchResult> found =
                pattern.matcher(new String(document, UTF_8)).results().toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    /** Returns where a value stands, or near it if the document is no longer UTF-8. */
    private static int placeOfValue(byte[] document, Random random) {
        MatchResult value = any(VALUE, document, random);
        return value == null
                ? random.nextInt(document.length + 1)
                : Math.min(
                        document.length,
                        new String(document, UTF_8).substring(0, value.start()).getBytes(UTF_8).length);
    }

    private static byte[] replacedValue(byte[] document, String other, Random random) {
        MatchResult value = any(VALUE, document, random);
        if (value == null) {
            return inserted(document, random.nextInt(document.length + 1), other.getBytes(UTF_8));
        }
        String text = new String(document, UTF_8);
        return (text.substring(0, value.start()) + other + text.substring(value.end())).getBytes(UTF_8);
    }

    private static byte[] inserted(byte[] document, int at, byte[] more) {
        byte[] longer = new byte[document.length + more.length];
        System.arraycopy(document, 0, longer, 0, at);
        System.arraycopy(more, 0, longer, at, more.length);
        System.arraycopy(document, at, longer, at + more.length, document.length - at);
        return longer;
    }

    private static byte[] repeated(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }
}
