package org.cstoexplainer.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Grade;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

/// What is drawn grows with what is visible, not with what exists.
class BinsTest {

    private static final List<Era> ERAS = List.of(new Era(Wording.english("all"), Wording.english("all"),
            PartialDate.parse("2000"), PartialDate.parse("2029"), 1));

    private static List<Event> events(int count) {
        var first = LocalDate.of(2000, 1, 1);
        return IntStream.range(0, count).mapToObj(i -> new Event(new EventId("E" + i),
                PartialDate.of(first.plusDays((long) i * 10_900 / count)), Optional.empty(), Lane.values()[i % 4],
                ClaimKind.EVENT, Wording.english("e"), Optional.empty(), Wording.english("e"), List.of(), false,
                Optional.empty(), Grade.CONFIRMED, List.of(new SourceId("S1")))).toList();
    }

    private static TimeScale scale(Window window) {
        return new TimeScale(ERAS, 1200, 26, window);
    }

    @Test
    void tenThousandEventsTakeNoMoreTicksThanTheLanesAreWide() {
        var bins = Bins.of(events(10_000), scale(Window.WHOLE), 6);
        assertThat(bins).hasSizeLessThanOrEqualTo(4 * (1200 / 6 + 1));
        assertThat(bins.stream().mapToInt(bin -> bin.events().size()).sum()).isEqualTo(10_000);
    }

    @Test
    void whatIsOutOfSightIsNotDrawn() {
        var bins = Bins.of(events(10_000), scale(new Window(40, 0.5)), 6);
        assertThat(bins.stream().mapToInt(bin -> bin.events().size()).sum()).isBetween(200, 300);
    }

    @Test
    void aFewEventsEachHaveATickAtTheirDate() {
        var events = events(12);
        var scale = scale(Window.WHOLE);
        assertThat(Bins.of(events, scale, 6)).hasSize(12)
                .allSatisfy(bin -> assertThat(bin.x()).isEqualTo(scale.x(bin.events().getFirst().date())));
    }

    @Test
    void twoOfALaneThatAreExactlyABinApartAreTwoTicks() {
        var era = new Era(Wording.english("all"), Wording.english("all"), PartialDate.parse("2025-01-01"),
                PartialDate.parse("2025-01-10"), 1);
        var scale = new TimeScale(List.of(era), 100, 26, Window.WHOLE);
        var events = List.of(on("2025-01-01", Lane.CSTO), on("2025-01-02", Lane.CSTO), on("2025-01-03", Lane.CSTO));
        assertThat(Bins.of(events, scale, 10)).hasSize(3);
        assertThat(Bins.of(events, scale, 11)).extracting(bin -> bin.events().size()).containsExactly(2, 1);
        assertThat(Bins.of(events, scale, 20)).extracting(Bin::x).containsExactly(5.0, 25.0);
    }

    @Test
    void lanesDoNotShareABin() {
        var events = List.of(on("2025-01-01", Lane.CSTO), on("2025-01-01", Lane.EVENTS), on("2025-01-02", Lane.CSTO));
        assertThat(Bins.of(events, scale(Window.WHOLE), 6)).extracting(Bin::lane).containsExactlyInAnyOrder(Lane.EVENTS, Lane.CSTO);
    }

    private static Event on(String day, Lane lane) {
        return new Event(new EventId("E" + day + lane), PartialDate.parse(day), Optional.empty(), lane, ClaimKind.EVENT,
                Wording.english("e"), Optional.empty(), Wording.english("e"), List.of(), false, Optional.empty(), Grade.CONFIRMED,
                List.of(new SourceId("S1")));
    }
}
