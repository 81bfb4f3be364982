package org.cstoexplainer.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.cstoexplainer.model.export.Block;
import org.cstoexplainer.paper.PaperFonts.Face;

/// Writes the parts of a structured text on paper, one under the other.
final class PaperText {

    private static final float GAP = 10;

    private final PaperPen pen;
    private final PDDocumentOutline bookmarks;
    private final float size;

    /// @param size the size of the text, points
    PaperText(PaperPen pen, PDDocumentOutline bookmarks, float size) {
        this.pen = pen;
        this.bookmarks = bookmarks;
        this.size = size;
    }

    void write(List<Block> blocks) throws IOException {
        for (var block : blocks) {
            write(block);
        }
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Heading(var level, var words) -> heading(level, words);
            case Block.Paragraph(var words) -> paragraph(Face.PLAIN, 0, words);
            case Block.Quote(var words, var speaker) -> {
                paragraph(Face.QUOTED, 12, "“" + words + "”");
                paragraph(Face.PLAIN, 12, speaker);
            }
            case Block.ListOf(var numbered, var items) -> list(numbered, items);
            case Block.Table(var header, var rows) -> table(header, rows);
        }
    }

    private void heading(int level, String words) throws IOException {
        var large = size * (level == 1 ? 1.7f : level == 2 ? 1.25f : 1.05f);
        pen.keep(large * 3.2f);
        pen.space(level == 1 ? 0 : size * 0.7f);
        bookmark(words);
        pen.paragraph(Face.STRONG, large, 0, pen.width(), words);
    }

    private void bookmark(String words) {
        var target = new PDPageXYZDestination();
        target.setPage(pen.page());
        target.setTop((int) pen.y());
        var item = new PDOutlineItem();
        item.setTitle(words);
        item.setDestination(target);
        bookmarks.addLast(item);
    }

    private void paragraph(Face face, float x, String words) throws IOException {
        pen.space(size * 0.25f);
        pen.paragraph(face, size, x, pen.width() - x, words);
    }

    private void list(boolean numbered, List<String> items) throws IOException {
        for (var i = 0; i < items.size(); i++) {
            pen.space(size * 0.15f);
            pen.keep(size * 1.35f);
            pen.line(Face.PLAIN, size, PaperPen.SIDE, pen.y() - size * 1.05f, numbered ? i + 1 + "." : "•");
            pen.paragraph(Face.PLAIN, size, size * 1.6f, pen.width() - size * 1.6f, items.get(i));
        }
    }

    /// The first column takes what the others leave.
    private void table(List<String> header, List<List<String>> rows) throws IOException {
        var narrow = Math.min(110, pen.width() * 0.6f / Math.max(1, header.size() - 1));
        var first = pen.width() - narrow * (header.size() - 1);
        pen.space(size * 0.4f);
        row(Face.STRONG, header, first, narrow);
        for (var row : rows) {
            row(Face.PLAIN, row, first, narrow);
        }
    }

    private void row(Face face, List<String> cells, float first, float narrow) throws IOException {
        var columns = new ArrayList<List<String>>();
        for (var i = 0; i < cells.size(); i++) {
            columns.add(pen.lines(face, size, (i == 0 ? first : narrow) - GAP, cells.get(i)));
        }
        var high = columns.stream().mapToInt(List::size).max().orElse(1);
        pen.keep(high * size * 1.35f + 4);
        var top = pen.y();
        for (var i : IntStream.range(0, cells.size()).toArray()) {
            var x = PaperPen.SIDE + (i == 0 ? 0 : first + narrow * (i - 1));
            for (var n = 0; n < columns.get(i).size(); n++) {
                pen.line(face, size, x, top - (n + 1) * size * 1.35f + size * 0.3f, columns.get(i).get(n));
            }
        }
        pen.space(high * size * 1.35f + 2);
        pen.rule();
        pen.space(2);
    }
}
