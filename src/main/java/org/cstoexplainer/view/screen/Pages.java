package org.cstoexplainer.view.screen;

import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.state.Slide;
import org.cstoexplainer.model.state.WalkReading;

/// Makes the page of each kind of slide.
final class Pages {

    private Pages() {
    }

    /// The page of a slide on a board.
    static Page of(Content content, Slide slide, Pen pen) {
        return switch (slide) {
            case Slide.OfStop at -> stop(content, at, pen);
            case Slide.OfStep at -> step(content, at, pen);
            case Slide.OfOutcome at -> new OutcomePages(WalkReading.of(content, at.walk()), at.votes(), pen).page(at.part());
            case Slide.OfQuestion at -> new QuizPage(content, at, pen).page();
            case Slide.OfMap at -> EdgePages.map(content, at, pen);
            case Slide.End _ -> EdgePages.end(content, pen);
        };
    }

    private static Page stop(Content content, Slide.OfStop at, Pen pen) {
        var stop = content.stop(at.stop());
        var pages = new WordsPages(content, stop, pen);
        return switch (at.page()) {
            case QUOTE -> stop.quote().map(pages::quote).orElseGet(pages::words);
            case WORDS -> pages.words();
            case NUMBERS_ARTICLE -> new NumbersPages(content, stop, pen).page(false);
            case NUMBERS_RECORD -> new NumbersPages(content, stop, pen).page(true);
            case FORCES -> new ListPages(content, stop, pen).forces();
            case PRECEDENTS -> new ListPages(content, stop, pen).precedents();
            case POSITIONS -> new ListPages(content, stop, pen).positions();
            case LEADERS -> new ListPages(content, stop, pen).leaders();
        };
    }

    private static Page step(Content content, Slide.OfStep at, Pen pen) {
        var reading = WalkReading.of(content, at.walk());
        var step = reading.asked().orElseGet(reading.instrument().steps()::getFirst);
        return new StepPage(reading, step, at.votes(), pen).page();
    }
}
