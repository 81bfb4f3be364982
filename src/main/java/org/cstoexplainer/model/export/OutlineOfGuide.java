package org.cstoexplainer.model.export;

import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Words;

/// The teacher's guide as structured text.
public final class OutlineOfGuide {

    private OutlineOfGuide() {
    }

    /// The text of the guide.
    public static OutlineText of(Content content, Words words) {
        var pen = new OutlinePen(content, words);
        var guide = content.guide();
        pen.heading(1, pen.of(guide.title()));
        pen.paragraph(pen.of(guide.intro()));
        guide.sections().forEach(section -> {
            pen.heading(2, pen.of(section.heading()));
            section.paragraphs().forEach(paragraph -> pen.paragraph(pen.of(paragraph)));
            pen.list(section.points().stream().map(pen::of).toList());
        });
        pen.paragraph(pen.of(content.story().checkedNote()));
        pen.sources(guide.sources());
        return pen.text();
    }
}
