package org.cstoexplainer.model.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.source.BundledText;
import org.cstoexplainer.model.text.Direction;

/// The files that `texts.json` names.
///
/// @param pages    the files that could be read
/// @param complete whether nothing that may be quoted is missing
record Texts(Map<TextId, Page> pages, boolean complete) {

    /// A hundred times as many letters as the longest of the built-in texts has.
    private static final int LONGEST = 500_000;

    /// Copies the map.
    Texts {
        pages = Map.copyOf(pages);
    }

    static Texts read(Ledger ledger, FileReading files) {
        Map<TextId, Page> pages = new HashMap<>();
        var texts = ledger.all(BundledText.class);
        texts.forEach(text -> page(text, ledger, files).ifPresent(page -> pages.put(text.value().id(), page)));
        return new Texts(pages, pages.size() == texts.size() && files.readable(ContentFile.QUOTATIONS.name(), ContentFile.TEXTS.name()));
    }

    private static Optional<Page> page(Built<BundledText> text, Ledger ledger, FileReading files) {
        var name = text.value().file();
        if (!files.has(text, name)) {
            return Optional.empty();
        }
        var page = files.page(name);
        var mistake = page.flatMap(Texts::mistake);
        mistake.ifPresent(ledger::add);
        return mistake.isPresent() ? Optional.empty() : page;
    }

    private static Optional<Problem> mistake(Page page) {
        var length = page.text().length();
        if (length > LONGEST) {
            return Optional.of(page.spot(0, 1, "").problem(Mistake.TEXT_TOO_LONG, String.valueOf(length), String.valueOf(LONGEST)));
        }
        if (Direction.turns(page.text())) {
            var letter = Direction.first(page.text());
            var at = page.text().indexOf(letter);
            return Optional.of(page.spot(at, at + letter.length(), "").problem(Mistake.RIGHT_TO_LEFT, letter));
        }
        return page.text().isBlank() ? Optional.of(page.spot(0, 1, "").problem(Mistake.TEXT_EMPTY)) : Optional.empty();
    }

    /// The words of each text, its paragraphs one blank line apart.
    Map<TextId, String> bodies() {
        return pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> body(it.getValue())));
    }

    private static String body(Page page) {
        return page.text().lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n").strip();
    }
}
