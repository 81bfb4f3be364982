package org.cstoexplainer.view.screen;

import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// What a text is on the class screen: its family, size and line height in units of 1/1080 of the screen's height, and
/// the size below which a page that is too full may not bring it. None is under 30.
enum Role {
    /// The title of a page, or the question of the quiz.
    TITLE("IBM Plex Sans", FontWeight.BOLD, 76, 88, 56),
    /// A number that is to be remembered.
    NUMBER("IBM Plex Sans", FontWeight.BOLD, 84, 84, 60),
    /// The same, smaller.
    NUMBER_SMALL("IBM Plex Sans", FontWeight.BOLD, 54, 60, 42),
    /// A heading.
    HEADING("IBM Plex Sans SemiBold", FontWeight.NORMAL, 46, 60, 38),
    /// The text.
    BODY("IBM Plex Sans", FontWeight.NORMAL, 46, 64, 34),
    /// The second sentence of an outcome.
    SECOND("IBM Plex Sans Medium", FontWeight.NORMAL, 50, 64, 38),
    /// Somebody's words.
    QUOTE("IBM Plex Serif", FontWeight.NORMAL, 40, 54, 32),
    /// A few words of somebody.
    QUOTE_SHORT("IBM Plex Serif", FontWeight.NORMAL, 60, 76, 44),
    /// The words of a treaty.
    CLAUSE("IBM Plex Serif", FontWeight.NORMAL, 44, 70, 32),
    /// The words of a treaty at issue.
    PHRASE("IBM Plex Serif SemiBold", FontWeight.NORMAL, 44, 70, 32),
    /// An answer, an option.
    OPTION("IBM Plex Sans Medium", FontWeight.NORMAL, 48, 60, 38),
    /// The right option.
    OPTION_STRONG("IBM Plex Sans SemiBold", FontWeight.NORMAL, 48, 60, 38),
    /// A note, a row of a list.
    NOTE("IBM Plex Sans", FontWeight.NORMAL, 34, 46, 30),
    /// The head of a row, a name under somebody's words, a date.
    NAME("IBM Plex Sans SemiBold", FontWeight.NORMAL, 34, 44, 30),
    /// The smallest: legend, source.
    LABEL("IBM Plex Sans Medium", FontWeight.NORMAL, 30, 40, 30),
    /// The smallest, at issue.
    LABEL_STRONG("IBM Plex Sans SemiBold", FontWeight.NORMAL, 30, 40, 30);

    private final String family;
    private final FontWeight weight;
    private final double size;
    private final double line;
    private final double least;

    Role(String family, FontWeight weight, double size, double line, double least) {
        this.family = family;
        this.weight = weight;
        this.size = size;
        this.line = line;
        this.least = least;
    }

    /// Its font on a board.
    Font font(Board board) {
        return Font.font(family, weight, size(board));
    }

    /// Its size on a board, units.
    double size(Board board) {
        return Math.max(least, size * board.ease());
    }

    /// What is added between lines to come to its line height, units; Plex's own line is 1.3 em.
    double spacing(Board board) {
        return size(board) * (line / size - 1.3);
    }

    /// Its style class.
    String style() {
        return "class-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
