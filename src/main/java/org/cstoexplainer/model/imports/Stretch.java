package org.cstoexplainer.model.imports;

import org.cstoexplainer.model.date.PartialDate;

/// An era.
///
/// @param name  what it is called
/// @param from  when it begins
/// @param until when it ends
record Stretch(String name, PartialDate from, PartialDate until) {

    /// The era that begins and ends with these years, and is called after them.
    static Stretch years(PartialDate from, PartialDate until) {
        return new Stretch(name(from, until), from, until);
    }

    /// Its years, for example 1914–1918.
    String years() {
        return name(from, until);
    }

    private static String name(PartialDate from, PartialDate until) {
        return from.year() == until.year() ? String.valueOf(from.year()) : from.year() + "–" + until.year();
    }
}
