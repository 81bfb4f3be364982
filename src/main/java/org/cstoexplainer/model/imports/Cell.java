package org.cstoexplainer.model.imports;

import org.cstoexplainer.model.content.problem.Spot;

/// A value of the file.
///
/// @param value its characters
/// @param spot  where it stands
record Cell(String value, Spot spot) {
}
