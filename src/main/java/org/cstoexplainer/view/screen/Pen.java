package org.cstoexplainer.view.screen;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.text.Words;

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
        label.getStyleClass().add("class-" + style(role));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A text on as many lines as it needs.
    Label wrapped(Role role, String text) {
        var label = line(role, text);
        label.setWrapText(true);
        label.setLineSpacing(role.spacing(board));
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
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
            add(flow, role, text.substring(at, quoted.start()));
            add(flow, Role.QUOTE, quoted.group());
            at = quoted.end();
        }
        add(flow, role, text.substring(at));
        return flow;
    }

    private void add(TextFlow flow, Role role, String text) {
        if (!text.isEmpty()) {
            flow.getChildren().add(text(role, text));
        }
    }

    /// A piece of a paragraph.
    Text text(Role role, String words) {
        var text = new Text(words);
        text.setFont(role.font(board));
        text.getStyleClass().add("class-" + style(role));
        return text;
    }

    /// The content's words.
    String of(Wording wording) {
        return words.of(wording);
    }

    /// The app's own words.
    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    private static String style(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
