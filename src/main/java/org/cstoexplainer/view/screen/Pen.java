package org.cstoexplainer.view.screen;

import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.view.kit.Glyphs;
import org.cstoexplainer.view.kit.Keyed;
import org.cstoexplainer.view.kit.Ui;

/// Sets words on a board.
///
/// @param board what they are set on
/// @param words the app's own words and the language
record Pen(Board board, Words words) {

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /// A text on one line, which is never shortened.
    Label line(Role role, String text) {
        var label = new Label(text);
        label.setFont(role.font(board));
        label.getStyleClass().add(role.style());
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    /// A text on as many lines as it needs.
    Label wrapped(Role role, String text) {
        var label = line(role, text);
        label.setWrapText(true);
        label.setLineSpacing(role.spacing(board));
        label.setMinWidth(0);
        return label;
    }

    /// A paragraph: words between quotation marks in serif.
    TextFlow flow(Role role, String text) {
        var flow = new TextFlow();
        flow.setLineSpacing(role.spacing(board));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        var at = 0;
        var quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            add(flow, text(role, text.substring(at, quoted.start())));
            var words = text(role, quoted.group());
            words.setFont(javafx.scene.text.Font.font("IBM Plex Serif", role.size(board)));
            add(flow, words);
            at = quoted.end();
        }
        add(flow, text(role, text.substring(at)));
        return flow;
    }

    private static void add(TextFlow flow, Text text) {
        if (!text.getText().isEmpty()) {
            flow.getChildren().add(text);
        }
    }

    /// A piece of a paragraph.
    Text text(Role role, String words) {
        var text = new Text(words);
        text.setFont(role.font(board));
        text.getStyleClass().add(role.style());
        return text;
    }

    /// A row whose last node takes the room that is left.
    HBox row(double gap, Pos at, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(at);
        HBox.setHgrow(nodes[nodes.length - 1], Priority.ALWAYS);
        return row;
    }

    /// A title with a caption beside it.
    Region headed(String title, Label caption) {
        var row = new HBox(40, line(Role.TITLE, title), caption);
        row.setAlignment(board.narrow() ? Pos.CENTER_LEFT : Pos.BASELINE_LEFT);
        HBox.setHgrow(caption, Priority.ALWAYS);
        return row;
    }

    /// A case: whether it happened, and its title.
    String scenario(Case one) {
        return say("walk.case.name", say("walk.kind." + Keyed.of(one.kind())), of(one.title()));
    }

    /// An answer.
    String answer(Answer answer) {
        return say("walk.answer." + Keyed.of(answer));
    }

    /// The name of a country.
    String name(Content content, CountryId id) {
        return content.country(id).map(country -> of(country.name())).orElse(id.value());
    }

    /// A glyph on the first line of a text.
    ///
    /// @param size edge, units
    Region glyph(Node glyph, double size) {
        return Glyphs.boxed(glyph, size);
    }

    /// An icon of the Feather pack, as large as a label.
    Node icon(String literal) {
        var icon = Ui.icon(literal);
        icon.getStyleClass().add("class-icon");
        return icon;
    }

    /// A hairline.
    Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("class-rule");
        return rule;
    }

    /// Room that grows.
    Region spacer() {
        return Ui.spacer();
    }

    /// The content's words.
    String of(Wording wording) {
        return words.of(wording);
    }

    /// The app's own words.
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
