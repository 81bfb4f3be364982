package org.cstoexplainer.model.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Era;
import org.cstoexplainer.model.timeline.Event;

/// The timeline as TimelineJS 3 JSON (timeline.knightlab.com/docs/json-format.html). A date is as precise there as here: what
/// is known to the month has no day.
final class TimelineJs {

    private final Words words;
    private final EventText text;

    private TimelineJs(Content content, Words words) {
        this.words = words;
        this.text = new EventText(content, words);
    }

    static Exported of(Content content, Words words) {
        return new TimelineJs(content, words).write(content);
    }

    private Exported write(Content content) {
        var events = new JsonArray();
        content.chronicle().events().forEach(event -> events.add(event(event)));
        var eras = new JsonArray();
        content.chronicle().eras().forEach(era -> eras.add(era(era)));
        var title = new JsonObject();
        title.add("text", slide(words.of(content.story().question()), "<p>"
                + EventText.escaped(words.of(content.story().checkedNote())) + "</p>"));
        var whole = new JsonObject();
        whole.add("title", title);
        whole.add("events", events);
        whole.add("eras", eras);
        return new Exported(JsonText.of(whole), events.size());
    }

    private JsonObject event(Event event) {
        var json = new JsonObject();
        json.addProperty("unique_id", event.id().value());
        json.add("start_date", date(event.date()));
        event.until().ifPresent(until -> json.add("end_date", date(until)));
        json.addProperty("display_date", text.dates(event));
        json.addProperty("group", text.lane(event));
        json.add("text", slide(words.of(event.title()), text.html(event)));
        return json;
    }

    private JsonObject era(Era era) {
        var json = new JsonObject();
        json.add("start_date", date(era.from()));
        json.add("end_date", date(era.until()));
        var headline = new JsonObject();
        headline.addProperty("headline", EventText.escaped(words.of(era.name())));
        json.add("text", headline);
        return json;
    }

    private static JsonObject slide(String headline, String html) {
        var json = new JsonObject();
        json.addProperty("headline", EventText.escaped(headline));
        json.addProperty("text", html);
        return json;
    }

    private static JsonObject date(PartialDate date) {
        var json = new JsonObject();
        json.addProperty("year", date.year());
        if (date.month() != 0) {
            json.addProperty("month", date.month());
        }
        if (date.day() != 0) {
            json.addProperty("day", date.day());
        }
        return json;
    }
}
