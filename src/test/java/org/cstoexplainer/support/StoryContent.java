package org.cstoexplainer.support;

import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.BuiltIn;

/// The content that is built into the program.
public final class StoryContent {

    private StoryContent() {
    }

    /// The content.
    public static Content content() {
        return switch (ContentReader.read(new BuiltIn())) {
            case Reading.Good(var content) -> content;
            case Reading.Bad(var problems) -> throw new AssertionError(problems);
        };
    }
}
