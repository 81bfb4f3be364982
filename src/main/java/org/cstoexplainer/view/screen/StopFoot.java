package org.cstoexplainer.view.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.state.SlideSources;
import org.cstoexplainer.model.state.StopPage;
import org.cstoexplainer.model.story.Stop;

/// Under a page of a stop: all stops, the date, and as many names of sources as have room.
final class StopFoot extends Region {

    private static final double GAP = 36;

    private final StopStrip strip;
    private final Label date;
    private final List<Label> sources = new ArrayList<>();

    StopFoot(Content content, Stop stop, StopPage page, Pen pen) {
        strip = new StopStrip(content.story().stops(), content.story().stops().indexOf(stop), pen);
        date = pen.line(Role.NAME, DateText.full(stop.date(), pen.words().lang()));
        var all = SlideSources.of(content, stop, page);
        for (var shown = all.size(); shown > 0; shown--) {
            sources.add(pen.line(Role.LABEL, names(all, shown, pen)));
        }
        getChildren().addAll(strip, date);
        getChildren().addAll(sources);
    }

    private static String names(List<Source> all, int shown, Pen pen) {
        var names = String.join("; ", all.subList(0, shown).stream().map(one -> pen.of(one.shortName())).toList());
        if (shown < all.size()) {
            return pen.say("class.sources.more", names, all.size() - shown);
        }
        return pen.say("class.sources", all.size(), names);
    }

    @Override
    protected double computeMinWidth(double height) {
        var least = sources.isEmpty() ? 0 : sources.getLast().prefWidth(-1) + GAP;
        return strip.minWidth(-1) + GAP + date.prefWidth(-1) + least;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var right = getWidth() - Board.EDGE;
        var room = right - Board.EDGE - strip.minWidth(-1) - GAP - date.prefWidth(-1) - GAP;
        var shown = sources.stream().filter(label -> label.prefWidth(-1) <= room).findFirst();
        sources.forEach(label -> label.setVisible(shown.filter(label::equals).isPresent()));
        if (shown.isPresent()) {
            right = right(shown.get(), right) - GAP;
        }
        right = right(date, right) - GAP;
        var wide = Math.min(strip.prefWidth(-1), right - Board.EDGE);
        strip.resizeRelocate(Board.EDGE, 0, wide, getHeight());
    }

    private double right(Label label, double right) {
        var wide = label.prefWidth(-1);
        var high = label.prefHeight(-1);
        label.resizeRelocate(right - wide, (getHeight() - high) / 2, wide, high);
        return right - wide;
    }
}
