package org.cstoexplainer.view.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.WalkReading;
import org.cstoexplainer.model.state.WalkSteps;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.model.treaty.casebook.CaseStep;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.AnswerGlyphs;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// At a question of the walk: the hands for yes, no and contested, the answer that Next takes, the one that the case has
/// ready, and its evidence. Where the answers lead: the hands at each question.
///
/// @param controller counts
/// @param ambience   theme and measures
record WalkNotes(TalkController controller, Ambience ambience) {

    private static final List<Answer> VOTES = List.of(Answer.YES, Answer.NO, Answer.CONTESTED);

    List<Node> of(AppState state) {
        var reading = WalkReading.of(state);
        return reading.asked().map(step -> question(state, reading, step)).orElseGet(() -> outcome(state, reading));
    }

    private List<Node> question(AppState state, WalkReading reading, Step step) {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        var hands = hands(state, step);
        var taken = taken(state, step);
        for (var answer : VOTES) {
            var option = new HandsRow.Option(VOTES.indexOf(answer), sign(answer), name(answer),
                    taken == answer ? words.say("console.taken") : "");
            nodes.add(new HandsRow(option, hands, controller, ambience));
        }
        var takes = Ui.wrapped(words.say("console.takes", name(taken)), "text-second");
        takes.setId("walk-takes");
        nodes.add(takes);
        nodes.add(Ui.rule());
        reading.caseStep(step.id()).ifPresent(prepared -> nodes.addAll(prepared(prepared)));
        return nodes;
    }

    private Tally hands(AppState state, Step step) {
        return state.walk().chosen().map(chosen -> state.teaching().hands().of(chosen, step.id()))
                .orElseGet(() -> Tally.none(VOTES.size()));
    }

    /// The answer that one step forward gives.
    private static Answer taken(AppState state, Step step) {
        return Optional.ofNullable(WalkSteps.forward(state).answers().given().get(step.id())).orElse(Answer.UNKNOWN);
    }

    private List<Node> prepared(CaseStep prepared) {
        var words = ambience.words();
        var nodes = new ArrayList<Node>();
        nodes.add(Ui.label(words.say("console.prepared"), "text-eyebrow"));
        var answer = RichText.flow(words.say("console.prepared.answer", name(prepared.found().answer()),
                words.of(prepared.found().reason())), "note-ask");
        answer.setId("walk-prepared");
        nodes.add(answer);
        prepared.evidence().forEach(piece -> nodes.add(new VBox(
                Ui.wrapped(words.say("walk.side." + Keyed.of(piece.speaks()), words.of(piece.side())), "text-label-strong"),
                RichText.flow(words.of(piece.text()), "note"))));
        return nodes;
    }

    private List<Node> outcome(AppState state, WalkReading reading) {
        var words = ambience.words();
        var votes = state.walk().chosen().map(state.teaching().hands()::votes).orElse(Map.of());
        var nodes = new ArrayList<Node>();
        nodes.add(Ui.wrapped(words.say(votes.isEmpty() ? "console.votes.none" : "console.votes"), "text-second"));
        reading.path().stream().filter(leg -> votes.containsKey(leg.step().id())).forEach(leg -> {
            var hands = votes.get(leg.step().id());
            nodes.add(RichText.flow(words.say("console.vote", words.of(leg.step().question()), hands.of(0), hands.of(1),
                    hands.of(2), name(leg.answer())), "note"));
        });
        return nodes;
    }

    private Node sign(Answer answer) {
        return Glyphs.boxed(AnswerGlyphs.of(answer), ambience.px(20));
    }

    private String name(Answer answer) {
        return ambience.words().say("walk.answer." + Keyed.of(answer));
    }
}
