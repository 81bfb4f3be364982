package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.text.Words;

/// Writes the parts of an outline one after the other.
final class OutlinePen {

    private final Content content;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    OutlinePen(Content content, Words words) {
        this.content = content;
        this.words = words;
    }

    Content content() {
        return content;
    }

    OutlineText text() {
        return new OutlineText(blocks);
    }

    /// The app's own words.
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Words words() {
        return words;
    }

    String of(Wording wording) {
        return words.of(wording);
    }

    String full(PartialDate date) {
        return DateText.full(date, words.lang());
    }

    String brief(PartialDate date) {
        return DateText.brief(date, words.lang());
    }

    /// The name of a country.
    String name(CountryId id) {
        return content.country(id).map(country -> of(country.name())).orElse(id.value());
    }

    String names(List<CountryId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /// A word as keys write it: `NOT_TRACED` is `not-traced`.
    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void heading(int level, String text) {
        blocks.add(new Block.Heading(level, text));
    }

    void paragraph(String text) {
        blocks.add(new Block.Paragraph(text));
    }

    void quote(String quoted, String speaker) {
        blocks.add(new Block.Quote(quoted, speaker));
    }

    void list(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.ListOf(false, items));
        }
    }

    void counted(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.ListOf(true, items));
        }
    }

    void table(List<String> header, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(header, rows));
        }
    }

    /// The sources, counted as the screen counts them.
    void sources(List<SourceId> ids) {
        if (!ids.isEmpty()) {
            heading(3, say("outline.sources"));
            blocks.add(new Block.ListOf(true, ids.stream().map(content::source).map(this::source).toList()));
        }
    }

    private String source(Source source) {
        var title = of(source.title());
        var end = title.matches(".*[.?!]”?") ? "" : ".";
        return say("outline.source", of(source.shortName()), title + end, published(source));
    }

    private String published(Source source) {
        var text = of(source.publisher());
        var dated = text + source.date().map(date -> ", " + full(date)).orElse("");
        var noted = dated + source.dateNote().map(note -> " (" + of(note) + ")").orElse("");
        return source.quotedBy().map(relay -> noted + ", " + say("citation.quotedBy", of(relay))).orElse(noted);
    }
}
