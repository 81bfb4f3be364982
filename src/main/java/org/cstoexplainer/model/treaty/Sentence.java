package org.cstoexplainer.model.treaty;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;

/// Fills the places `{0}`, `{1}`, … of a template, in every language, and begins with a capital letter.
final class Sentence {

    private Sentence() {
    }

    static Wording of(Wording template, Wording... parts) {
        Map<Lang, String> words = new EnumMap<>(Lang.class);
        template.byLang().forEach((lang, text) -> words.put(lang, capital(filled(text, lang, parts), lang)));
        return new Wording(words);
    }

    private static String filled(String text, Lang lang, Wording... parts) {
        var filled = text;
        for (var i = 0; i < parts.length; i++) {
            filled = filled.replace("{" + i + "}", parts[i].in(lang));
        }
        return filled;
    }

    private static String capital(String text, Lang lang) {
        var end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.of(lang.code())) + text.substring(end);
    }
}
