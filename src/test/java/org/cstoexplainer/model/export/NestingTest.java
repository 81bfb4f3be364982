package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.geo.LonLat;
import org.junit.jupiter.api.Test;

class NestingTest {

    private static final List<LonLat> LAND = square(10, 20, 10);
    private static final List<LonLat> LAKE = square(12, 22, 6);
    private static final List<LonLat> ISLAND = square(14, 24, 2);
    private static final List<LonLat> APART = square(40, 20, 3);

    /// Anticlockwise, from its lower left corner.
    private static List<LonLat> square(double lon, double lat, double side) {
        return List.of(new LonLat(lon, lat), new LonLat(lon + side, lat), new LonLat(lon + side, lat + side), new LonLat(lon, lat + side));
    }

    @Test
    void anOutlineIsFollowedByItsHolesAndAnIslandInALakeIsAnOutline() {
        assertThat(new Nesting(List.of(LAND, LAKE.reversed(), ISLAND, APART)).polygons())
                .containsExactly(List.of(LAND, LAKE.reversed()), List.of(ISLAND), List.of(APART));
    }

    @Test
    void outlinesAreTurnedAnticlockwiseAndHolesClockwise() {
        assertThat(new Nesting(List.of(LAKE, LAND.reversed())).polygons())
                .containsExactly(List.of(LAND.reversed().reversed(), LAKE.reversed()));
        assertThat(new Nesting(List.of(ISLAND.reversed(), LAKE, LAND)).polygons()).containsExactlyInAnyOrder(
                List.of(ISLAND), List.of(LAND, LAKE.reversed()));
    }

    @Test
    void aHoleMayTouchItsOutlineInAPoint() {
        var hole = List.of(new LonLat(10, 20), new LonLat(15, 22), new LonLat(13, 25));
        assertThat(new Nesting(List.of(LAND, hole)).polygons()).containsExactly(List.of(LAND, hole.reversed()));
    }

    @Test
    void besideOrAboveIsNotWithin() {
        assertThat(new Nesting(List.of(LAND, square(21, 22, 3), square(5, 22, 3), square(12, 31, 3), square(12, 15, 3))).polygons())
                .hasSize(5).allMatch(polygon -> polygon.size() == 1);
        var triangle = List.of(new LonLat(0, 0), new LonLat(8, 2), new LonLat(3, 10));
        assertThat(new Nesting(List.of(triangle, square(3, 4, 1))).polygons()).hasSize(1);
        assertThat(new Nesting(List.of(triangle, square(6.5, 4.5, 1))).polygons()).hasSize(2);
        assertThat(new Nesting(List.of(triangle, square(0.3, 4, 1))).polygons()).hasSize(2);
    }

    @Test
    void aRingOnOneSideOf180DegreesIsNotCut() {
        assertThat(DateLine.cut(square(10, 20, 5))).containsExactly(square(10, 20, 5));
        assertThat(DateLine.cut(square(190, 20, 5))).containsExactly(square(-170, 20, 5));
    }

    @Test
    void aRingAcross180DegreesIsCutIntoTwo() {
        var ring = List.of(new LonLat(170, 10), new LonLat(190, 20), new LonLat(190, 40), new LonLat(170, 50));
        assertThat(DateLine.cut(ring)).containsExactlyInAnyOrder(
                List.of(new LonLat(-180, 15), new LonLat(-170, 20), new LonLat(-170, 40), new LonLat(-180, 45)),
                List.of(new LonLat(180, 45), new LonLat(170, 50), new LonLat(170, 10), new LonLat(180, 15)));
    }

    @Test
    void aRingThatCrossesTwiceIsCutIntoItsPieces() {
        var comb = List.of(new LonLat(170, 0), new LonLat(190, 0), new LonLat(190, 10), new LonLat(175, 10), new LonLat(175, 20),
                new LonLat(190, 20), new LonLat(190, 30), new LonLat(170, 30));
        assertThat(DateLine.cut(comb)).hasSize(3).allSatisfy(piece -> assertThat(piece)
                .allMatch(place -> piece.getFirst().lon() > 0 == place.lon() > 0));
    }
}
