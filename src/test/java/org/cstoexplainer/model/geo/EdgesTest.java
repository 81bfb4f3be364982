package org.cstoexplainer.model.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Edges and corners of boxes, frames and small shapes, where no file of the map is needed.
class EdgesTest {

    private static final Box BOX = new Box(1, 2, 5, 4);
    private static final Shape SQUARE = square(0, 0, 10);

    private static Shape square(float x, float y, float side) {
        return new Shape(new float[] {x, y, x + side, y, x + side, y + side, x, y + side}, new int[] {4}, true);
    }

    private static Land land(String key, Shape shape) {
        return new Land(key, shape, shape.box(), shape.box(0), shape.box().centre());
    }

    @ParameterizedTest
    @CsvSource({"1, 3, true", "5, 3, true", "3, 2, true", "3, 4, true", "0.9, 3, false", "5.1, 3, false", "3, 1.9, false", "3, 4.1, false"})
    void aBoxHoldsItsFourEdges(double x, double y, boolean inside) {
        assertThat(BOX.contains(new Point(x, y))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 9, 9, true", "0, 0, 1, 3, true", "3, 4, 4, 9, true", "3, 0, 4, 2, true", "5.1, 3, 9, 9, false",
            "0, 0, 0.9, 3, false",
            "3, 4.1, 4, 9, false", "3, 0, 4, 1.9, false", "2, 2.5, 3, 3, true", "0, 0, 9, 9, true"})
    void boxesMeetWhereTheyShareAnEdge(double minX, double minY, double maxX, double maxY, boolean meet) {
        assertThat(BOX.intersects(new Box(minX, minY, maxX, maxY))).isEqualTo(meet);
        assertThat(new Box(minX, minY, maxX, maxY).intersects(BOX)).isEqualTo(meet);
    }

