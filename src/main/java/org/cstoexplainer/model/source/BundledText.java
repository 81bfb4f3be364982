package org.cstoexplainer.model.source;

import java.util.List;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.text.Wording;

/// A text that is carried whole: the article, a treaty's article.
///
/// @param id       its key
/// @param file     the name of the file beside `texts.json`
/// @param title    what it is
/// @param note     how the wording is to be understood, for example whose translation it is
/// @param language its language as a BCP 47 tag
/// @param sources  where it was read
public record BundledText(TextId id, String file, Wording title, Wording note, String language, List<SourceId> sources) {

    /// Copies the list.
    public BundledText {
        sources = List.copyOf(sources);
    }
}
