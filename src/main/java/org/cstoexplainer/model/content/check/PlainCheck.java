package org.cstoexplainer.model.content.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.treaty.Clause;
import org.cstoexplainer.model.treaty.Earlier;
import org.cstoexplainer.model.treaty.Effect;
import org.cstoexplainer.model.treaty.Phrasing;

/// Do our own words beside a treaty fit it: one paragraph for each of the text's, a place for the clause in each
/// template?
final class PlainCheck {

    private static final Pattern GAP = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final String SLOT = "{0}";

    private PlainCheck() {
    }

    static Stream<Problem> paragraphs(Ledger ledger, Corpus corpus) {
        return Stream.concat(
                ledger.all(Clause.class).stream().flatMap(clause -> paragraphs(clause, "plain", clause.value().text(),
                        clause.value().plain(), corpus)),
                ledger.all(Earlier.class).stream().flatMap(earlier -> paragraphs(earlier, "rendering",
                        earlier.value().text(), earlier.value().rendering(), corpus)));
    }

    private static Stream<Problem> paragraphs(Built<?> built, String component, TextId text, List<Wording> ours,
            Corpus corpus) {
        return corpus.text(text).stream().filter(page -> count(page) != ours.size())
                .map(page -> built.spot(component).problem(Mistake.PARAGRAPHS_DIFFER, page.file(),
                        String.valueOf(count(page)), String.valueOf(ours.size())));
    }

    private static long count(Page page) {
        return GAP.splitAsStream(page.text().strip()).filter(paragraph -> !paragraph.isBlank()).count();
    }

    static Stream<Problem> slots(Ledger ledger) {
        return ledger.mentions(it -> it.type() == Wording.class && (it.owner() == Phrasing.class || it.is(Effect.class, "no")))
                .filter(mention -> !mention.value().contains(SLOT))
                .map(mention -> mention.spot().problem(Mistake.SLOT_MISSING, SLOT));
    }
}
