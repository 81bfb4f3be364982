package org.cstoexplainer.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;

/// The walk as it is drawn: troops who are fired at and fire back, with the answers that make the outcome open.
final class WalkStart {

    private static final CaseId CASE = new CaseId("troops-fired-at");
    private static final Answers ANSWERS = new Answers(Map.of(new StepId("member"), Answer.YES, new StepId("attack"),
            Answer.CONTESTED, new StepId("territory"), Answer.CONTESTED, new StepId("request"), Answer.NO));

    private WalkStart() {
    }

    /// The walk on a page; with the first case of the content where it lacks this one.
    static AppState at(AppState state, WalkPage page) {
        var cases = state.content().cases();
        var chosen = cases.stream().filter(one -> one.id().equals(CASE)).findFirst()
                .or(() -> cases.stream().findFirst());
        var treaty = chosen.map(one -> one.treaty()).orElse(state.walk().treaty());
        var walk = new WalkState(treaty, chosen.map(one -> one.id()), Map.of(treaty, ANSWERS), page, List.of(), Set.of(), Optional.empty());
        return state.with(state.place().in(View.ARTICLE4)).with(walk);
    }
}
