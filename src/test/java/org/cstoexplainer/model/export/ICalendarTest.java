package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ICalendarTest {

    private final String text = Exports.in(DataFormat.ICAL).text();
    private final ICalendar calendar = Biweekly.parse(text).first();
    private static final List<Event> EVENTS = Exports.CONTENT.chronicle().events();

    @TempDir
    private Path folder;

    private VEvent of(Event event) {
        return calendar.getEvents().get(EVENTS.indexOf(event));
    }

    private static LocalDate day(ICalDate date) {
        assertThat(date.hasTime()).isFalse();
        var parts = date.getRawComponents();
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    @Test
    void aReaderOfCalendarsFindsNothingWrong() {
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSameSizeAs(EVENTS);
    }

    @Test
    void everyLineEndsAsItShouldAndHasAtMost75Octets() {
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void anEventFillsTheDaysOnWhichItCanHaveBeen() {
        assertThat(EVENTS).allSatisfy(event -> {
            assertThat(day(of(event).getDateStart().getValue())).isEqualTo(event.date().earliest());
            assertThat(day(of(event).getDateEnd().getValue()))
                    .isEqualTo(event.until().orElse(event.date()).latest().plusDays(1));
        });
    }

    /// The day after the last day of the year 9999 cannot be written.
    @Test
    void anEventAtTheEndOfTimeIsAsLongAsItIs() throws IOException {
        var story = TinyContent.copiedTo(folder).with("timeline.json", "\"until\": \"2025\"", "\"until\": \"9999\"")
                .with("timeline.json", "\"date\": \"2025-03\"", "\"date\": \"9999-12\"");
        var content = switch (story.read()) {
            case Reading.Good(var good) -> good;
            case Reading.Bad(var problems) -> throw new AssertionError(problems);
        };
        var read = Biweekly.parse(DataFormat.ICAL.of(content, Exports.WORDS).text()).first();
        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(read.getEvents().getLast()).satisfies(event -> {
            assertThat(day(event.getDateStart().getValue())).isEqualTo("9999-12-01");
            assertThat(event.getDateEnd()).isNull();
            assertThat(event.getDuration().getValue().getDays()).isEqualTo(31);
        });
    }

    @Test
    void theWordsComeBackAsTheyWere() {
        assertThat(EVENTS).allSatisfy(event -> {
            assertThat(of(event).getSummary().getValue()).isEqualTo(Exports.WORDS.of(event.title()));
            assertThat(of(event).getDescription().getValue()).contains("\n\n" + Exports.WORDS.of(event.text()));
        });
        assertThat(of(EVENTS.getFirst()).getDescription().getValue()).startsWith("15 May 1992\n\n").contains("\n\nSources:\n");
    }

    @Test
    void signsThatMeanSomethingAreEscaped() {
        assertThat(org.cstoexplainer.model.export.ICalendar.escaped("a;b,c\\d\ne:f")).isEqualTo("a\\;b\\,c\\\\d\\ne:f");
    }

    @Test
    void keysAndStampsDoNotDependOnTheDay() {
        assertThat(calendar.getEvents()).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates()
                .contains("c8cb3d19-a7c7-3920-836b-5537624688b8");
        assertThat(text.split("\r\n")).filteredOn(line -> line.startsWith("DTSTAMP")).containsOnly("DTSTAMP:20260228T000000Z");
    }
}
