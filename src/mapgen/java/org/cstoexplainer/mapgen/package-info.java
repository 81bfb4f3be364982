/// Makes the map's plates and the flags from public packages. It is run by hand (`mvn -Pmap`), never by the app's build.
///
/// Rings are filled by the even-odd rule and do not repeat their first point. Places are first degrees, then cells: points
/// of the plate's plane on a grid of 100 m, packed into a `long` (see [Cell]).
package org.cstoexplainer.mapgen;
