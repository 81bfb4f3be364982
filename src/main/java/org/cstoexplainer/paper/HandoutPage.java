package org.cstoexplainer.paper;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.paper.PaperFonts.Face;

/// The frame of a page of the handout: margins, headings, foot, bookmarks. Lengths are points, y down.
///
/// @param brush     draws on it
/// @param page      the page
/// @param bookmarks the bookmarks of the document
/// @param size      the sheet
/// @param name      the name of the app
/// @param of        the words "page n of m"
record HandoutPage(Brush brush, PDPage page, PDDocumentOutline bookmarks, PaperSize size, String name, String of) {

    /// 12 mm at the sides.
    private static final double SIDE = 34;
    /// 9 mm above and below.
    private static final double EDGE = 25.5;
    private static final double FOOT = 18;

    double left() {
        return SIDE;
    }

    double width() {
        return size.width() - 2 * SIDE;
    }

    double top() {
        return EDGE;
    }

    /// Where the foot begins.
    double bottom() {
        return size.height() - EDGE - FOOT;
    }

    /// Draws a heading with a strong line under it.
    ///
    /// @return what lies below it
    double heading(String words, double x, double y, double width) {
        brush.text(Face.STRONG, 12.5, x, y + 12, words);
        brush.thick(1.3).line(x, y + 17, x + width, y + 17);
        return y + 19;
    }

    /// Sets a bookmark.
    void mark(String title, double y) {
        var target = new PDPageXYZDestination();
        target.setPage(page);
        target.setTop((int) (size.height() - y));
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(target);
        bookmarks.addLast(item);
    }

    /// Draws the foot.
    void foot(int number, String right) {
        var y = bottom() + 4;
        brush.color(PaperColors.of("rule")).thick(0.6).line(SIDE, y, SIDE + width(), y);
        brush.color(PaperColors.of("ink-3"));
        brush.text(Face.PLAIN, 9, SIDE, y + 12, name + ", " + of.replace("#", String.valueOf(number)));
        brush.text(Face.PLAIN, 9, SIDE + width() - brush.width(Face.PLAIN, 9, right), y + 12, right);
        brush.color(0);
    }
}
