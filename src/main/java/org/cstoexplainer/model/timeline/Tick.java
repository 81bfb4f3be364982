package org.cstoexplainer.model.timeline;

import java.time.LocalDate;

/// A mark on the axis.
///
/// @param day   the day at whose beginning it stands
/// @param x     px from the left edge of the visible part
/// @param step  how far it is to the next, which decides how it is written
public record Tick(LocalDate day, double x, TickStep step) {
}
