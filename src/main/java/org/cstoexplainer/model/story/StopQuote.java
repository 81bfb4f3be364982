package org.cstoexplainer.model.story;

import java.util.Optional;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Verbatim;
import org.cstoexplainer.model.text.Wording;

/// Somebody's words at a stop.
///
/// @param heading whose rendering it is, for example "As the article translates it"
/// @param words   the words
/// @param speaker who said them
/// @param source  where they stand
/// @param note    the editor's note under them
public record StopQuote(Optional<Wording> heading, Verbatim words, Wording speaker, SourceId source,
        Optional<Wording> note) {
}
