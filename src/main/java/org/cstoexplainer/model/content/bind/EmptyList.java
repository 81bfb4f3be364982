package org.cstoexplainer.model.content.bind;

import org.cstoexplainer.model.content.problem.Spot;

/// A list that holds nothing.
///
/// @param element the type of what it could hold
/// @param owner   the record it is a part of
/// @param spot    where it stands
public record EmptyList(Class<?> element, Class<?> owner, Spot spot) {
}
