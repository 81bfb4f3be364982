package org.cstoexplainer.model.imports;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Unwritten;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.starter.Starter;
import org.cstoexplainer.model.starter.StoryFiles;
import org.cstoexplainer.model.text.Direction;
import org.cstoexplainer.model.text.Words;

/// Makes a story of a timeline of another program. Nothing of it is taken for true: every event says that it stands in the
/// file, and no more.
public final class Import {

    private final Path file;
    private final LocalDate day;
    private final Words words;
    private final Leftovers left = new Leftovers();

    private Import(Path file, LocalDate day, Words words) {
        this.file = file;
        this.day = day;
        this.words = words;
    }

    /// The story of a timeline.
    ///
    /// @param file the file
    /// @param day  the day of the import
    public static Imported of(ImportFormat format, Path file, LocalDate day, Words words) {
        try {
            return new Import(file, day, words).read(format);
        } catch (Unfit e) {
            return new Imported.Refused(e.problem());
        }
    }

    private Imported read(ImportFormat format) throws Unfit {
        var page = Pages.read(file);
        var slides = switch (format) {
            case TIMELINEJS -> new TimelineJsFile(left).slides(page);
            case TIMELINE_CSV -> new TimelineCsvFile(left).slides(page);
        };
        var entries = entries(slides, page);
        var eras = Stretches.of(of(Slide.Kind.ERA, slides), entries, left);
        var titles = of(Slide.Kind.TITLE, slides);
        titles.stream().skip(1).forEach(more -> left.add(Lost.TITLE, more.name()));
        var intro = titles.stream().findFirst().map(title -> intro(title)).orElse("");
        var headline = titles.stream().findFirst().map(title -> title.plain(Column.HEADLINE).line()).orElse("");
        var telling = new Telling(headline.isEmpty() ? Direction.shown(page.file()) : headline, intro, entries, eras,
                new Origin(Direction.shown(page.file()), day, words), words);
        return new Imported.Made(read(files(telling), page), entries.size(), left.all());
    }

    /// What the app would not read is not made: a story may be larger than the file that it came from.
    private static StoryFiles read(StoryFiles files, Page page) throws Unfit {
        if (ContentReader.read(new Unwritten(files.texts())) instanceof Reading.Bad(var problems)) {
            throw new Unfit(page.spot(0, 1, "").problem(Mistake.IMPORT_UNFIT, problems.getFirst().file(), problems.getFirst().sentence()));
        }
        return files;
    }

    private static List<Slide> of(Slide.Kind kind, List<Slide> slides) {
        return slides.stream().filter(slide -> slide.kind() == kind).toList();
    }

    private List<Entry> entries(List<Slide> slides, Page page) throws Unfit {
        var reading = new EntryReading(words, left);
        var entries = new ArrayList<Entry>();
        for (var slide : of(Slide.Kind.EVENT, slides)) {
            reading.read(slide).ifPresent(entries::add);
        }
        if (entries.isEmpty()) {
            throw new Unfit(page.spot(0, 1, "").problem(Mistake.IMPORT_NOTHING));
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.date().from().earliest()));
        return entries;
    }

    private String intro(Slide title) {
        new Unplaced(left).note(title, List.of(Column.YEAR, Column.END_YEAR, Column.DISPLAY_DATE, Column.GROUP, Column.MEDIA_CREDIT));
        return title.plain(Column.TEXT).text();
    }

    private static StoryFiles files(Telling telling) {
        var around = Starter.surroundings();
        var timeline = telling.timeline();
        var origin = telling.origin();
        return around.with("story.json", telling.story().object()).with("timeline.json", timeline.object())
                .with("lessons.json", telling.lessons().object())
                .with("handout.json", handout(json(around, "handout.json"), telling))
                .with("texts.json", texts(json(around, "texts.json"), origin))
                .with("article.txt", telling.whole())
                .with("sources.json", more(json(around, "sources.json"), origin.sources()));
    }

    private static JsonObject json(StoryFiles files, String name) {
        return JsonParser.parseString(files.texts().get(name)).getAsJsonObject();
    }

    private static JsonObject handout(JsonObject handout, Telling telling) {
        return new Json(handout).texts("events", telling.listed()).texts("sources", telling.origin().alone()).object();
    }

    /// In the place of the article stands the text of the file.
    private static JsonObject texts(JsonObject texts, Origin origin) {
        var kept = new JsonArray();
        kept.add(new Json().with("id", "article").with("file", "article.txt").words("title", origin.say("import.text.title"))
                .words("note", origin.say("import.text.note")).with("language", "und").texts("sources", origin.alone()).object());
        texts.getAsJsonArray("texts").asList().stream()
                .filter(text -> !text.getAsJsonObject().get("id").getAsString().equals("article")).forEach(kept::add);
        return new Json().with("texts", kept).object();
    }

    private static JsonObject more(JsonObject sources, List<Json> own) {
        own.forEach(source -> sources.getAsJsonArray("sources").add(source.object()));
        return sources;
    }
}
