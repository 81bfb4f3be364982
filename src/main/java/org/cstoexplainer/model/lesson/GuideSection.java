package org.cstoexplainer.model.lesson;

import java.util.List;
import org.cstoexplainer.model.text.Wording;

/// A part of the teacher's guide.
///
/// @param heading    its heading
/// @param paragraphs what it says, a paragraph each; may be empty
/// @param points     a list under them; may be empty
public record GuideSection(Wording heading, List<Wording> paragraphs, List<Wording> points) {

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException if it says nothing
    public GuideSection {
        if (paragraphs.isEmpty() && points.isEmpty()) {
            throw new IllegalArgumentException("A section of the guide says nothing. Add a paragraph or a point.");
        }
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
    }
}
