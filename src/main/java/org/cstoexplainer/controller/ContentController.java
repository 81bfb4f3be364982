package org.cstoexplainer.controller;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.keep.Progress;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.WalkState;

/// Taking in content that was read again.
public final class ContentController {

    private final Store store;
    private final Optional<ContentFolder> folder;

    ContentController(Store store, Optional<ContentFolder> folder) {
        this.store = store;
        this.folder = folder;
    }

    /// The folder from which the content is read, if it is not built in.
    public Optional<Path> folder() {
        return folder.map(ContentFolder::path);
    }

    /// Reads the folder again, if there is one; where mistakes are left, it says how many.
    public void checkAgain() {
        folder.ifPresent(it -> it.read(reading -> {
            take(reading);
            if (reading instanceof Reading.Bad(var problems)) {
                store.update(state -> state.with(new Notice("notice.checked", String.valueOf(problems.size()))));
            }
        }));
    }

    /// Takes in what came of a reading.
    public void take(Reading reading) {
        switch (reading) {
            case Reading.Good(var content) -> accept(content);
            case Reading.Bad(var problems) -> refuse(problems);
        }
    }

    /// Shows content that was read and found good; the place is kept as far as it still exists.
    public void accept(Content content) {
        store.update(state -> replaced(state, content));
    }

    /// Keeps the last good content and says what is wrong with the new.
    public void refuse(List<Problem> problems) {
        store.update(state -> state.with(problems).with(new Overlay.Mistakes()));
    }

    /// What the teacher has written stays, and a lesson that is being given goes on where it was, if it is still there.
    private static AppState replaced(AppState state, Content content) {
        var fresh = Moves.start(content, state.settings());
        var desk = fresh.with(fresh.place().in(state.place().view())).with(walk(state, fresh)).with(overlay(state))
                .with(fresh.teaching().with(state.teaching().notebook()).telling(state.teaching().untold()));
        return Progress.of(state).map(lesson -> lesson.resume(desk, Instant.EPOCH, Instant.EPOCH)).orElse(desk)
                .with(new Notice("notice.reloaded", ""));
    }

    /// What names something of the old content is closed.
    private static Overlay overlay(AppState state) {
        return switch (state.overlay()) {
            case Overlay.Mistakes _, Overlay.Sources _, Overlay.Record _ -> new Overlay.None();
            case Overlay.Find(var query, _) -> new Overlay.Find(query);
            case Overlay.Lessons _ -> new Overlay.Lessons(Optional.empty());
            default -> state.overlay();
        };
    }

    /// A walk goes on where its treaty and its case are still there.
    private static WalkState walk(AppState state, AppState fresh) {
        var content = fresh.content();
        var walk = state.walk();
        var there = content.treaties().find(walk.treaty()).isPresent()
                && walk.chosen().stream().allMatch(id -> content.cases().stream().anyMatch(one -> one.id().equals(id)));
        return there ? walk : fresh.walk();
    }
}
