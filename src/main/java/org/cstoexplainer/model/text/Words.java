package org.cstoexplainer.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The app's own words in one language, from the bundle `text/messages`.
///
/// @param lang   the language
/// @param bundle the words, by key
public record Words(Lang lang, ResourceBundle bundle) {

    /// The words of a language.
    public static Words in(Lang lang) {
        return new Words(lang, ResourceBundle.getBundle("text.messages", Locale.of(lang.code()), Words.class.getModule()));
    }

    /// The sentence with that key, with `arguments` in its places `{0}`, `{1}`, …
    ///
    /// @throws MissingResourceException if there is no such key
    public String say(String key, Object... arguments) {
        var sentence = bundle.getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Locale.of(lang.code())).format(shown(arguments));
    }

    /// Names of files come from elsewhere and may hold letters that cannot be shown; see [Direction].
    private static Object[] shown(Object... arguments) {
        return Stream.of(arguments).map(it -> it instanceof String words ? Direction.shown(words) : it).toArray();
    }

    /// Content's words in this language.
    public String of(Wording wording) {
        return wording.in(lang);
    }
}
