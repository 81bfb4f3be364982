package org.cstoexplainer.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {

    private static final TimeScale SCALE = new TimeScale(List.of(
            era("1992", "2021", 0.2), era("2022", "2024", 0.32), era("2025-01", "2025-03", 0.28), era("2025-04", "2026-02", 0.2)),
            1200, 26, Window.WHOLE);

    private static Era era(String from, String until, double share) {
        return new Era(Wording.english(from), Wording.english(from), PartialDate.parse(from), PartialDate.parse(until), share);
    }

    @Test
    void erasTakeTheirShareAndAreABreakApart() {
        assertThat(SCALE.start(0)).isZero();
        assertThat(SCALE.end(0)).isCloseTo((1200 - 78) * 0.2, within(1e-9));
        assertThat(SCALE.start(1) - SCALE.end(0)).isCloseTo(26, within(1e-9));
        assertThat(SCALE.end(3)).isCloseTo(1200, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1992-01-01", "1999-04-20", "2021-12-31", "2022-02-24", "2025-03-07", "2025-03-31", "2025-04-01", "2026-02-24"})
    void aDayIsFoundWhereItStands(LocalDate day) {
        assertThat(SCALE.dateAt(SCALE.x(day))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"10, 1.5", "400, 2", "700, 3", "790, 8", "1190, 1.2", "600, 0.5"})
    void zoomingLeavesTheDateUnderThePointerWhereItIs(double x, double factor) {
        var near = SCALE.over(new Window(3, 0.3));
        var day = near.dateAt(x);
        var zoomed = near.over(near.zoomedAbout(x, factor));
        assertThat(Math.abs(zoomed.x(day) - near.x(day))).isLessThanOrEqualTo(1 + near.dayWidth(near.eraAt(day)) * 8);
        assertThat(zoomed.dateAt(x)).isBetween(day.minusDays(1), day.plusDays(1));
    }

    @Test
    void theAxisCannotBeLost() {
        assertThat(SCALE.over(SCALE.panned(-5000)).window().left()).isZero();
        assertThat(new Window(4, 7).left()).isEqualTo(0.75);
        assertThat(new Window(1000, 0).zoom()).isEqualTo(Window.MOST);
    }

    @Test
    void datesOutsideAllErasStandAtTheEnds() {
        assertThat(SCALE.x(LocalDate.of(1980, 1, 1))).isZero();
        assertThat(SCALE.x(LocalDate.of(2040, 1, 1))).isCloseTo(1200, within(1e-9));
    }

    @Test
    void ticksOfEachEraFitTheirLabels() {
        var ticks = Ticks.of(SCALE, 54);
        assertThat(ticks).isNotEmpty().isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
        for (var i = 1; i < ticks.size(); i++) {
            var apart = ticks.get(i).x() - ticks.get(i - 1).x();
            assertThat(apart).isGreaterThan(26);
        }
        assertThat(ticks).extracting(tick -> tick.day().getYear()).contains(1992, 2000, 2022, 2023, 2024, 2025, 2026);
    }

    @ParameterizedTest
    @CsvSource({"-100", "-1", "37", "250"})
    void panningMovesEveryDayByThatManyPixels(double dx) {
        var near = SCALE.over(new Window(3, 0.3));
        var moved = near.over(near.panned(dx));
        for (var day : List.of(LocalDate.of(1999, 4, 20), LocalDate.of(2023, 1, 1), LocalDate.of(2026, 2, 1))) {
            assertThat(moved.x(day) - near.x(day)).isCloseTo(dx, within(1e-6));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.5, 0", "2, 0.25", "5, 0.4", "60, 0.9"})
    void zoomingLeavesThePointUnderThePointerWhereItIs(double zoom, double left) {
        var before = SCALE.over(new Window(zoom, left));
        var day = before.dateAt(600);
        var x = before.x(day);
        var after = before.over(before.zoomedAbout(x, 1.25));
        assertThat(after.x(day)).isCloseTo(x, within(1e-6));
    }

    @Test
    void aDayInSightNeedsNoPanning() {
        var day = LocalDate.of(2023, 6, 1);
        var x = SCALE.x(day);
        assertThat(SCALE.panTo(day, 40)).isEmpty();
        assertThat(SCALE.panTo(day, x)).isEmpty();
        assertThat(SCALE.panTo(day, 1200 - x)).isNotEmpty();
    }

    @Test
    void aDayOutOfSightIsBroughtToTheNearerMargin() {
        var near = SCALE.over(new Window(6, 0.4));
        for (var day : List.of(LocalDate.of(2019, 4, 20), LocalDate.of(2025, 10, 1))) {
            var by = near.panTo(day, 50).orElseThrow();
            assertThat(near.over(near.panned(by)).x(day)).isCloseTo(day.getYear() == 2019 ? 50 : 1150, within(1e-6));
        }
    }

    @Test
    void aDayExactlyAtAMarginIsInSight() {
        var scale = new TimeScale(List.of(era("2025-01-01", "2025-01-10", 1)), 100, 26, Window.WHOLE);
        assertThat(scale.panTo(LocalDate.of(2025, 1, 1), 5)).isEmpty();
        assertThat(scale.panTo(LocalDate.of(2025, 1, 1), 6)).hasValue(1);
        assertThat(scale.panTo(LocalDate.of(2025, 1, 10), 5)).isEmpty();
        assertThat(scale.panTo(LocalDate.of(2025, 1, 10), 7)).hasValue(-2);
    }

    @Test
    void aBreakBelongsToTheNearerEra() {
        assertThat(SCALE.dateAt(SCALE.end(0) + 12)).isEqualTo("2021-12-31");
        assertThat(SCALE.dateAt(SCALE.end(0) + 13)).isEqualTo("2021-12-31");
        assertThat(SCALE.dateAt(SCALE.end(0) + 14)).isEqualTo("2022-01-01");
        assertThat(SCALE.dateAt(-50)).isEqualTo("1992-01-01");
        assertThat(SCALE.dateAt(5000)).isEqualTo("2026-02-28");
    }

    @Test
    void aDayTakesItsPartOfTheEra() {
        assertThat(SCALE.dayWidth(2)).isCloseTo((1200 - 78) * 0.28 / 90, within(1e-9));
        assertThat(SCALE.eraAt(LocalDate.of(2021, 12, 31))).isZero();
        assertThat(SCALE.eraAt(LocalDate.of(2022, 1, 1))).isEqualTo(1);
        assertThat(SCALE.eraAt(LocalDate.of(2030, 1, 1))).isEqualTo(3);
    }
}
