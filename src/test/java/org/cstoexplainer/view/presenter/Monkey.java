package org.cstoexplainer.view.presenter;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.settings.ScreenPlace;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.View;

/// A monkey at the app: it presses, clicks, drags, turns, writes, resizes, begins and ends lessons, plugs displays, and
/// lets time pass. The same seed does the same.
final class Monkey {

    private final LessonStage stage;
    private final Random random;
    private final MonkeyHands hands;

    Monkey(LessonStage stage, long seed) {
        this.stage = stage;
        random = new Random(seed);
        hands = new MonkeyHands(random);
    }

    /// Does one thing, on the toolkit's thread, and says what it was.
    String act() {
        var chance = random.nextInt(200);
        if (chance < 80) {
            return hands.key();
        }
        if (chance < 140) {
            return hands.click();
        }
        if (chance < 152) {
            return hands.drag();
        }
        if (chance < 166) {
            return hands.wheel();
        }
        return chance < 174 ? hands.write() : rare(chance);
    }

    private String rare(int chance) {
        return switch (chance) {
            case 174, 175, 176, 177 -> lesson();
            case 178, 179, 180 -> resize();
            case 181, 182 -> plug();
            case 183 -> theme();
            case 184, 185 -> text();
            case 186, 187 -> view();
            case 188 -> reload();
            case 189 -> mistakes();
            case 190, 191, 192 -> time();
            case 193 -> motion();
            case 194, 195 -> back();
            default -> hands.key(KeyCode.ESCAPE);
        };
    }

    private String lesson() {
        if (random.nextInt(4) == 0) {
            stage.to().talk().end();
            return "end the lesson";
        }
        stage.to().talk().start();
        stage.to().talk().goTo(random.nextInt(30));
        return "lesson";
    }

    private String resize() {
        var width = of(List.of(960, 1000, 980));
        var height = of(List.of(600, 700, 768, 1000));
        stage.stage().setWidth(width);
        stage.stage().setHeight(height);
        return "resize to " + width + " x " + height;
    }

    private String plug() {
        var wall = new ScreenPlace(1000, 0, of(List.of(1280, 1024, 1920)), of(List.of(720, 768, 1080)), 1, false);
        var all = random.nextInt(3) == 0 ? List.of(LessonStage.DESK) : List.of(LessonStage.DESK, wall);
        stage.connect(all);
        return "displays " + all.size();
    }

    private String theme() {
        var theme = of(List.of(ThemeChoice.values()));
        stage.to().settings().nextTheme(theme);
        return "theme after " + theme;
    }

    private String text() {
        var size = of(List.of(TextSize.values()));
        stage.to().settings().textSize(size);
        return "text " + size;
    }

    private String view() {
        var view = of(List.of(View.values()));
        stage.to().story().show(view);
        return "view " + view;
    }

    private String reload() {
        stage.to().content().accept(stage.state().content());
        return "content read again";
    }

    private String mistakes() {
        stage.to().content().refuse(List.of(Problem.ofFile("story.json", Mistake.FILE_EMPTY)));
        return "mistakes in the content";
    }

    private String time() {
        var time = Duration.ofSeconds(of(List.of(1, 3, 30, 600, 86_400, -3_600)));
        stage.passHere(time);
        return "time " + time;
    }

    private String motion() {
        stage.to().settings().toggleMotion();
        return "motion";
    }

    private String back() {
        stage.to().story().back();
        return "back";
    }

    /// Closes what pops up: what it was opened from may be gone.
    static void calm() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    private <T> T of(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
