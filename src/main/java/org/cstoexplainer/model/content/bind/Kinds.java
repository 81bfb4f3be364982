package org.cstoexplainer.model.content.bind;

import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;

/// Names kinds of values.
final class Kinds {

    private Kinds() {
    }

    /// The problem of a value of the wrong kind.
    static Problem wrong(JsonValue found, Shape wanted) {
        return found.spot().problem(Mistake.WRONG_KIND, Phrases.say("found." + key(found)), wanted.words(),
                wanted.example());
    }

    private static String key(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj _ -> "object";
            case JsonValue.Arr _ -> "list";
            case JsonValue.Str _ -> "text";
            case JsonValue.Num _ -> "number";
            case JsonValue.Bool _ -> "yes-no";
            case JsonValue.Nothing _ -> "nothing";
        };
    }
}
