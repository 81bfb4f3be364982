package org.cstoexplainer.view.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Refocus;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.kit.Ui;

/// View 2: the walk. The cases, the clause beside the question, and the path; or where the answers lead; or all paths.
public final class WalkView extends Region {

    private final Slices slices;
    private final Ambience ambience;
    private final CasePicker picker;
    private final ClausePane clause;
    private final QuestionPane question;
    private final PathBar path;
    private final LessonNote lesson;
    private final OutcomePane outcome;
    private final PathsPane paths;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(Content content, WalkState walk, List<CountryId> own, boolean cameBy, Metrics metrics, Theme theme) {
    }

    /// The view.
    public WalkView(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.ambience = ambience;
        picker = new CasePicker(controllers, ambience);
        clause = new ClausePane(controllers, ambience);
        question = new QuestionPane(controllers, ambience);
        path = new PathBar(controllers, ambience);
        lesson = new LessonNote(ambience);
        outcome = new OutcomePane(controllers, ambience);
        paths = new PathsPane(controllers, ambience);
        build();
        wire();
    }

    private void build() {
        setId("walk-view");
        getStyleClass().add("walk-view");
        getChildren().addAll(picker, question, clause, path, outcome, paths, lesson);
    }

    private void wire() {
        slices.content().subscribe(_ -> showIfOpen());
        slices.walk().subscribe(_ -> showIfOpen());
        slices.place().subscribe(_ -> showIfOpen());
        slices.settings().subscribe((was, now) -> {
            if (!was.ownCase().name().equals(now.ownCase().name())) {
                rename();
            }
            showIfOpen();
        });
        ambience.metrics().subscribe(_ -> showIfOpen());
        ambience.theme().subscribe(_ -> showIfOpen());
    }

    private void showIfOpen() {
        var state = slices.now();
        if (state.place().view() != View.ARTICLE4) {
            return;
        }
        var reading = WalkReading.of(state);
        var now = Optional.of(new Shown(state.content(), state.walk(), reading.own().states(), reading.cameBy(),
                ambience.now(), ambience.theme().get()));
        if (!shown.equals(now)) {
            shown = now;
            show(reading);
        }
    }

    /// The name of one's own case may be written on the page itself, which stays as it is.
    private void rename() {
        if (slices.now().place().view() == View.ARTICLE4) {
            picker.show(WalkReading.of(slices.now()));
        }
    }

    private void show(WalkReading reading) {
        var asked = reading.walk().page() instanceof WalkPage.AtStep;
        Ui.show(clause, asked);
        Ui.show(question, asked);
        Ui.show(path, asked && !ambience.now().tight());
        Ui.show(outcome, reading.walk().page() instanceof WalkPage.Outcome);
        Ui.show(paths, reading.walk().page() instanceof WalkPage.Paths);
        picker.show(reading);
        lesson.show(reading);
        var page = page(reading);
        Stream.of(clause, question, path, outcome, paths).forEach(part -> Refocus.from(part, page));
        requestLayout();
    }

    /// Shows the page one is on; what takes the focus there.
    private Node page(WalkReading reading) {
        return switch (reading.walk().page()) {
            case WalkPage.AtStep _ -> {
                clause.show(reading);
                question.show(reading);
                path.show(reading);
                yield question.next();
            }
            case WalkPage.Outcome _ -> {
                outcome.show(reading);
                yield outcome;
            }
            case WalkPage.Paths _ -> {
                paths.show(reading);
                yield paths;
            }
        };
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var top = Math.round(picker.height());
        var note = Math.round(lesson.height(width));
        var low = path.isVisible() ? Math.round(path.height()) : 0;
        var rest = getHeight() - top - low - note;
        picker.resizeRelocate(0, 0, width, top);
        lesson.resizeRelocate(0, getHeight() - note, width, note);
        path.resizeRelocate(0, top + rest, width, low);
        outcome.resizeRelocate(0, top, width, rest);
        paths.resizeRelocate(0, top, width, rest);
        var left = Math.round(width * (ambience.now().rail() ? 0.542 : 0.4945));
        clause.resizeRelocate(0, top, left, rest);
        question.resizeRelocate(left, top, width - left, rest);
    }
}
