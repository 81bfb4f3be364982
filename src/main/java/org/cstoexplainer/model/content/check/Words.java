package org.cstoexplainer.model.content.check;

/// Words in the form in which they are compared: one blank between them, one kind of quotation mark and apostrophe.
final class Words {

    private static final String BLANKS = " \t\n\u000b\f\r\u00a0\u202f";
    private static final String MARKS = "\"“”„«»‘’‚′`";

    private Words() {
    }

    static String plain(String words) {
        var plain = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            var sign = words.charAt(i);
            if (BLANKS.indexOf(sign) < 0) {
                plain.append(MARKS.indexOf(sign) < 0 ? sign : '\'');
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