    @Test
    void aBoxMayBeAPoint() {
        assertThat(new Box(3, 3, 3, 3).contains(new Point(3, 3))).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Box(0, 1, 1, 0));
        assertThat(Box.of(new Point(5, 2), new Point(1, 4))).isEqualTo(BOX);
        assertThat(BOX.centre()).isEqualTo(new Point(3, 3));
        assertThat(BOX.pad(1)).isEqualTo(new Box(0, 1, 6, 5));
        assertThat(BOX.nearest(new Point(0, 9))).isEqualTo(new Point(1, 4));
        assertThat(BOX.height()).isEqualTo(2);
        assertThat(BOX.width()).isEqualTo(4);
    }

    @Test
    void theGlobeEndsAtThePoles() {
        assertThat(new LonLat(400, 90).lat()).isEqualTo(90);
        assertThat(new LonLat(0, -90).lat()).isEqualTo(-90);
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(0, 90.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(0, -90.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LonLat(Double.NaN, 0));
    }

    @Test
    void aFrameHasAWidthAndAHeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Frame(new Point(0, 0), 5, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Frame(new Point(0, 0), 5, 5, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new FrameLimits(0, 5, BOX));
        assertThatIllegalArgumentException().isThrownBy(() -> new FrameLimits(6, 5, BOX));
        assertThat(new FrameLimits(5, 5, BOX).maxWidth()).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(new Frame(new Point(0, 0), 1, 1, 0), 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(new Frame(new Point(0, 0), 1, 1, 0), 1, 0));
    }

    @Test
    void aFrameMovesAlongTheTurnedScreen() {
        var turned = new Frame(new Point(3, 4), 10, 10, 90);
        assertThat(turned.panned(0, 2).centre().distance(new Point(5, 4))).isLessThan(1e-9);
        assertThat(turned.panned(2, 0).centre().distance(new Point(3, 6))).isLessThan(1e-9);
        assertThat(turned.zoomedAbout(new Point(1, 2), 2)).isEqualTo(new Frame(new Point(2, 3), 5, 5, 90));
    }

    @Test
    void aMoveBeginsAtOneFrameAndEndsAtTheOther() {
        var from = new Frame(new Point(10, 20), 100, 50, 10);
        var to = new Frame(new Point(30, -20), 400, 800, 40);
        assertThat(from.towards(to, 0)).isEqualTo(from);
        assertThat(from.towards(to, 1)).isEqualTo(to);
        var half = from.towards(to, 0.5);
        assertThat(half.centre()).isEqualTo(new Point(20, 0));
        assertThat(half.width()).isCloseTo(200, within(1e-9));
        assertThat(half.height()).isCloseTo(200, within(1e-9));
        assertThat(half.rotation()).isCloseTo(25, within(1e-9));
    }

    @Test
    void aFitLeavesItsPadFreeAroundAShapeOffTheOrigin() {
        assertThat(Fit.around(List.of(square(100, 50, 10), square(120, 40, 10)), 0, 5)).isEqualTo(new Frame(new Point(115, 50), 40, 30, 0));
        var turned = Fit.around(List.of(new Shape(new float[] {100, 50, 140, 50}, new int[] {2}, false)), 90, 1);
        assertThat(turned.centre().distance(new Point(120, 50))).isLessThan(1e-9);
        assertThat(turned.width()).isCloseTo(2, within(1e-6));
        assertThat(turned.height()).isCloseTo(42, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, true", "0.1, 9.9, true", "10.1, 5, false", "-0.1, 5, false", "5, 10.1, false", "5, -0.1, false"})
    void aRingHoldsWhatLiesWithin(double x, double y, boolean inside) {
        assertThat(SQUARE.contains(new Point(x, y))).isEqualTo(inside);
    }

    @Test
    void aRingIsClosedByALineFromItsLastPointToItsFirst() {
        assertThat(SQUARE.distance(new Point(-3, 5))).isEqualTo(3);
        var open = new Shape(new float[] {0, 0, 10, 0, 10, 10, 0, 10}, new int[] {4}, false);
        assertThat(open.distance(new Point(-3, 5))).isCloseTo(Math.hypot(3, 5), within(1e-9));
        assertThat(open.distance(new Point(13, 5))).isEqualTo(3);
        assertThat(new Shape(new float[] {3, 4}, new int[] {1}, false).distance(new Point(0, 0))).isEqualTo(5);
        assertThat(SQUARE.distance(new Point(4, 3))).isEqualTo(3);
    }

    @Test
    void aShapeCountsItsLinesAndPoints() {
        var two = new Shape(new float[] {0, 0, 1, 0, 1, 1, 5, 5, 6, 7, 8, 6, 7, 5}, new int[] {3, 7}, true);
        assertThat(two.lines()).isEqualTo(2);
        assertThat(two.points()).isEqualTo(7);
        assertThat(two.closed()).isTrue();
        assertThat(two.box()).isEqualTo(new Box(0, 0, 8, 7));
        assertThat(two.box(1)).isEqualTo(new Box(5, 5, 8, 7));
        assertThat(SvgPath.of(two)).isEqualTo("M0 0l1 0l0 -1zM5 -5l1 -2l2 1l-1 1z");
        assertThat(SvgPath.of(new Shape(new float[] {-0.5f, 0.04f, 1.26f, -2}, new int[] {2}, false))).isEqualTo("M-0.5 0l1.8 2");
    }

    @Test
    void aSmallLandIsMeantUpToTheToleranceFromItsEdge() {
        var test = new HitTest(List.of(land("AAA", SQUARE), land("BBB", square(20, 0, 2)), land("CCC", square(30, 0, 2))));
        assertThat(test.at(new Point(21, 1))).contains("BBB");
        assertThat(test.at(new Point(15, 1))).isEmpty();
        assertThat(test.nearestSmall(new Point(25, 1), 3, Set.of("BBB", "CCC"))).contains("BBB");
        assertThat(test.nearestSmall(new Point(25, 1), 2.9, Set.of("BBB", "CCC"))).isEmpty();
        assertThat(test.nearestSmall(new Point(27, 1), 9, Set.of("BBB", "CCC"))).contains("CCC");
        assertThat(test.nearestSmall(new Point(27, 1), 9, Set.of("BBB"))).contains("BBB");
        assertThat(test.nearestSmall(new Point(31, 1), 9, Set.of("BBB", "CCC"))).contains("CCC");
        assertThat(test.nearestSmall(new Point(24.5, 4.5), 3, Set.of("BBB"))).isEmpty();
    }

    @Test
    void theLevelIsTheCoarsestThatIsOffByHalfAPixelAtMost() {
        assertThat(Stream.of(0.5 / 15, 0.034, 0.125, 0.126, 0.5, 0.51).map(Level::at))
                .containsExactly(Level.FAR, Level.MID, Level.MID, Level.NEAR, Level.NEAR, Level.FULL);
        assertThat(Level.MID.tolerance()).isEqualTo(4);
        assertThat(Level.NEAR.resource()).isEqualTo("/map/near.bin");
    }

    @Test
    void aPlateIsAskedByKey() {
        var plate = new Plate(Level.FAR, List.of(land("AAA", SQUARE)), List.of(land("A-1", SQUARE)), List.of(), List.of(), List.of());
        assertThat(plate.land("AAA")).contains(plate.lands().getFirst());
        assertThat(plate.land("A-1")).isEmpty();
        assertThat(plate.part("A-1")).contains(plate.parts().getFirst());
        assertThat(plate.part("AAA")).isEmpty();
        assertThat(plate.byKey()).containsOnlyKeys("AAA");
        var border = new Border("AAA", "BBB", SQUARE);
        assertThat(List.of(border.touches("AAA"), border.touches("BBB"), border.touches("CCC"))).containsExactly(true, true, false);
    }

    @Test
    void aViewportShowsABoxAndAPartOfThePane() {
        var view = new Viewport(new Frame(new Point(0, 0), 100, 50, 0), 200, 100);
        assertThat(view.toScreen(new Box(-10, -5, 30, 15))).isEqualTo(new Box(80, 20, 160, 60));
        assertThat(view.visible()).isEqualTo(new Box(-50, -25, 50, 25));
        assertThat(view.dragged(20, 10).centre()).isEqualTo(new Point(-10, 5));
        assertThat(view.zoomedAt(100, 50, 2)).isEqualTo(new Frame(new Point(0, 0), 50, 25, 0));
        var around = Viewport.around(new Frame(new Point(0, 0), 100, 50, 0), new Box(100, 0, 200, 100), 200, 100);
        assertThat(around.scale()).isEqualTo(1);
        assertThat(around.toScreen(new Point(0, 0))).isEqualTo(new Point(150, 50));
        var turned = new Viewport(new Frame(new Point(0, 0), 100, 100, 90), 100, 100);
        var seen = turned.toScreen(new Box(0, 0, 30, 10));
        assertThat(seen.width()).isCloseTo(10, within(1e-9));
        assertThat(seen.height()).isCloseTo(30, within(1e-9));
    }

    @Test
    void theNetIsDrawnLineByLine() {
        var moves = new int[2];
        Graticule.draw(new PathSink() {
            @Override
            public void moveTo(double x, double y) {
                moves[0]++;
            }

            @Override
            public void lineTo(double x, double y) {
                moves[1]++;
            }

            @Override
            public void closePath() {
                throw new AssertionError("a line of the net is not closed");
            }
        });
        assertThat(moves).containsExactly(36 + 15, 36 + 15 * 143);
        assertThat(Graticule.lines().getFirst()).containsExactly(new LonLat(-110, -60), new LonLat(-110, 80));
        assertThat(Graticule.lines().get(36)).startsWith(new LonLat(-115, -60), new LonLat(-112.5, -60)).endsWith(new LonLat(242.5, -60));
        assertThat(Graticule.lines().getLast().getFirst()).isEqualTo(new LonLat(-115, 80));
    }
}
