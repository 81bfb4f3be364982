/// The globe and the plane: projecting, framing, reading the map's plates and asking what lies where.
///
/// Nothing outside this room computes with degrees, and nothing in it knows a toolkit. Plane coordinates are kilometres
/// on the Albers plane of [AlbersConic#PLATE]: x to the right, y **up**; screen coordinates are pixels with y down.
package org.cstoexplainer.model.geo;
