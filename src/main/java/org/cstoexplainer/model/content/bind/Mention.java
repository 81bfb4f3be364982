package org.cstoexplainer.model.content.bind;

import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Spot;

/// A string that was met, and what it is: a key that names something, a reference, words.
///
/// @param component what it is read for
/// @param value     its characters
/// @param from      the value in which it stands
public record Mention(Component component, String value, JsonValue from) {

    /// Where it stands.
    public Spot spot() {
        return from.spot();
    }
}
