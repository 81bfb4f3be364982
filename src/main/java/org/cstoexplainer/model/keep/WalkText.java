package org.cstoexplainer.model.keep;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.model.state.WalkPage;
import org.cstoexplainer.model.state.WalkState;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;

/// A walk as JSON and back. Switches that were thrown and what is unfolded are not kept.
final class WalkText {

    private WalkText() {
    }

    static JsonObject write(WalkState walk) {
        var json = new JsonObject();
        json.addProperty("treaty", walk.treaty().value());
        walk.chosen().ifPresent(chosen -> json.addProperty("case", chosen.value()));
        var given = new JsonObject();
        walk.given().forEach((treaty, answers) -> given.add(treaty.value(), answers(answers)));
        json.add("answers", given);
        walk.mark().ifPresent(mark -> json.addProperty("mark", mark.name()));
        if (walk.page() instanceof WalkPage.AtStep(var step)) {
            json.addProperty("step", step.value());
        }
        return json;
    }

    static WalkState read(JsonObject json) {
        Map<TreatyId, Answers> given = json.getAsJsonObject("answers").entrySet().stream().collect(Collectors.toMap(
                it -> new TreatyId(it.getKey()), it -> answers(it.getValue().getAsJsonObject())));
        var page = Optional.ofNullable(json.get("step")).<WalkPage>map(it -> new WalkPage.AtStep(new StepId(it.getAsString())))
                .orElseGet(WalkPage.Outcome::new);
        return new WalkState(new TreatyId(json.get("treaty").getAsString()),
                Optional.ofNullable(json.get("case")).map(it -> new CaseId(it.getAsString())), given, page, List.of(), Set.of(),
                Optional.ofNullable(json.get("mark")).map(it -> Answer.valueOf(it.getAsString())));
    }

    private static JsonObject answers(Answers answers) {
        var json = new JsonObject();
        answers.given().forEach((step, answer) -> json.addProperty(step.value(), answer.name()));
        return json;
    }

    private static Answers answers(JsonObject json) {
        var answers = Answers.NONE;
        for (var one : json.entrySet()) {
            answers = answers.with(new StepId(one.getKey()), Answer.valueOf(one.getValue().getAsString()));
        }
        return answers;
    }
}
