package org.cstoexplainer.model.starter;

import java.util.LinkedHashMap;

/// The stories that a folder can begin with, cut out of the built-in one, so that every sentence keeps its source.
public final class Starter {

    private Starter() {
    }

    /// A small whole story that a teacher changes into another.
    public static StoryFiles story() {
        return of(Selection.read("story.json"));
    }

    /// What stands around a timeline that comes from elsewhere: map, members, treaties and a case, with no stop, no event
    /// and nothing about the article.
    public static StoryFiles surroundings() {
        return of(Selection.read("surroundings.json"));
    }

    private static StoryFiles of(Selection selection) {
        var files = new StoryFiles(new LinkedHashMap<>());
        var cut = Cut.of(selection);
        for (var file : cut.entrySet()) {
            files = files.with(file.getKey(), file.getValue());
        }
        for (var name : Cut.texts(cut.get("texts.json"))) {
            files = files.with(name, Cut.text(name));
        }
        for (var path : Schemas.paths()) {
            files = files.with(path, Schemas.text(path));
        }
        return files;
    }
}
