package org.cstoexplainer.model.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Event;

/// The timeline as a calendar of whole days (RFC 5545). What is known to the month fills the month.
final class ICalendar {

    private static final int LINE = 75;
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final StringBuilder out = new StringBuilder();
    private final Words words;
    private final EventText text;

    private ICalendar(Content content, Words words) {
        this.words = words;
        this.text = new EventText(content, words);
    }

    static Exported of(Content content, Words words) {
        return new ICalendar(content, words).write(content);
    }

    private Exported write(Content content) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//CSTO Explainer//Timeline//EN");
        line("X-WR-CALNAME:" + escaped(words.of(content.story().question())));
        content.chronicle().events().forEach(event -> event(event, content.story().checked().latest()));
        line("END:VCALENDAR");
        return new Exported(out.toString(), content.chronicle().events().size());
    }

    /// One event. Its stamp is the day of the content's last check, so that the file does not change by itself.
    private void event(Event event, LocalDate checked) {
        line("BEGIN:VEVENT");
        line("UID:" + UUID.nameUUIDFromBytes(("csto-explainer:event:" + event.id()).getBytes(StandardCharsets.UTF_8)));
        line("DTSTAMP:" + DAY.format(checked) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(event.date().earliest()));
        line(end(event.date().earliest(), event.until().orElse(event.date()).latest()));
        line("SUMMARY:" + escaped(words.of(event.title())));
        line("DESCRIPTION:" + escaped(text.dates(event) + "\n\n" + text.plain(event)));
        line("CATEGORIES:" + escaped(text.lane(event)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /// The day after the last (section 3.8.2.2). The last day of 9999 has none that could be written: there it is told how long
    /// it takes (section 3.8.2.5).
    private static String end(LocalDate first, LocalDate last) {
        return last.equals(LAST) ? "DURATION:P" + (ChronoUnit.DAYS.between(first, last) + 1) + "D"
                : "DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1));
    }

    /// Section 3.3.11.
    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /// Section 3.1: at most 75 octets a line, never cut within a character; a line that goes on begins with a space.
    private void line(String whole) {
        var octets = 0;
        for (var point : whole.codePoints().toArray()) {
            var letter = Character.toString(point);
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += size;
        }
        out.append("\r\n");
    }
}
