package org.cstoexplainer.model.content.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// The sentences in which problems are told, from `resources/text/problems_en.properties`.
public final class Phrases {

    private Phrases() {
    }

    static String says(Mistake mistake, String... details) {
        return say(mistake.key() + ".says", legible(details));
    }

    static String todo(Mistake mistake, String... details) {
        return say(mistake.key() + ".todo", legible(details));
    }

    private static String[] legible(String... details) {
        return Stream.of(details).map(Legible::of).toArray(String[]::new);
    }

    /// A phrase of the bundle, completed.
    public static String say(String key, String... details) {
        return new MessageFormat(bundle().getString(key), Locale.ENGLISH).format(details);
    }

    /// A phrase of the bundle, or that of another key where there is none.
    public static String sayOr(String key, String otherwise) {
        return say(bundle().containsKey(key) ? key : otherwise);
    }

    /// "Did you mean …?" with a space before it, or nothing.
    public static String didYouMean(Optional<String> nearest) {
        return nearest.map(word -> " " + say("did-you-mean", word)).orElse("");
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("text.problems", Locale.ENGLISH);
    }
}
