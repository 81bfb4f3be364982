package org.cstoexplainer.view.article;

import java.util.List;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;

/// A piece of a paragraph.
sealed interface Piece permits ClaimMark, PlainWords {

    /// Its texts for the flow.
    List<Text> texts();

    /// Draws what lies around its words, which begin at `start` in the flow.
    ///
    /// @return where its words end
    int draw(LayoutInfo info, int start);
}
