package org.cstoexplainer.fuzz;

import java.util.List;

/// What no author writes on purpose.
final class Nasty {

    private static final int DEEP = 100_000;

    private static final List<String> NUMBERS = List.of("1e999", "-1e999", "1e-999", "0", "-0", "-1", "2147483647", "2147483648",
            "-2147483648", "9223372036854775807", "9223372036854775808", "1e308", "4.9e-324", "0.1", "1.0", "1e0", "12345678.9",
            "1" + "0".repeat(400), "9".repeat(100_000), "0." + "3".repeat(100_000), "1e2147483648", "1e-2147483648",
            "1e99999999999", "NaN", "Infinity", "-Infinity", "0x10", "01", "+1", ".5", "5.", "1e", "--1", "1_000");

    private static final List<String> TEXTS = List.of("", " ", "\\u0000", "a\\u0000b", "\\ud800", "\\udc00\\ud800", "a\\ud83d",
            "\\u202eabc\\u202c", "\\u2066\\u2067\\u2068", "\\u200f\\u200e", "\\ufeff", "\\uffff", "\\u001b[31m", "\\t\\n\\r", "\\u2028\\u2029",
            "{0}", "{0", "{99999999999}", "'", "\\\"", "\\\\", "<b>&amp;</b>", "%s%n", "${user.home}", "../../../etc/passwd", "/etc/passwd",
            "..", ".", "story.json", "con", "https://example.org/", "javascript:alert(1)", "file:///etc/passwd", "“”", "“a”", "…",
            "😀", "👨‍👩‍👧‍👦", "e\\u0301".repeat(2_000), "ﷺ", "İ", "ß", "0000", "9999-12-31", "0000-00-00", "2025-02-30", "2025-13", "-1",
            "x".repeat(1_000), "x".repeat(100_000), "word ".repeat(30_000), "\\n".repeat(20_000), "\\u202e".repeat(5_000),
            "“".repeat(5_000), "[".repeat(5_000), "\\u0001", "\\u007f", "\\u0085", "\\u00ad", "\\u200b");

    private static final List<String> SIGNS = List.of("\u0000", "\ufeff", "\u202e", "\u2028", "\uffff", "\u0001", "\u007f", "\t", "\r", "\n",
            "\r\n", "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "//", "/*", "#", "'", ";", "=", "null", "true", "\u00a0", "😀");

    private Nasty() {
    }

    /// A number, or nearly one.
    static String number(Dice dice) {
        return dice.of(NUMBERS);
    }

    /// A text as it is written, quotation marks and all.
    static String text(Dice dice) {
        return "\"" + dice.of(TEXTS) + "\"";
    }

    /// Some characters to put anywhere.
    static String sign(Dice dice) {
        return dice.of(SIGNS);
    }

    /// Brackets in brackets, closed or not.
    static String bomb(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> "[".repeat(DEEP);
            case 1 -> "{\"a\":".repeat(DEEP);
            case 2 -> "[".repeat(DEEP) + "]".repeat(DEEP);
            default -> "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP);
        };
    }

    /// A value of any kind.
    static String value(Dice dice) {
        return switch (dice.below(8)) {
            case 0, 1 -> number(dice);
            case 2, 3, 4 -> text(dice);
            case 5 -> dice.of(List.of("null", "true", "false", "undefined", "TRUE"));
            case 6 -> dice.of(List.of("[]", "{}", "[null]", "[[]]", "{\"en\": {}}", "{\"is\": \"ask\"}", "{\"\": 1}"));
            default -> dice.oneIn(4) ? bomb(dice) : dice.of(List.of("[" + "0,".repeat(5_000) + "0]", "[" + "{},".repeat(5_000) + "{}]"));
        };
    }
}
