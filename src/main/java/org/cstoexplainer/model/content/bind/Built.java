package org.cstoexplainer.model.content.bind;

import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.json.JsonValue.Member;
import org.cstoexplainer.model.content.problem.Spot;

/// A record and the object it was made from.
///
/// @param value the record
/// @param from  the object
/// @param <T>   the type of the record
public record Built<T>(T value, JsonValue.Obj from) {

    /// Where a component stands; the whole object if it was left out.
    public Spot spot(String component) {
        return from.member(component).map(Member::value).map(JsonValue::spot).orElse(from.spot());
    }
}
