package org.cstoexplainer.view.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// A source in a list: its number, its title, who published it when, and who relays it.
public final class SourceRow extends HBox {

    private final VBox lines;
    private final FontIcon icon;

    /// A row.
    ///
    /// @param literal the icon at its end, of the Feather pack
    public SourceRow(Ambience ambience, int number, Source source, String literal) {
        super(ambience.px(12));
        var words = ambience.words();
        var numeral = new Label(Integer.toString(number));
        numeral.getStyleClass().add("source-number");
        numeral.setMinWidth(Region.USE_PREF_SIZE);
        numeral.setAlignment(Pos.CENTER);
        lines = new VBox(Ui.wrapped(words.of(source.title()), "text-strong"), Ui.wrapped(published(source, words),
                "text-second"));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        icon = Ui.icon(literal);
        getChildren().addAll(numeral, lines, icon);
        getStyleClass().addAll("source-row", "focusable");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.say("sources.row", number, words.of(source.title()), published(source, words)));
    }

    /// Who published it and when, as precisely as known, and who relays it.
    public static String published(Source source, Words words) {
        var text = words.of(source.publisher());
        var dated = text + source.date().map(date -> ", " + DateText.full(date, words.lang())).orElse("");
        var noted = dated + source.dateNote().map(note -> " (" + words.of(note) + ")").orElse("");
        return source.quotedBy().map(relay -> noted + ", " + words.say("citation.quotedBy", words.of(relay))).orElse(noted);
    }

    /// The column of its lines, for what is unfolded under them.
    public VBox lines() {
        return lines;
    }

    /// Shows another icon at its end.
    public void showIcon(String literal) {
        icon.setIconLiteral(literal);
    }
}
