package org.cstoexplainer.view.quiz;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.cstoexplainer.controller.Controllers;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.QuizReading;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Metrics;
import org.cstoexplainer.view.kit.Theme;
import org.cstoexplainer.view.kit.Ui;

/// View 4: a question with its options beside its answer; in the narrowest windows one under the other.
public final class QuizView extends Region {

    private final Slices slices;
    private final Ambience ambience;
    private final QuestionSide question;
    private final AnswerSide answer;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(Content content, Optional<QuestionId> asked, Optional<Tally> hands, boolean revealed,
            Optional<Letter> chosen, Metrics metrics, Theme theme) {
    }

    /// The view.
    public QuizView(Slices slices, Controllers controllers, Ambience ambience) {
        this.slices = slices;
        this.ambience = ambience;
        question = new QuestionSide(controllers, ambience);
        answer = new AnswerSide(controllers, ambience);
        build();
        wire();
    }

    private void build() {
        setId("quiz-view");
        getStyleClass().add("quiz-view");
        getChildren().addAll(question, answer);
    }

    private void wire() {
        slices.content().subscribe(_ -> showIfOpen());
        slices.teaching().subscribe(_ -> showIfOpen());
        slices.place().subscribe(_ -> showIfOpen());
        ambience.metrics().subscribe(_ -> showIfOpen());
        ambience.theme().subscribe(_ -> showIfOpen());
    }

    private void showIfOpen() {
        var reading = QuizReading.of(slices.now());
        var now = Optional.of(shown(reading));
        if (slices.now().place().view() == View.QUIZ && !shown.equals(now)) {
            shown = now;
            show(reading);
        }
    }

    private Shown shown(QuizReading reading) {
        var asked = reading.asked();
        return new Shown(reading.content(), asked.map(Question::id), asked.map(reading::hands),
                asked.filter(reading::revealed).isPresent(), asked.flatMap(reading::chosen), ambience.now(),
                ambience.theme().get());
    }

    private void show(QuizReading reading) {
        Ui.show(answer, beside());
        question.show(reading);
        answer.show(reading);
        requestLayout();
    }

    private boolean beside() {
        return ambience.now().band() != Metrics.Band.DRAWER;
    }

    @Override
    protected void layoutChildren() {
        var left = beside() ? Math.round(getWidth() * (ambience.now().rail() ? 0.58 : 0.64)) : getWidth();
        question.resizeRelocate(0, 0, left, getHeight());
        answer.resizeRelocate(left, 0, getWidth() - left, getHeight());
    }
}
