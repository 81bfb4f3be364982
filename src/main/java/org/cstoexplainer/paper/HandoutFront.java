package org.cstoexplainer.paper;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.world.Status;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.paper.Flow.Run;
import org.cstoexplainer.paper.PaperFonts.Face;

/// The first page of the handout: the map, who is in, what happened when, how many troops people talked about.
final class HandoutFront {

    private static final double TEXT = 9;
    private static final double BELOW_MAP = 452;
    private static final double BELOW_LOW_MAP = 419;
    private static final List<Legend> LEGEND = List.of(Legend.MEMBER, Legend.FROZEN, Legend.LEFT, Legend.SUSPENDED,
            Legend.UKRAINE, Legend.CLAIMED);

    private final Brush brush;
    private final HandoutPage page;
    private final Content content;
    private final Words words;
    private final MapScene scene;

    HandoutFront(Brush brush, HandoutPage page, Content content, Words words) {
        this.brush = brush;
        this.page = page;
        this.content = content;
        this.words = words;
        scene = MapScene.ofStory(Moves.start(content, Settings.first()));
    }

    /// @throws IOException if the map cannot be read
    void draw() throws IOException {
        var y = head(page.top());
        var map = page.bottom() - y - (low() ? BELOW_LOW_MAP : BELOW_MAP);
        new PaperMap(brush, content, words, scene, false).draw(content.view(content.handout().map()), page.left(), y, page.width(), map);
        y = legend(y + map + 7);
        var half = page.width() / 2;
        page.mark(words.say("handout.who"), y);
        var left = who(y, page.left(), half - 14);
        page.mark(words.say("handout.when"), y);
        var right = when(y, page.left() + half + 4, half - 4);
        y = Math.max(left, right) + 8;
        page.mark(words.say("handout.troops"), y);
        troops(y);
        page.foot(1, words.say("handout.foot.front", words.of(content.story().checkedNote())));
    }

    /// Name, class and date to fill in; the question; where the story comes from.
    private double head(double y) {
        var at = page.left();
        for (var field : List.of("handout.name", "handout.class", "handout.date")) {
            var end = brush.text(Face.PLAIN, TEXT, at, y + 10, words.say(field));
            var share = field.equals("handout.name") ? 0.48 : 0.24;
            var stop = at + page.width() * share - 10;
            brush.thick(0.6).line(end + 3, y + 12, stop, y + 12);
            at = stop + 12;
        }
        page.mark(words.of(content.story().question()), y + 20);
        brush.text(Face.STRONG, 21, page.left(), y + 43, words.of(content.story().question()));
        brush.text(Face.PLAIN, 10, page.left(), y + 58, words.say("handout.after", words.of(content.story().subtitle())));
        return y + 66;
    }

    private double legend(double y) {
        var at = page.left();
        for (var entry : LEGEND) {
            PaperGlyphs.draw(brush, entry, at, y + 1, 9);
            at = brush.text(Face.STRONG, TEXT, at + 12, y + 9, words.say("legend." + entry.name().toLowerCase(Locale.ROOT)))
                    + 11;
        }
        return y + 19;
    }

    private double who(double y, double x, double width) {
        var at = page.heading(words.say("handout.who"), x, y, width);
        var table = new PaperTable(brush, x, TEXT, pad(), width * 0.29, width * 0.2, width * 0.51);
        at = table.row(at, List.of(strong(words.say("handout.state")), strong(words.say("handout.joined")),
                strong(words.say("handout.now"))));
        for (var state : content.states()) {
            if (!state.segments().isEmpty()) {
                at = table.row(at, List.of(plain(words.of(content.country(state.state()).orElseThrow().name())),
                        plain(joined(state)), plain(now(state))));
            }
        }
        return at;
    }

    /// The years in which it signed, and came back.
    private static String joined(StoryState state) {
        var segments = state.segments();
        return IntStream.range(0, segments.size())
                .filter(i -> i == 0 || segments.get(i - 1).status() == Status.LEFT)
                .mapToObj(i -> String.valueOf(segments.get(i).from().year())).collect(Collectors.joining(", "));
    }

    private String now(StoryState state) {
        var status = Roll.status(state, content.story().checked().latest());
        return state.endNote().map(words::of).orElseGet(() -> status.map(it -> words.say("members.legend."
                + it.name().toLowerCase(Locale.ROOT))).orElse(""));
    }

    private double when(double y, double x, double width) {
        var at = page.heading(words.say("handout.when"), x, y, width);
        var table = new PaperTable(brush, x, TEXT, pad(), width * 0.29, width * 0.71);
        for (var id : content.handout().events()) {
            var event = content.event(id);
            at = table.row(at, List.of(strong(DateText.brief(event.date(), words.lang())), plain(words.of(event.title()))));
        }
        return at;
    }

    private void troops(double y) {
        var at = page.heading(words.say("handout.troops"), page.left(), y, page.width());
        var half = page.width() / 2;
        var left = column(TroopNumber.Side.ARTICLE, "numbers.article", page.left(), at);
        var right = column(TroopNumber.Side.RECORD, "numbers.record", page.left() + half + 8, at);
        new Flow(brush, TEXT, TEXT * 1.3).draw(page.left(), Math.max(left, right) + 2, page.width(),
                List.of(Run.plain(Face.PLAIN, words.of(content.numbers().differ()))));
    }

    private double column(TroopNumber.Side side, String heading, double x, double y) {
        brush.text(Face.STRONG, 10, x, y + 11, words.say(heading));
        var at = y + 15;
        for (var number : content.numbers().numbers()) {
            if (number.side() == side && content.handout().numbers().contains(number.id())) {
                var below = new Flow(brush, TEXT, TEXT * 1.25).draw(x, at, page.width() / 2 - 12,
                        List.of(Run.plain(Face.STRONG, words.of(number.number()) + " "), Run.plain(Face.PLAIN, line(number))));
                PaperFigures.draw(brush, number, x, below + 1);
                at = below + 2.5 + PaperFigures.height(number);
            }
        }
        return at;
    }

    private String line(TroopNumber number) {
        var who = words.say("handout.number", words.of(number.who()), words.of(number.qualifier()));
        return number.date().map(date -> words.say("handout.number.dated", who, DateText.brief(date, words.lang()))).orElse(who);
    }

    private static List<Run> plain(String text) {
        return List.of(Run.plain(Face.PLAIN, text));
    }

    private static List<Run> strong(String text) {
        return List.of(Run.plain(Face.STRONG, text));
    }

    private boolean low() {
        return page.size() == PaperSize.LETTER;
    }

    private double pad() {
        return low() ? PaperTable.LOW_PAD : PaperTable.PAD;
    }
}
