package org.cstoexplainer.model.content.check;

import java.util.regex.Pattern;

/// Words in the form in which they are compared: one blank between them, one kind of quotation mark and apostrophe.
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern MARKS = Pattern.compile("[\"“”„«»‘’‚′`]");

    private Words() {
    }

    static String plain(String words) {
        return MARKS.matcher(BLANKS.matcher(words).replaceAll(" ").strip()).replaceAll("'");
    }
}
