package org.cstoexplainer.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    private static TimeScale scale(double width, String from, String until) {
        return new TimeScale(List.of(era(from, until, 1)), width, 26, Window.WHOLE);
    }

    private static Era era(String from, String until, double share) {
        return new Era(Wording.english(from), Wording.english(from), PartialDate.parse(from), PartialDate.parse(until), share);
    }

    private static List<String> days(List<Tick> ticks) {
        return ticks.stream().map(tick -> tick.day().toString()).toList();
    }

    private static List<Integer> years(List<Tick> ticks) {
        assertThat(ticks).allMatch(tick -> tick.day().getDayOfYear() == 1);
        return ticks.stream().map(tick -> tick.day().getYear()).toList();
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2025-02-28, 2025-03-01", "WEEK, 2025-03-01, 2025-03-08", "WEEK, 2025-03-07, 2025-03-08",
            "WEEK, 2025-03-08, 2025-03-15",
            "WEEK, 2025-03-21, 2025-03-22", "WEEK, 2025-03-22, 2025-04-01", "WEEK, 2025-03-31, 2025-04-01",
            "HALF_MONTH, 2025-03-01, 2025-03-15", "HALF_MONTH, 2025-03-14, 2025-03-15", "HALF_MONTH, 2025-03-15, 2025-04-01",
            "MONTH, 2025-03-01, 2025-04-01", "MONTH, 2025-12-31, 2026-01-01", "QUARTER, 2025-01-01, 2025-04-01",
            "QUARTER, 2025-03-31, 2025-04-01", "QUARTER, 2025-08-31, 2025-10-01", "QUARTER, 2025-12-31, 2026-01-01",
            "YEAR, 2025-01-01, 2026-01-01", "TWO_YEARS, 2024-01-01, 2026-01-01", "TWO_YEARS, 2025-12-31, 2026-01-01",
            "FIVE_YEARS, 1992-01-01, 1995-01-01", "FIVE_YEARS, 1995-01-01, 2000-01-01", "DECADE, 1989-12-31, 1990-01-01",
            "DECADE, 1990-01-01, 2000-01-01"})
    void theNextTickIsAtTheNextBeginning(TickStep step, LocalDate day, LocalDate next) {
        assertThat(step.after(day)).isEqualTo(next);
    }

    @Test
    void ticksStandAtTheBeginningOfTheirDay() {
        var ticks = Ticks.of(scale(730, "2025", "2025"), 60.8);
        assertThat(ticks).hasSize(12).allMatch(tick -> tick.step() == TickStep.MONTH)
                .allSatisfy(tick -> assertThat(tick.x()).isCloseTo(2 * (tick.day().getDayOfYear() - 1), within(1e-9)));
    }

    @Test
    void theDensestStepWhoseLabelsFitIsTaken() {
        assertThat(Ticks.of(scale(730, "2025", "2025"), 30).getFirst().step()).isEqualTo(TickStep.HALF_MONTH);
        assertThat(Ticks.of(scale(730, "2025", "2025"), 30.1).getFirst().step()).isEqualTo(TickStep.MONTH);
        assertThat(days(Ticks.of(scale(730, "2025", "2025"), 61))).containsExactly("2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01");
        assertThat(Ticks.of(scale(100, "2025-01-01", "2025-01-10"), 10)).hasSize(10);
    }

    @Test
    void aLabelThatWouldStandOutOfItsEraIsLeftOut() {
        var scale = scale(90, "2025-01-01", "2025-01-10");
        assertThat(days(Ticks.of(scale, 60))).containsExactly("2025-01-01", "2025-01-08");
        assertThat(days(Ticks.of(scale, 60.5))).containsExactly("2025-01-01");
    }

    @Test
    void decadesAreThinnedOutWhereTheirLabelsDoNotFit() {
        assertThat(years(Ticks.of(scale(100, "1900", "1999"), 30))).containsExactly(1900, 1930, 1960);
        assertThat(years(Ticks.of(scale(100, "1900", "1999"), 9))).containsExactlyElementsOf(
                IntStream.range(0, 10).map(i -> 1900 + 10 * i).boxed().toList());
    }

    @Test
    void anEraThatBeginsOffTheGridGetsItsFirstYear() {
        assertThat(years(Ticks.of(scale(300, "1992", "2021"), 50))).containsExactly(1992, 2000, 2010);
        assertThat(years(Ticks.of(scale(300, "1992", "2021"), 49))).containsExactly(1995, 2000, 2005, 2010, 2015);
    }

    @Test
    void aDayInTheYearIsNoFirstYear() {
        assertThat(years(Ticks.of(scale(300, "1991-06", "2021"), 40))).doesNotContain(1991);
    }

    @Test
    void onlyWhatIsInSightHasATick() {
        var near = scale(300, "1992", "2021").over(new Window(10, 0.49));
        assertThat(near.dateAt(0).getYear()).isEqualTo(2006);
        assertThat(near.dateAt(300).getYear()).isEqualTo(2009);
        assertThat(years(Ticks.of(near, 90))).containsExactly(2007, 2008, 2009);
        assertThat(days(Ticks.of(near, 24)).getFirst()).isEqualTo("2006-10-01");
        assertThat(Ticks.of(near, 24)).allMatch(tick -> tick.x() >= 0 && tick.x() <= 300);
    }

    @Test
    void everyEraHasAStepOfItsOwn() {
        var two = new TimeScale(List.of(era("1992", "2021", 0.5), era("2022", "2024", 0.5)), 626, 26, Window.WHOLE);
        assertThat(Ticks.of(two, 50)).filteredOn(tick -> tick.x() > 310).extracting(tick -> tick.day().toString())
                .containsExactly("2022-01-01", "2023-01-01", "2024-01-01");
    }
}
