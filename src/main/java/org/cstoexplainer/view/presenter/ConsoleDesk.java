package org.cstoexplainer.view.presenter;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;
import org.cstoexplainer.view.map.PlateShelf;

/// The console's own ground: what the class sees and the tools at the left; what comes, the time and the notes at the
/// right; the parts of the lesson and the way on at the bottom.
final class ConsoleDesk extends Pane {

    private final Ambience ambience;
    private final Room room;
    private final ConsoleBar bar;
    private final Label sees = Ui.label("", "console-heading");
    private final Label page = Ui.label("", "text-second");
    private final HBox seesLine = new HBox(sees, Ui.spacer(), page);
    private final Preview preview;
    private final Tools tools;
    private final Label comes = Ui.label("", "console-heading");
    private final NextCard next;
    private final TimerCard timer;
    private final NotesCard notes;
    private final Region rule = Ui.rule();
    private final PartStrip parts;
    private final ConsoleFoot foot;
    private final Overview overview;
    private final Label number = Ui.label("", "typed-number");

    ConsoleDesk(Slices slices, Controllers controllers, Room room, PlateShelf shelf, TypedNumber typed, Ambience ambience) {
        this.ambience = ambience;
        this.room = room;
        bar = new ConsoleBar(controllers, room, ambience);
        preview = new Preview(slices, controllers, shelf, ambience);
        tools = new Tools(controllers, ambience);
        next = new NextCard(shelf, ambience);
        timer = new TimerCard(ambience);
        notes = new NotesCard(controllers, ambience);
        parts = new PartStrip(controllers.talk(), ambience);
        foot = new ConsoleFoot(controllers, ambience);
        overview = new Overview(controllers.talk(), ambience);
        setId("console");
        name();
        getChildren().addAll(bar, seesLine, preview, tools, comes, next, timer, notes, rule, parts, foot, overview, number);
        typed.digits().subscribe(this::type);
    }

    private void name() {
        sees.setId("console-sees");
        page.setId("console-page");
        comes.setId("console-comes");
        number.setId("typed-number");
        number.setMouseTransparent(true);
        page.setMinWidth(USE_PREF_SIZE);
        sees.setMinWidth(0);
        comes.setMinWidth(0);
    }

    private void type(String digits) {
        number.setVisible(!digits.isEmpty());
        number.setText(digits.isEmpty() ? "" : ambience.words().say("console.typed", digits));
        requestLayout();
    }

    /// Shows everything but the pointer and the time.
    void show(Now now) {
        var words = ambience.words();
        var slides = new SlideWords(now.state(), words);
        var shown = Slides.shown(now.state()).orElseThrow();
        sees.setText(words.say(now.talk().frozen().isPresent() ? "console.keeps" : "console.sees",
                now.talk().frozen().isPresent() ? slides.title(shown) : slides.part(now.state())));
        page.setText(slides.page(shown));
        comes.setText(words.say("console.next", slides.next(ambience.now().narrow())));
        bar.show(now, room.seating().get());
        preview.show(now);
        tools.show(now);
        next.show(now);
        timer.show(now);
        notes.show(now);
        parts.show(now);
        foot.show(now);
        overview.show(now);
        requestLayout();
    }

    /// Shows where the teacher points.
    void point(Talk talk) {
        preview.point(talk);
    }

    /// Shows the time.
    void tick(Talk talk, Instant now) {
        timer.tick(talk, now);
        bar.tick(now);
    }

    /// Who has which display.
    Optional<Seating> seating() {
        return room.seating().get();
    }

    /// The node that has the focus at first.
    Node first() {
        return foot.next();
    }

    @Override
    protected void layoutChildren() {
        var room = ConsoleRoom.of(ambience.now(), getWidth(), getHeight(), proportions());
        place(bar, 0, 0, getWidth(), room.bar());
        place(seesLine, room.edge(), room.headTop(), room.left(), room.head());
        place(preview, room.edge(), room.top(), room.previewWidth(), room.previewHeight());
        place(tools, room.edge(), room.toolsTop(), room.left(), room.tools());
        place(comes, room.rightX(), room.headTop(), room.right(), room.head());
        place(next, room.rightX(), room.top(), room.nextWidth(), room.nextWidth() / room.aspect());
        place(timer, room.rightX() + room.nextWidth() + room.gap(), room.top(), room.right() - room.nextWidth() - room.gap(),
                room.nextHeight());
        place(notes, room.rightX(), room.notesTop(), room.right(), room.ruleTop() - room.gap() - room.notesTop());
        place(rule, 0, room.ruleTop(), getWidth(), 1);
        place(parts, room.edge(), room.partsTop(), getWidth() - 2 * room.edge(), room.parts());
        place(foot, room.edge(), room.footTop(), getWidth() - 2 * room.edge(), room.foot());
        place(overview, 0, room.bar(), getWidth(), room.footTop() - room.bar());
        var size = number.prefWidth(-1);
        place(number, room.edge() + (room.previewWidth() - size) / 2, room.top() + room.gap(), size, number.prefHeight(-1));
    }

    private double proportions() {
        return room.seating().get().map(seating -> seating.classes().width() / seating.classes().height()).orElse(16.0 / 9);
    }

    private static void place(Region node, double x, double y, double width, double height) {
        node.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
    }
}
