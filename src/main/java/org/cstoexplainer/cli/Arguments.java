package org.cstoexplainer.cli;

import java.util.ArrayList;
import java.util.List;

/// Splits what was typed after `-Dapp.args=`, which arrives as one argument, at blanks outside quotation marks.
final class Arguments {

    private Arguments() {
    }

    /// A quotation mark is not closed.
    static final class Unclosed extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private Unclosed(String sentence) {
            super(sentence);
        }
    }

    /// The arguments one by one, blank ones left out.
    ///
    /// @throws Unclosed if a quotation mark is not closed
    static List<String> of(String... given) {
        var all = new ArrayList<String>();
        for (var argument : given) {
            if (given.length == 1) {
                all.addAll(split(argument));
            } else if (!argument.isBlank()) {
                all.add(argument);
            }
        }
        return all;
    }

    private static List<String> split(String line) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var quote = '\0';
        var begun = false;
        for (var c : line.toCharArray()) {
            if (quote != '\0' ? c == quote : c == '"' || c == '\'') {
                quote = quote == '\0' ? c : '\0';
                begun = true;
            } else if (quote == '\0' && Character.isWhitespace(c)) {
                if (begun) {
                    parts.add(part.toString());
                }
                part.setLength(0);
                begun = false;
            } else {
                part.append(c);
                begun = true;
            }
        }
        if (quote != '\0') {
            throw new Unclosed(Cli.say("quote", quote));
        }
        if (begun) {
            parts.add(part.toString());
        }
        return parts;
    }
}
