package org.cstoexplainer.model.content.json;

import java.util.Locale;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;

/// Says what is wrong with a text in quotation marks.
final class BrokenText {

    private static final String ESCAPES = "\"\\/bfnrtu";
    private static final String HEX = "0123456789abcdefABCDEF";

    private BrokenText() {
    }

    static Problem problem(Page page, int start, String path) {
        var text = page.text();
        for (var at = start + 1; at < text.length() && text.charAt(at) != '"'; at++) {
            var c = text.charAt(at);
            if (c == '\n') {
                return page.spot(start, at, path).problem(Mistake.QUOTE_MISSING);
            }
            if (c < ' ') {
                return page.spot(at, at + 1, path).problem(Mistake.CONTROL_CHARACTER, String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
            if (c == '\\' && !escape(text, at)) {
                var end = Math.min(text.length(), at + 2);
                return page.spot(at, end, path).problem(Mistake.BAD_ESCAPE, text.substring(at, end));
            }
            at += c == '\\' ? 1 : 0;
        }
        return page.spot(start, text.length(), path).problem(Mistake.QUOTE_MISSING);
    }

    private static boolean escape(String text, int at) {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return ESCAPES.indexOf(next) >= 0 && (next != 'u' || hex(text, at + 2));
    }

    private static boolean hex(String text, int from) {
        return from + 4 <= text.length() && text.substring(from, from + 4).chars().allMatch(sign -> HEX.indexOf(sign) >= 0);
    }
}
