package org.cstoexplainer.model.geo;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Shared borders stay shared, and nothing is left of the cut at 180 degrees.
@Execution(ExecutionMode.CONCURRENT)
class PlateTopologyTest {

    @ParameterizedTest
    @EnumSource
    void uses_every_border_for_two_lands_and_no_more(Level level) throws IOException {
        Plate plate = Plates.read(level);
        Map<Edge, SortedSet<String>> lands = lands(plate);
        assertThat(lands.values()).allSatisfy(keys -> assertThat(keys.size()).isLessThanOrEqualTo(2));
        for (Border border : plate.borders()) {
            assertThat(edges(border.line())).allSatisfy(edge ->
                    assertThat(lands.get(edge)).containsExactly(border.first(), border.second()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void draws_every_edge_between_two_lands_exactly_once(Level level) throws IOException {
        Plate plate = Plates.read(level);
        Map<Edge, Integer> drawn = new HashMap<>();
        plate.borders().forEach(border -> edges(border.line()).forEach(e -> drawn.merge(e, 1, Integer::sum)));
        plate.dashed().forEach(border -> edges(border.line()).forEach(e -> drawn.merge(e, 1, Integer::sum)));
        assertThat(drawn.values()).containsOnly(1);
        lands(plate).forEach((edge, keys) -> {
            if (keys.size() == 2) {
                assertThat(drawn).containsKey(edge);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void has_no_seam_through_Chukotka(Level level) throws IOException {
        for (Land land : Plates.read(level).lands()) {
            for (Edge edge : edges(land.shape())) {
                LonLat a = AlbersConic.PLATE.invert(edge.a());
                LonLat b = AlbersConic.PLATE.invert(edge.b());
                boolean along = Math.abs(a.lon() - 180) < 0.05 && Math.abs(b.lon() - 180) < 0.05;
                assertThat(along && edge.a().distance(edge.b()) > 50).as("%s %s", land.key(), edge).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_cut_cleanly_without_streaks(Level level) throws IOException {
        for (Land land : Plates.read(level).lands()) {
            for (Edge edge : edges(land.shape())) {
                double turn = Math.abs(AlbersConic.PLATE.invert(edge.a()).lon() - AlbersConic.PLATE.invert(edge.b()).lon());
                assertThat(turn).as("%s %s", land.key(), edge).isLessThan(30);
            }
        }
    }

    private static Map<Edge, SortedSet<String>> lands(Plate plate) {
        Map<Edge, SortedSet<String>> lands = new HashMap<>();
        for (Land land : plate.lands()) {
            edges(land.shape()).forEach(edge -> lands.computeIfAbsent(edge, _ -> new TreeSet<>()).add(land.key()));
        }
        return lands;
    }

    private static List<Edge> edges(Shape shape) {
        EdgeList sink = new EdgeList();
        shape.draw(sink);
        return sink.edges();
    }
}
