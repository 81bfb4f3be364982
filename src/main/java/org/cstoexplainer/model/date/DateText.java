package org.cstoexplainer.model.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.cstoexplainer.model.text.Lang;

/// Writes dates as people read them.
public final class DateText {

    private DateText() {
    }

    /// The long form: 7 March 2025, March 2025, 2025, about 21 November 2025.
    public static String full(PartialDate date, Lang lang) {
        return write(date, lang, TextStyle.FULL);
    }

    /// The short form: 7 Mar 2025.
    public static String brief(PartialDate date, Lang lang) {
        return write(date, lang, TextStyle.SHORT);
    }

    /// A month alone, short: Mar.
    public static String month(int month, Lang lang) {
        return name(month, lang, TextStyle.SHORT);
    }

    private static String write(PartialDate date, Lang lang, TextStyle style) {
        var text = new StringBuilder(date.approximate() ? about(lang) + " " : "");
        if (date.day() != 0) {
            text.append(date.day()).append(' ');
        }
        if (date.month() != 0) {
            text.append(name(date.month(), lang, style)).append(' ');
        }
        return text.append(date.year()).toString();
    }

    private static String name(int month, Lang lang, TextStyle style) {
        var name = Month.of(month).getDisplayName(style, Locale.of(lang.code()));
        return style == TextStyle.SHORT && lang == Lang.EN ? name.substring(0, 3) : name;
    }

    private static String about(Lang lang) {
        return switch (lang) {
            case EN -> "about";
        };
    }
}
