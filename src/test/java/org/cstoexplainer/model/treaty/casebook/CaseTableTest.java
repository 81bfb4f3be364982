package org.cstoexplainer.model.treaty.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Laws;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

/// The golden table: the answers of each column and where they end.
class CaseTableTest {

    /// Letters are the answers to member, attack, (threat), territory, request, consent, charter51, council.
    private static final String TABLE = """
            X""";

    @Test
    void everyCaseEndsWhereTheTableSays() {
        var table = StoryContent.content().cases().stream().map(CaseTableTest::row).collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo(TABLE);
    }

    private static String row(Case one) {
        var treaty = Laws.all().instrument(one.treaty());
        var found = Columns.onTheEvidence(one);
        var did = Columns.whatTheStatesDid(one);
        return one.id() + " | " + Laws.signature(treaty, found) + " | "
                + String.join(" ", Laws.ids(Assessment.assess(treaty, found).ends())) + " | "
                + (one.kind() == CaseKind.WHAT_IF ? "-" : Laws.signature(treaty, did) + " | "
                + String.join(" ", Laws.ids(Assessment.assess(treaty, did).ends())));
    }
}
