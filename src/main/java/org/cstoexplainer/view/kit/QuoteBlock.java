package org.cstoexplainer.view.kit;

import java.util.Optional;
import javafx.scene.layout.VBox;

/// Somebody's words: serif, between quotation marks, with a bar at the left; who said them stands under them.
public final class QuoteBlock extends VBox {

    /// A quotation.
    ///
    /// @param heading whose rendering it is
    /// @param words   the words, without quotation marks
    /// @param speaker who said them, and when
    public QuoteBlock(Ambience ambience, Optional<String> heading, String words, String speaker) {
        var flow = RichText.flow("“" + words + "”", "text-quote");
        Lines.set(flow, ambience.now(), 18.5, 28);
        var block = new VBox(flow, Ui.wrapped(speaker, "text-label-strong"));
        block.getStyleClass().add("quote-block");
        heading.ifPresent(text -> getChildren().add(Ui.wrapped(text, "text-label-strong")));
        getChildren().add(block);
        setSpacing(ambience.px(6));
    }
}
