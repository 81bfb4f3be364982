package org.cstoexplainer.model.content.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Mention;
import org.cstoexplainer.model.content.problem.Page;

/// Words that may be quoted, and where they stand.
///
/// @param file  the file
/// @param line  the line
/// @param words the words
record Voice(String file, int line, String words) {

    static Stream<Voice> lines(Page page) {
        var lines = page.text().split("\n", -1);
        return IntStream.range(0, lines.length).mapToObj(i -> new Voice(page.file(), i + 1, lines[i]));
    }

    static Voice of(Mention quotation) {
        return new Voice(quotation.spot().page().file(), quotation.spot().place().line(), quotation.value());
    }
}
