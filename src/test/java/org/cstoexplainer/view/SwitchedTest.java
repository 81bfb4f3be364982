package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.AppStage;
import org.cstoexplainer.support.Frames;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Theme and size of text that are switched while the app runs give the window that it has when it is begun with them:
/// what panes keep from before is never what was right for another look.
class SwitchedTest {

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of(1440, 900, ThemeChoice.DARK, TextSize.SMALL), Arguments.of(1440, 900, ThemeChoice.DARK, TextSize.LARGE),
                Arguments.of(1440, 900, ThemeChoice.DARK, TextSize.LARGER), Arguments.of(1440, 900, ThemeChoice.PROJECTOR, TextSize.NORMAL),
                Arguments.of(1024, 768, ThemeChoice.PROJECTOR, TextSize.NORMAL), Arguments.of(1024, 768, ThemeChoice.LIGHT, TextSize.LARGER));
    }

    @ParameterizedTest(name = "{0}x{1} {2} {3}")
    @MethodSource("looks")
    void whatIsSwitchedLooksAsIfBegunSo(int width, int height, ThemeChoice theme, TextSize text) {
        var first = Settings.first().withTipsSeen();
        var begun = AppStage.shown(width, height, first.withTheme(theme).withTextSize(text));
        var switched = AppStage.shown(width, height, first);
        var screens = List.<Consumer<AppStage>>of(_ -> { },
                app -> app.controllers().story().goTo(new StopId("left")),
                app -> app.controllers().story().goTo(new StopId("numbers")),
                app -> app.controllers().walk().open(new CaseId("troops-fired-at")),
                app -> app.controllers().story().show(View.MEMBERS), app -> app.controllers().story().show(View.QUIZ));
        var differences = new ArrayList<String>();
        for (var screen : screens) {
            switched.does(() -> {
                switched.controllers().settings().theme(ThemeChoice.LIGHT);
                switched.controllers().settings().textSize(TextSize.NORMAL);
                screen.accept(switched);
            });
            Frames.pass(4);
            switched.does(() -> {
                switched.controllers().settings().theme(theme);
                switched.controllers().settings().textSize(text);
            });
            begun.does(() -> screen.accept(begun));
            Frames.pass(6);
            differences.addAll(differences(switched.now().place().toString(), marks(switched), marks(begun)));
        }
        begun.close();
        switched.close();
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(String where, List<Mark> switched, List<Mark> begun) {
        return Stream.concat(
                switched.stream().filter(mark -> begun.stream().noneMatch(mark::like)).map(mark -> where + ", switched: " + mark),
                begun.stream().filter(mark -> switched.stream().noneMatch(mark::like)).map(mark -> where + ", begun: " + mark)).toList();
    }

    /// A text or button and where it stands, px.
    private record Mark(String name, double x, double y) {

        /// Within two pixels: what is centred may be rounded the other way.
        boolean like(Mark other) {
            return name.equals(other.name) && Math.abs(x - other.x) <= 2 && Math.abs(y - other.y) <= 2;
        }
    }

    /// Every text and button that is to be seen, with its place in px.
    private static List<Mark> marks(AppStage app) {
        return Toolkit.get(() -> {
            var marks = new ArrayList<Mark>();
            collect(app.scene().getRoot(), marks);
            return marks;
        });
    }

    private static void collect(Node node, List<Mark> marks) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text || node instanceof Button || node instanceof ToggleButton) {
            var box = node.localToScene(node.getLayoutBounds());
            marks.add(new Mark(node.getId() + (node instanceof Text text ? text.getText() : ""), box.getCenterX(), box.getCenterY()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, marks));
        }
    }
}
