package org.cstoexplainer.view.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.RichText;
import org.cstoexplainer.view.kit.Ui;

/// At a question of the quiz: the hands for its options, the right one known to the teacher, and the reason.
///
/// @param controller counts
/// @param ambience   theme and measures
record QuizNotes(TalkController controller, Ambience ambience) {

    List<Node> of(AppState state, QuestionId id) {
        var words = ambience.words();
        var question = state.content().question(id);
        var hands = state.teaching().hands().of(id);
        var nodes = new ArrayList<Node>();
        for (var letter : Letter.values()) {
            var option = new HandsRow.Option(letter.ordinal(), Ui.label(letter.name(), "text-heading"),
                    words.of(question.option(letter)), letter == question.right() ? words.say("console.right") : "");
            nodes.add(new HandsRow(option, hands, controller, ambience));
        }
        nodes.addAll(List.of(Ui.rule(), Ui.label(words.say("console.reason"), "text-eyebrow"),
                RichText.flow(words.of(question.reason()), "note")));
        return nodes;
    }
}
