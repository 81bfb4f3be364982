package org.cstoexplainer.view.overlay;

import java.util.MissingResourceException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.cstoexplainer.model.settings.KeyMap;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.view.kit.Ambience;
import org.cstoexplainer.view.kit.Ui;

/// The caps of the keys of a line: those of one stroke close together.
final class KeyCaps extends HBox {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    KeyCaps(KeyMap.Key key, Ambience ambience) {
        super(ambience.px(8));
        setAlignment(Pos.CENTER_RIGHT);
        for (var stroke : key.keys().split(" ")) {
            var chord = new HBox(ambience.px(3));
            parts(stroke).map(part -> Ui.label(name(part, ambience.words()), "cap")).forEach(chord.getChildren()::add);
            getChildren().add(chord);
        }
        setMinWidth(USE_PREF_SIZE);
    }

    private static Stream<String> parts(String stroke) {
        return Stream.of(stroke.split("\\+"));
    }

    /// The keys as they are read aloud.
    static String spoken(KeyMap.Key key, Words words) {
        return Stream.of(key.keys().split(" "))
                .map(stroke -> parts(stroke).map(part -> name(part, words)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" " + words.say("keys.or") + " "));
    }

    /// The name of a key, as its cap has it.
    static String name(String part, Words words) {
        try {
            return words.say(MAC && part.equals("Ctrl") ? "keys.cap.Ctrl.mac" : "keys.cap." + part);
        } catch (MissingResourceException letter) {
            return part;
        }
    }
}
