package org.cstoexplainer.model.keep;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Tally;
import org.cstoexplainer.model.state.Hands;

/// Counted hands as JSON and back.
final class HandsText {

    private HandsText() {
    }

    static JsonObject write(Hands hands) {
        var json = new JsonObject();
        var quiz = new JsonObject();
        hands.quiz().forEach((id, tally) -> quiz.add(id.value(), numbers(tally)));
        json.add("quiz", quiz);
        var revealed = new JsonArray();
        hands.revealed().forEach(id -> revealed.add(id.value()));
        json.add("revealed", revealed);
        var votes = new JsonObject();
        hands.votes().forEach((id, steps) -> {
            var one = new JsonObject();
            steps.forEach((step, tally) -> one.add(step.value(), numbers(tally)));
            votes.add(id.value(), one);
        });
        json.add("votes", votes);
        return json;
    }

    static Hands read(JsonObject json) {
        Map<QuestionId, Tally> quiz = json.getAsJsonObject("quiz").entrySet().stream().collect(Collectors.toMap(
                it -> new QuestionId(it.getKey()), it -> tally(it.getValue(), Letter.values().length)));
        Set<QuestionId> revealed = json.getAsJsonArray("revealed").asList().stream()
                .map(it -> new QuestionId(it.getAsString())).collect(Collectors.toSet());
        Map<CaseId, Map<StepId, Tally>> votes = json.getAsJsonObject("votes").entrySet().stream().collect(Collectors.toMap(
                it -> new CaseId(it.getKey()), it -> steps(it.getValue().getAsJsonObject())));
        return new Hands(quiz, revealed, votes);
    }

    private static Map<StepId, Tally> steps(JsonObject json) {
        return json.entrySet().stream().collect(Collectors.toMap(it -> new StepId(it.getKey()),
                it -> tally(it.getValue(), Hands.VOTES)));
    }

    private static JsonArray numbers(Tally tally) {
        var array = new JsonArray();
        tally.hands().forEach(array::add);
        return array;
    }

    /// As many numbers as there are options, each one that can be counted.
    private static Tally tally(JsonElement json, int options) {
        var array = json.getAsJsonArray();
        return new Tally(IntStream.range(0, options).mapToObj(i -> i < array.size()
                ? Math.clamp(array.get(i).getAsInt(), 0, Tally.MOST) : 0).toList());
    }
}
