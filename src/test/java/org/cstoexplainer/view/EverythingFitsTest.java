package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.AppBench;
import org.cstoexplainer.support.Sight;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Not some of each kind, as in [ScreensTest], but everything that the story has to say, where there is least room for it.
@Execution(ExecutionMode.CONCURRENT)
class EverythingFitsTest {

    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);
    private static Content content;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void start() {
        Toolkit.start();
        content = StoryContent.content();
    }

    @Test
    void everyStopHasRoom() {
        each("stop", content.story().stops(), (app, stop) -> app.story().goTo(stop.id()));
    }

    @Test
    void everyStateHasRoomOnItsCard() {
        each("state", content.states(), (app, state) -> app.story().open(state.state()));
    }

    @Test
    void everyEventHasRoomOnItsCard() {
        each("event", content.chronicle().events(), (app, event) -> app.story().open(event.id()));
    }

    @Test
    void everyClaimHasRoomBesideTheArticle() {
        each("claim", content.claims(), (app, claim) -> {
            app.story().show(View.ARTICLE);
            app.article().open(claim.id());
        });
    }

    @Test
    void everySourceHasRoomInTheDrawer() {
        each("source", content.sources(), (app, source) -> app.overlay().openSource(source.id()));
    }

    @Test
    void everyQuestionHasRoomBeforeAndAfterItsAnswer() {
        each("question", content.quiz(), (app, question) -> app.quiz().open(question.id()));
        each("answer", content.quiz(), (app, question) -> {
            app.quiz().open(question.id());
            app.quiz().reveal();
        });
    }

    @Test
    void everyStepOfEveryTreatyHasRoom() {
        content.treaties().instruments().forEach(treaty -> each("step of " + treaty.id(), treaty.steps(), (app, step) -> {
            app.walk().choose(treaty.id());
            app.walk().open(step.id());
        }));
    }

    private <T> void each(String kind, List<T> all, BiConsumer<Controllers, T> opened) {
        assertThat(all).isNotEmpty();
        var bench = Toolkit.get(() -> new AppBench(content, SHELF, 1024, 768, ThemeChoice.PROJECTOR, TextSize.NORMAL));
        // one at a time: a window of another test has its turn between them
        all.forEach(one -> Toolkit.run(() -> {
            if (!(bench.now().overlay() instanceof Overlay.None)) {
                bench.controllers().overlay().close();
            }
            opened.accept(bench.controllers(), one);
            bench.settle();
            var seen = new Sight(bench.all(), bench.scene().getRoot().getLayoutBounds());
            Stream.of(seen.cut(), seen.outside()).flatMap(List::stream).map(fault -> kind + " " + one + ": " + fault)
                    .map(told -> told.replaceFirst("^(.{60}).*(: (?:cut|outside): )", "$1…$2")).forEach(faults::add);
        }));
        assertThat(faults).isEmpty();
    }
}
