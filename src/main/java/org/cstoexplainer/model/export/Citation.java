package org.cstoexplainer.model.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.text.Words;

/// Writes the citation of a source.
public final class Citation {

    private Citation() {
    }

    /// How a citation is written.
    public enum Form {
        /// A line of text.
        PLAIN,
        /// BibTeX, with the characters that BibTeX treats as commands escaped.
        BIBTEX,
        /// CSL-JSON 1.0.2: a list with one item.
        CSL_JSON
    }

    /// The citation of a source.
    public static String of(Source source, Form form, Words words) {
        return switch (form) {
            case PLAIN -> plain(source, words);
            case BIBTEX -> bibtex(source, words);
            case CSL_JSON -> cslJson(source, words);
        };
    }

    private static String plain(Source source, Words words) {
        var parts = new ArrayList<String>();
        parts.add(words.of(source.publisher()));
        parts.add(words.of(source.title()));
        source.date().ifPresent(date -> parts.add(DateText.full(date, words.lang())));
        source.quotedBy().ifPresent(relay -> parts.add(quotedBy(relay, words)));
        source.url().ifPresent(parts::add);
        return String.join(". ", parts.stream().map(part -> part.replaceAll("\\.$", "")).toList()) + ".";
    }

    private static String bibtex(Source source, Words words) {
        var lines = new ArrayList<String>();
        lines.add("@misc{" + source.id().value().toLowerCase(Locale.ROOT));
        lines.add("  author = {{" + escaped(words.of(source.publisher())) + "}}");
        lines.add("  title = {{" + escaped(words.of(source.title())) + "}}");
        source.date().ifPresent(date -> lines.add("  date = {" + date + "}"));
        source.quotedBy().ifPresent(relay -> lines.add("  note = {" + escaped(quotedBy(relay, words)) + "}"));
        source.url().ifPresent(url -> lines.add("  url = {" + url + "}"));
        lines.add("  langid = {" + source.language() + "}");
        return String.join(",\n", lines) + "\n}\n";
    }

    private static String escaped(String text) {
        return text.replaceAll("([&%$#_{}])", "\\\\$1");
    }

    private static String cslJson(Source source, Words words) {
        var list = new JsonArray();
        list.add(item(source, words));
        return JsonText.of(list);
    }

    /// A source as an item of CSL-JSON.
    static JsonObject item(Source source, Words words) {
        var item = new JsonObject();
        item.addProperty("id", source.id().value());
        item.addProperty("type", "webpage");
        item.addProperty("title", words.of(source.title()));
        item.addProperty("publisher", words.of(source.publisher()));
        item.addProperty("language", source.language());
        source.quotedBy().ifPresent(relay -> item.addProperty("note", quotedBy(relay, words)));
        source.url().ifPresent(url -> item.addProperty("URL", url));
        source.date().ifPresent(date -> item.add("issued", issued(date)));
        return item;
    }

    private static JsonObject issued(PartialDate date) {
        var parts = new JsonArray();
        IntStream.of(date.year(), date.month(), date.day()).filter(part -> part != 0).forEach(parts::add);
        var dates = new JsonArray();
        dates.add(parts);
        var issued = new JsonObject();
        issued.add("date-parts", dates);
        if (date.approximate()) {
            issued.addProperty("circa", true);
        }
        return issued;
    }

    private static String quotedBy(Wording relay, Words words) {
        return words.say("citation.quotedBy", words.of(relay));
    }
}
