package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.id.CountryId;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;

class GeoJsonTest {

    private final Object json = Exports.json(DataFormat.GEOJSON);
    private final Geometry shapes = read(Exports.in(DataFormat.GEOJSON).text());

    /// London and Paris: the content has no figures of these states.
    private static final Map<String, Geometry> ELSEWHERE = Map.of("GBR", point(-0.13, 51.51), "FRA", point(2.35, 48.86));

    private static Geometry read(String text) {
        try {
            return new GeoJsonReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private int place(String iso) {
        return IntStream.range(0, shapes.getNumGeometries())
                .filter(i -> iso.equals(Exports.at(json, "features", i, "properties", "ISO3"))).findFirst().orElseThrow();
    }

    private Object property(String iso, String name) {
        return Exports.at(json, "features", place(iso), "properties", name);
    }

    private static Geometry point(double lon, double lat) {
        return new GeometryFactory().createPoint(new Coordinate(lon, lat));
    }

    private static Geometry capital(CountryId id) {
        return Exports.CONTENT.country(id).orElseThrow().profile().map(profile -> point(profile.lon(), profile.lat()))
                .orElseGet(() -> ELSEWHERE.get(id.value()));
    }

    private List<Polygon> polygons() {
        return IntStream.range(0, shapes.getNumGeometries()).mapToObj(shapes::getGeometryN)
                .flatMap(state -> IntStream.range(0, state.getNumGeometries()).mapToObj(state::getGeometryN))
                .map(Polygon.class::cast).toList();
    }

    @Test
    void everyStateHoldsItsCapitalAndNoOther() {
        assertThat(shapes.getNumGeometries()).isEqualTo(Exports.CONTENT.states().size());
        assertThat(Exports.CONTENT.states()).allSatisfy(state -> {
            var within = IntStream.range(0, shapes.getNumGeometries())
                    .filter(i -> shapes.getGeometryN(i).contains(capital(state.state()))).toArray();
            assertThat(within).as(state.state().value()).containsExactly(place(state.state().value()));
        });
    }

    @Test
    void everyOutlineIsSound() {
        assertThat(polygons().stream().map(polygon -> new IsValidOp(polygon).getValidationError()).filter(Objects::nonNull)).isEmpty();
        assertThat(polygons()).hasSizeGreaterThan(Exports.CONTENT.states().size());
    }

    @Test
    void outlinesGoAnticlockwiseAndHolesClockwise() {
        var outlines = polygons().stream().map(Polygon::getExteriorRing).toList();
        var holes = polygons().stream().flatMap(polygon ->
                IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN)).toList();
        assertThat(outlines).extracting(ring -> Orientation.isCCW(ring.getCoordinates())).containsOnly(true);
        assertThat(holes).extracting(ring -> Orientation.isCCW(ring.getCoordinates())).isNotEmpty().containsOnly(false);
    }

    @Test
    void russiaIsCutAt180Degrees() {
        var russia = shapes.getGeometryN(place("RUS"));
        assertThat(russia.contains(point(175, 66))).as("Chukotka before the cut").isTrue();
        assertThat(russia.contains(point(-173, 65.5))).as("Chukotka beyond the cut").isTrue();
        assertThat(russia.contains(point(0, 65.5))).as("the far side of the world").isFalse();
        assertThat(Arrays.stream(russia.getCoordinates()).mapToDouble(at -> at.x)
                .filter(lon -> lon < -180 || lon > -168 && lon < 19 || lon > 180)).isEmpty();
    }

    @Test
    void aRingThatCrossesTwiceIsCutIntoItsPieces() {
        var comb = List.of(new LonLat(178, 0), new LonLat(182, 0), new LonLat(182, 1), new LonLat(179, 1),
                new LonLat(179, 2), new LonLat(182, 2), new LonLat(182, 3), new LonLat(178, 3));
        assertThat(DateLine.cut(comb)).hasSize(3).anySatisfy(piece -> assertThat(piece).containsExactlyInAnyOrder(
                new LonLat(-180, 2), new LonLat(-178, 2), new LonLat(-178, 3), new LonLat(-180, 3)));
    }

    @Test
    void propertiesSayWhatAStateIsAndSinceWhen() {
        assertThat(property("ARM", "name")).isEqualTo("Armenia");
        assertThat(property("ARM", "status")).isEqualTo("frozen");
        assertThat(property("ARM", "CSTO")).isEqualTo("2003-09-18");
        assertThat(property("UZB", "status")).isEqualTo("suspended");
        assertThat(property("UZB", "CSTO")).isNull();
        assertThat(property("UKR", "status")).isNull();
        assertThat(property("FRA", "NATO")).isEqualTo(Exports.CONTENT.atlas().countries().stream()
                .filter(one -> one.id().value().equals("FRA")).findFirst().orElseThrow().nato().orElseThrow().toString());
        assertThat(property("GBR", "EU")).isNull();
    }
}
