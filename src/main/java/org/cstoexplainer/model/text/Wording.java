package org.cstoexplainer.model.text;

import java.util.Map;

/// One string in the languages it has been written in.
///
/// @param byLang the words of each language; English is always there
public record Wording(Map<Lang, String> byLang) {

    /// Copies the map.
    ///
    /// @throws IllegalArgumentException if English is missing or blank
    public Wording {
        byLang = Map.copyOf(byLang);
        if (byLang.getOrDefault(Lang.EN, "").isBlank()) {
            throw new IllegalArgumentException("The English words are missing.");
        }
    }

    /// A wording in English alone.
    public static Wording english(String words) {
        return new Wording(Map.of(Lang.EN, words));
    }

    /// The words in `lang`, or the English ones where there are none.
    public String in(Lang lang) {
        return byLang.getOrDefault(lang, byLang.get(Lang.EN));
    }
}
