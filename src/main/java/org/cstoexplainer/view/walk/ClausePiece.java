package org.cstoexplainer.view.walk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;

/// A piece of a paragraph of the clause.
sealed interface ClausePiece permits PlainPiece, RepeatPiece, PhrasePiece {

    /// Its texts for the flow.
    List<Text> texts();

    /// What lies behind its words.
    List<Node> behind();

    /// What lies over its words.
    List<Node> before();

    /// Draws what lies around its words, which begin at `start` in the flow.
    ///
    /// @return where its words end
    int draw(LayoutInfo info, int start);

    /// What a click on a point of the paragraph does, if the point lies on it.
    boolean click(double x, double y, boolean doIt);
}
