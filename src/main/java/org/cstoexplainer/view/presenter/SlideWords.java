package org.cstoexplainer.view.presenter;

import java.time.Instant;
import java.util.OptionalInt;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.Slides;
import org.cstoexplainer.model.state.Talk;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Keyed;

/// How pages of the class screen are called on the console.
///
/// @param state the state
/// @param words the app's own words
record SlideWords(AppState state, Words words) {

    private Talk talk() {
        return state.teaching().talk().orElseThrow();
    }

    private PartWords parts() {
        return new PartWords(state.content(), words);
    }

    /// The title of a page.
    String title(Slide slide) {
        return switch (slide) {
            case Slide.OfStop at -> words.of(state.content().stop(at.stop()).title());
            case Slide.OfStep at -> step(at);
            case Slide.OfOutcome _ -> words.say("console.outcome");
            case Slide.OfQuestion at -> words.of(state.content().question(at.question()).question());
            case Slide.OfMap _ -> words.say("console.map");
            case Slide.End _ -> words.say("console.end");
        };
    }

    private String step(Slide.OfStep at) {
        var reading = WalkReading.of(state.content(), at.walk());
        return reading.asked().map(step -> words.of(step.question())).orElse("");
    }

    /// Which page of its part it is: Build 2 of 2; empty where there is one only.
    String page(Slide slide) {
        return switch (slide) {
            case Slide.OfStop at -> at.of() == 1 ? "" : words.say("console.build", at.build() + 1, at.of());
            case Slide.OfStep at -> number(at);
            case Slide.OfOutcome at -> words.say("console.outcome.page", at.part() + 1, Slide.OUTCOME_PAGES);
            case Slide.OfQuestion at -> words.say(at.revealed() ? "console.revealed" : "console.asked", at.number(), at.of());
            case Slide.OfMap _, Slide.End _ -> "";
        };
    }

    private String number(Slide.OfStep at) {
        var reading = WalkReading.of(state.content(), at.walk());
        var leg = reading.asked().map(step -> reading.leg(step.id()));
        var number = leg.map(it -> it.number()).orElse(OptionalInt.empty());
        return number.isPresent() ? words.say("console.step", number.getAsInt(), reading.count())
                : leg.map(it -> words.of(it.step().label())).orElse("");
    }

    /// The part that a state stands at: 7 Two numbers for Ukraine.
    String part(AppState at) {
        var other = at.teaching().talk().orElseThrow();
        return LessonSteps.item(other).map(item -> words.say("console.part", other.at().item() + 1, parts().name(other.lesson(), item)))
                .orElseGet(() -> words.say("console.end"));
    }

    /// What Next brings: a page of the same part, or another part.
    ///
    /// @param brief whether there is room for a few words only
    String next(boolean brief) {
        return moved(LessonSteps.forward(state, Instant.EPOCH), brief);
    }

    /// What Back brings.
    String back(boolean brief) {
        return moved(LessonSteps.backward(state, Instant.EPOCH), brief);
    }

    /// Whether there is something to go back to.
    boolean hasBack() {
        return !LessonSteps.backward(state, Instant.EPOCH).equals(state);
    }

    /// Whether there is something to go on to.
    boolean hasNext() {
        return LessonSteps.item(talk()).isPresent();
    }

    private String moved(AppState other, boolean brief) {
        var there = other.teaching().talk().orElseThrow();
        return LessonSteps.item(there).map(item -> there.at().item() == talk().at().item() ? within(other)
                : brief ? parts().label(there.lesson(), item) : parts().name(there.lesson(), item))
                .orElseGet(() -> words.say("console.end"));
    }

    /// Another page of the same part; at a question of the walk, another answer may be marked.
    private String within(AppState other) {
        return switch (Slides.live(other)) {
            case Slide.OfQuestion at -> words.say(at.revealed() ? "console.reveal" : "console.hide");
            case Slide.OfStep at when Slides.live(state) instanceof Slide.OfStep before && at.walk().page().equals(before.walk().page()) ->
                    words.say("console.marks", words.say("walk.answer." + Keyed.of(WalkReading.of(other).marked())));
            case Slide slide -> page(slide);
        };
    }
}
