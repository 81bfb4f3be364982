package org.cstoexplainer.model.export;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Event;

/// The timeline in the columns of the TimelineJS spreadsheet, as CSV (RFC 4180): a row for the title, for each event and for
/// each era. The first three columns are read by their place, the others by their names.
final class TimelineCsv {

    private static final List<String> COLUMNS = List.of("Year", "Month", "Day", "Time", "End Year", "End Month",
            "End Day", "End Time", "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption",
            "Media Thumbnail", "Type", "Group", "Background");

    private final Csv rows = new Csv();
    private final Words words;
    private final EventText text;

    private TimelineCsv(Content content, Words words) {
        this.words = words;
        this.text = new EventText(content, words);
    }

    static Exported of(Content content, Words words) {
        return new TimelineCsv(content, words).write(content);
    }

    private Exported write(Content content) {
        rows.row(COLUMNS);
        row(Optional.empty(), Optional.empty(), "", EventText.escaped(words.of(content.story().question())),
                "<p>" + EventText.escaped(words.of(content.story().checkedNote())) + "</p>", "title", "");
        content.chronicle().events().forEach(this::event);
        content.chronicle().eras().forEach(this::era);
        return new Exported(rows.text(), content.chronicle().events().size());
    }

    private void event(Event event) {
        row(Optional.of(event.date()), event.until(), text.dates(event), EventText.escaped(words.of(event.title())),
                text.html(event), "", text.lane(event));
    }

    private void era(Era era) {
        row(Optional.of(era.from()), Optional.of(era.until()), "", EventText.escaped(words.of(era.name())), "", "era", "");
    }

    private void row(Optional<PartialDate> from, Optional<PartialDate> until, String display, String headline, String html,
            String type, String group) {
        rows.row(List.of(year(from), month(from), day(from), "", year(until), month(until), day(until), "", display,
                headline, html, "", "", "", "", type, group, ""));
    }

    private static String year(Optional<PartialDate> date) {
        return number(date.map(PartialDate::year).orElse(0));
    }

    private static String month(Optional<PartialDate> date) {
        return number(date.map(PartialDate::month).orElse(0));
    }

    private static String day(Optional<PartialDate> date) {
        return number(date.map(PartialDate::day).orElse(0));
    }

    /// What is not known stays empty.
    private static String number(int part) {
        return part == 0 ? "" : Integer.toString(part);
    }
}
