package org.cstoexplainer.model.export;

import java.util.List;

/// A part of a structured text.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 for the title of the text, 2 for its parts, and so on
    /// @param words what it says
    record Heading(int level, String words) implements Block {
    }

    /// A paragraph.
    ///
    /// @param words its words
    record Paragraph(String words) implements Block {
    }

    /// A list.
    ///
    /// @param numbered whether its items are counted
    /// @param items    its items
    record ListOf(boolean numbered, List<String> items) implements Block {

        /// Copies the list.
        public ListOf {
            items = List.copyOf(items);
        }
    }

    /// A table.
    ///
    /// @param header the names of its columns
    /// @param rows   its rows, each with a cell for each column
    record Table(List<String> header, List<List<String>> rows) implements Block {

        /// Copies the lists.
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// Somebody's words.
    ///
    /// @param words   the words, without quotation marks
    /// @param speaker who said them, and when
    record Quote(String words, String speaker) implements Block {
    }
}
