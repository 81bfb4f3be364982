package org.cstoexplainer.model.story;

import java.util.List;
import org.cstoexplainer.model.text.Wording;

/// What a stop is in front of a class.
///
/// @param screen the text of the class screen, 25 words at most
/// @param notes  the notes for the teacher, a paragraph each
/// @param ask    a question for the class
public record Classroom(Wording screen, List<Wording> notes, Wording ask) {

    /// The most words that the text of the class screen may have.
    public static final int WORDS = 25;

    /// Copies the list.
    ///
    /// @throws IllegalArgumentException if the text of the class screen is too long
    public Classroom {
        screen.byLang().values().forEach(Classroom::require);
        notes = List.copyOf(notes);
    }

    private static void require(String words) {
        if (words.strip().split("\\s+").length > WORDS) {
            throw new IllegalArgumentException("The text of the class screen has more than " + WORDS
                    + " words. Shorten it, or move some of it to the notes.");
        }
    }
}
