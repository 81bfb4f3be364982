package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkExtra;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.support.AppBench;
import org.cstoexplainer.support.Sight;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every screen in three themes, four sizes and two text sizes (not each with each: the dark theme is laid out as the light one is):
/// nothing is cut, nothing overlaps, the footer is in sight.
class ScreensTest {

    private static final PlateShelf SHELF = new PlateShelf(Runnable::run);
    private static Content content;

    @BeforeAll
    static void start() {
        Toolkit.start();
        content = StoryContent.content();
    }

    static Stream<Arguments> windows() {
        return Stream.of(ThemeChoice.LIGHT, ThemeChoice.PROJECTOR, ThemeChoice.DARK).flatMap(theme -> theme == ThemeChoice.DARK
                ? Stream.of(Arguments.of(1024, 768, theme, TextSize.NORMAL), Arguments.of(1920, 1080, theme, TextSize.NORMAL))
                : Stream.of(Arguments.of(1024, 768, theme, TextSize.NORMAL), Arguments.of(1280, 720, theme, TextSize.NORMAL),
                        Arguments.of(1440, 900, theme, TextSize.NORMAL), Arguments.of(1920, 1080, theme, TextSize.NORMAL),
                        Arguments.of(1024, 768, theme, TextSize.LARGER), Arguments.of(1440, 900, theme, TextSize.LARGER)));
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @MethodSource("windows")
    void nothingIsCutOrOverlaps(int width, int height, ThemeChoice theme, TextSize text) {
        var faults = Toolkit.get(() -> faults(new AppBench(content, SHELF, width, height, theme, text)));
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(AppBench bench) {
        var faults = new ArrayList<String>();
        for (var stop : List.of("statement", "csto", "numbers", "requests", "answer")) {
            bench.controllers().story().goTo(new StopId(stop));
            look(bench, stop, faults);
        }
        bench.controllers().story().goTo(new StopId("armenia"));
        bench.controllers().story().open(new CountryId("ARM"));
        look(bench, "card of Armenia", faults);
        bench.controllers().walk().open(new CaseId("troops-fired-at"));
        look(bench, "first question", faults);
        bench.controllers().walk().answer(Answer.YES);
        bench.controllers().walk().next();
        bench.controllers().walk().answer(Answer.CONTESTED);
        bench.controllers().walk().next();
        bench.controllers().walk().answer(Answer.CONTESTED);
        bench.controllers().walk().next();
        bench.controllers().walk().answer(Answer.NO);
        look(bench, "question", faults);
        List.of(WalkExtra.values()).forEach(bench.controllers().walk()::toggle);
        look(bench, "question with everything unfolded", faults);
        bench.controllers().walk().next();
        look(bench, "outcome", faults);
        bench.controllers().walk().paths();
        look(bench, "all paths", faults);
        bench.controllers().walk().choose(new TreatyId("nato5"));
        bench.controllers().walk().first();
        look(bench, "question of NATO", faults);
        bench.controllers().walk().showOnMap();
        look(bench, "case on the map", faults);
        bench.controllers().own().call("A border town is shelled");
        bench.controllers().own().toggle(new CountryId("ARM"));
        bench.controllers().own().toggle(new CountryId("DEU"));
        bench.controllers().own().showOnMap();
        look(bench, "own case on the map", faults);
        bench.controllers().walk().openOwn();
        look(bench, "own case", faults);
        quiz(bench, faults);
        bench.controllers().story().show(View.MEMBERS);
        look(bench, "members", faults);
        bench.controllers().story().show(View.ARTICLE);
        look(bench, "article", faults);
        return faults;
    }

    /// The longest question, and the one with the longest options, before and after the answer.
    private static void quiz(AppBench bench, List<String> faults) {
        for (var question : List.of("Q02", "Q04", "Q11", "Q18")) {
            bench.controllers().quiz().open(new QuestionId(question));
            bench.controllers().quiz().choose(Letter.B);
            bench.controllers().quiz().count(Letter.A, 120);
            look(bench, question, faults);
            bench.controllers().quiz().reveal();
            look(bench, question + " with its answer", faults);
        }
        bench.controllers().overlay().open(new Overlay.Guide());
        look(bench, "guide", faults);
        bench.controllers().overlay().open(Overlay.Print.FIRST.with(PaperKind.MAP).withoutPrinter());
        look(bench, "print", faults);
        bench.controllers().overlay().fault(Optional.of(Path.of("home", "teacher", "reports", "report-20260301-093000-1.txt")));
        look(bench, "a fault", faults);
        bench.controllers().overlay().close();
    }

    private static void look(AppBench bench, String screen, List<String> faults) {
        bench.settle();
        var nodes = bench.all();
        var seen = new Sight(nodes, bench.scene().getRoot().getLayoutBounds());
        Stream.of(seen.cut(), seen.outside(), seen.overlapping()).flatMap(List::stream)
                .forEach(fault -> faults.add(screen + ": " + fault));
        if (bench.now().place().view() == View.STORY) {
            var next = bench.find("next");
            if (!bench.scene().getRoot().getLayoutBounds().contains(next.localToScene(next.getLayoutBounds()))) {
                faults.add(screen + ": Next is out of sight");
            }
        }
    }
}
