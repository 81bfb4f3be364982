package org.cstoexplainer.view.screen;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// What a text is on the class screen: its family, size and line height in units of 1/1080 of the screen's height.
/// No size is under 30.
enum Role {
    /// The title of a page, or the question of the quiz.
    TITLE("IBM Plex Sans", FontWeight.BOLD, 76, 88),
    /// A number that is to be remembered.
    NUMBER("IBM Plex Sans", FontWeight.BOLD, 84, 84),
    /// A heading.
    HEADING("IBM Plex Sans SemiBold", FontWeight.NORMAL, 46, 60),
    /// The text.
    BODY("IBM Plex Sans", FontWeight.NORMAL, 46, 64),
    /// The text where it is at issue.
    STRONG("IBM Plex Sans SemiBold", FontWeight.NORMAL, 46, 64),
    /// Somebody's words.
    QUOTE("IBM Plex Serif", FontWeight.NORMAL, 40, 54),
    /// The words of a treaty.
    CLAUSE("IBM Plex Serif", FontWeight.NORMAL, 44, 70),
    /// The words of a treaty at issue.
    PHRASE("IBM Plex Serif SemiBold", FontWeight.NORMAL, 44, 70),
    /// A note, a row of a list.
    NOTE("IBM Plex Sans", FontWeight.NORMAL, 34, 46),
    /// A date, a name under somebody's words.
    NAME("IBM Plex Sans SemiBold", FontWeight.NORMAL, 34, 44),
    /// The smallest: legend, source.
    LABEL("IBM Plex Sans Medium", FontWeight.NORMAL, 30, 40),
    /// The smallest, at issue.
    LABEL_STRONG("IBM Plex Sans SemiBold", FontWeight.NORMAL, 30, 40);

    /// The smallest size, units.
    static final double LEAST = 30;

    private final String family;
    private final FontWeight weight;
    private final double size;
    private final double line;

    Role(String family, FontWeight weight, double size, double line) {
        this.family = family;
        this.weight = weight;
        this.size = size;
        this.line = line;
    }

    /// Its font on a board.
    Font font(Board board) {
        return Font.font(family, weight, size(board));
    }

    /// Its size on a board, units.
    double size(Board board) {
        return Math.max(LEAST, size * board.ease());
    }

    /// What is added between lines to come to its line height, units; Plex's own line is 1.3 em.
    double spacing(Board board) {
        return size(board) * (line / size - 1.3);
    }
}
