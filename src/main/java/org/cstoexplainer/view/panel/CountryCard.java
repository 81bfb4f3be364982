package org.cstoexplainer.view.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Legend;
import org.cstoexplainer.model.state.MapScene;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.world.Country;
import org.cstoexplainer.model.world.DatedLine;
import org.cstoexplainer.model.world.Figure;
import org.cstoexplainer.model.world.Profile;
import org.cstoexplainer.model.world.StoryState;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.HistoryBar;
import org.cstoexplainer.view.kit.NoteLine;
import org.cstoexplainer.view.kit.QuoteBlock;
import org.cstoexplainer.view.kit.Ui;

/// The card of a country: for a state of the story its history, both sides' words and its figures; for any other, its
/// name and the organisations it is in.
final class CountryCard {

    private final CardParts parts;
    private final Ambience ambience;

    CountryCard(CardParts parts, Ambience ambience) {
        this.parts = parts;
        this.ambience = ambience;
    }

    List<Node> nodes(AppState state, CountryId id) {
        var content = state.content();
        var country = content.country(id);
        var nodes = new ArrayList<Node>();
        nodes.add(parts.head(ambience.words().say("card.country"), Optional.empty()));
        nodes.add(title(country, id));
        content.state(id).ifPresent(story -> history(content, story, MapScene.ofStory(state), nodes));
        country.flatMap(Country::profile).ifPresent(profile -> nodes.add(profile(profile)));
        nodes.add(Ui.wrapped(alliances(content, country), "text-second"));
        nodes.add(parts.sources(sources(content, id)));
        return nodes;
    }

    private Node title(Optional<Country> country, CountryId id) {
        var name = Ui.wrapped(country.map(c -> ambience.words().of(c.name())).orElse(id.value()), "text-title");
        name.setId("country-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(ambience.px(12), name);
        flag(id).ifPresent(row.getChildren()::add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Optional<Node> flag(CountryId id) {
        try (var in = CountryCard.class.getResourceAsStream("/flag/" + id + ".png")) {
            if (in == null) {
                return Optional.empty();
            }
            var view = new ImageView(new Image(in));
            view.setFitHeight(ambience.px(30));
            view.setPreserveRatio(true);
            view.setAccessibleText(ambience.words().say("card.flag"));
            var frame = new HBox(view);
            frame.getStyleClass().add("flag");
            frame.setMaxHeight(Region.USE_PREF_SIZE);
            return Optional.of(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void history(Content content, StoryState story, MapScene scene, List<Node> nodes) {
        var words = ambience.words();
        var sentence = Ui.wrapped(words.of(story.summary()), "text-strong");
        var row = new HBox(ambience.px(9));
        row.setAlignment(Pos.TOP_LEFT);
        Optional.ofNullable(scene.fills().get(story.state())).ifPresent(legend -> row.getChildren().add(glyph(legend)));
        row.getChildren().add(sentence);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        nodes.add(row);
        var bar = new HistoryBar(ambience);
        bar.show(story, Roll.firstYear(content), content.story().checked());
        nodes.add(bar);
        lines(story.lines()).ifPresent(nodes::add);
        story.quotes().stream().map(content::quotation).forEach(quote -> nodes.add(new QuoteBlock(ambience,
                Optional.empty(), quote.words(), words.of(quote.speaker()) + ", "
                        + DateText.brief(quote.date(), words.lang()))));
        story.mayHaveChanged().ifPresent(note -> nodes.add(new NoteLine(ambience, "fth-clock", words.of(note))));
    }

    private Region glyph(Legend legend) {
        var glyph = Glyphs.boxed(Glyphs.of(legend), ambience.px(18));
        glyph.setAccessibleText(ambience.words().say("legend." + legend.name().toLowerCase(Locale.ROOT)));
        return glyph;
    }

    private Optional<Node> lines(List<DatedLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var grid = new GridPane();
        grid.setHgap(ambience.px(14));
        grid.getStyleClass().add("dated-lines");
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var date = Ui.label(DateText.brief(line.date(), ambience.words().lang()), "text-label-strong");
            date.setMinWidth(Region.USE_PREF_SIZE);
            var text = Ui.wrapped(ambience.words().of(line.text()), "text-plain");
            GridPane.setHgrow(text, Priority.ALWAYS);
            grid.addRow(i, date, text);
            GridPane.setValignment(date, javafx.geometry.VPos.TOP);
        }
        grid.setVgap(ambience.px(8));
        return Optional.of(grid);
    }

    private Node profile(Profile profile) {
        var words = ambience.words();
        var grid = new GridPane();
        grid.getStyleClass().add("profile");
        grid.setHgap(ambience.px(14));
        grid.setVgap(ambience.px(4));
        row(grid, "card.official", words.of(profile.official()));
        row(grid, "card.capital", words.of(profile.capital()));
        row(grid, "card.population", figure(profile.population()));
        profile.forces().ifPresent(forces -> row(grid, "card.forces", figure(forces)));
        return grid;
    }

    private String figure(Figure figure) {
        return ambience.words().say("card.figure", ambience.words().of(figure.text()),
                DateText.full(figure.date(), ambience.words().lang()));
    }

    private void row(GridPane grid, String key, String value) {
        var name = Ui.label(ambience.words().say(key), "text-label");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var text = Ui.wrapped(value, "text-plain");
        GridPane.setHgrow(text, Priority.ALWAYS);
        GridPane.setValignment(name, javafx.geometry.VPos.TOP);
        grid.addRow(grid.getRowCount(), name, text);
    }

    private String alliances(Content content, Optional<Country> country) {
        var words = ambience.words();
        var nato = since("nato", country.flatMap(Country::nato));
        var eu = since("eu", country.flatMap(Country::eu));
        var csto = country.flatMap(c -> content.state(c.id())).filter(s -> !s.segments().isEmpty()).isPresent();
        return csto ? words.say("card.two", nato, eu) : words.say("card.three", nato, eu, words.say("card.csto.no"));
    }

    private String since(String organisation, Optional<PartialDate> date) {
        var words = ambience.words();
        return date.map(day -> words.say("card." + organisation + ".since", Integer.toString(day.year())))
                .orElseGet(() -> words.say("card." + organisation + ".no"));
    }

    private static List<SourceId> sources(Content content, CountryId id) {
        return org.cstoexplainer.model.state.CountrySources.of(content, id);
    }
}
