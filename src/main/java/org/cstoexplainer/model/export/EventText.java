package org.cstoexplainer.model.export;

import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.timeline.Event;

/// The words of an event as other programs show them: its text, and its sources at the end.
final class EventText {

    private final Content content;
    private final Words words;

    EventText(Content content, Words words) {
        this.content = content;
        this.words = words;
    }

    /// When it happened, as people read it, no more precise than it is known.
    String dates(Event event) {
        return OutlineOfEvent.dates(event, new OutlinePen(content, words));
    }

    /// Its lane.
    String lane(Event event) {
        return words.say("lane." + OutlinePen.key(event.lane()));
    }

    /// Its text as paragraphs of plain text.
    String plain(Event event) {
        var text = words.of(event.text());
        return event.sources().isEmpty() ? text
                : text + "\n\n" + words.say("outline.sources") + ":\n" + String.join("\n", citations(event));
    }

    /// Its text as paragraphs of HTML.
    String html(Event event) {
        var text = "<p>" + escaped(words.of(event.text())).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>";
        return event.sources().isEmpty() ? text : text + "<p>" + escaped(words.say("outline.sources")) + ":<br>"
                + String.join("<br>", citations(event).stream().map(EventText::escaped).toList()) + "</p>";
    }

    /// Text within HTML.
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private List<String> citations(Event event) {
        return event.sources().stream().map(id -> Citation.of(content.source(id), Citation.Form.PLAIN, words)).toList();
    }
}
