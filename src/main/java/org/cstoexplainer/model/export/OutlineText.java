package org.cstoexplainer.model.export;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A screen as structured text, in reading order.
///
/// @param blocks its parts
public record OutlineText(List<Block> blocks) {

    /// Copies the list.
    public OutlineText {
        blocks = List.copyOf(blocks);
    }

    /// The text as it is read, copied and saved: plain, in the manner of Markdown.
    public String toText() {
        return blocks.stream().map(OutlineText::text).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading(var level, var words) -> "#".repeat(level) + " " + words;
            case Block.Paragraph(var words) -> words;
            case Block.ListOf(var numbered, var items) -> items(numbered, items);
            case Block.Table(var header, var rows) -> table(header, rows);
            case Block.Quote(var words, var speaker) -> "> “" + words + "”\n> " + speaker;
        };
    }

    private static String items(boolean numbered, List<String> items) {
        return IntStream.range(0, items.size()).mapToObj(i -> (numbered ? i + 1 + ". " : "- ") + items.get(i))
                .collect(Collectors.joining("\n"));
    }

    private static String table(List<String> header, List<List<String>> rows) {
        return row(header) + "\n" + row(Collections.nCopies(header.size(), "---")) + "\n"
                + rows.stream().map(OutlineText::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
