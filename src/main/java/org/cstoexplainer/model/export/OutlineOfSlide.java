package org.cstoexplainer.model.export;

import java.util.Comparator;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.text.Words;

/// What a class sees, as structured text: the accessible copy of the class screen.
public final class OutlineOfSlide {

    private OutlineOfSlide() {
    }

    /// The text of a slide, in reading order.
    public static OutlineText of(Content content, Slide slide, Words words) {
        var pen = new OutlinePen(content, words);
        switch (slide) {
            case Slide.OfStop at -> OutlineOfClassStop.write(at, pen);
            case Slide.OfStep at -> OutlineOfClassStep.write(WalkReading.of(content, at.walk()), at.votes(), pen);
            case Slide.OfOutcome at -> OutlineOfClassOutcome.write(WalkReading.of(content, at.walk()), at, pen);
            case Slide.OfQuestion at -> OutlineOfClassQuiz.write(at, pen);
            case Slide.OfMap at -> {
                pen.heading(1, pen.say("outline.map"));
                map(MapScene.of(content, at.look(), at.place()), pen);
            }
            case Slide.End _ -> end(content, pen);
        }
        return pen.text();
    }

    private static void end(Content content, OutlinePen pen) {
        pen.heading(1, pen.say("class.end"));
        pen.paragraph(pen.of(content.story().question()));
        pen.paragraph(pen.of(content.story().checkedNote()));
    }

    /// The map: what it brings out, and its legend with the states of each entry.
    static void map(MapScene scene, OutlinePen pen) {
        var lit = scene.lit().stream().sorted(Comparator.comparing(pen::name)).toList();
        if (!lit.isEmpty()) {
            pen.paragraph(pen.say("outline.map.about", String.join(", ", lit.stream().map(id -> OutlineOfMap.name(id, pen)).toList())));
        }
        pen.heading(2, pen.say("outline.class.legend"));
        pen.list(Stream.of(Legend.values()).filter(entry -> entry == Legend.CLAIMED ? !scene.claimed().isEmpty()
                : scene.count(entry) > 0).map(entry -> entry(entry, scene, pen)).toList());
    }

    private static String entry(Legend entry, MapScene scene, OutlinePen pen) {
        var name = pen.say("legend." + OutlinePen.key(entry));
        var states = String.join(", ", scene.fills().entrySet().stream().filter(one -> one.getValue() == entry)
                .map(one -> OutlineOfMap.name(one.getKey(), pen)).sorted().toList());
        return states.isEmpty() || states.equals(name) ? name : pen.say("outline.dated", name, states);
    }
}
