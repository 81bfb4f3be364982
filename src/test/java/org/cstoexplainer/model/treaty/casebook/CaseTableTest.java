package org.cstoexplainer.model.treaty.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Laws;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;

/// The golden table: the answers of each column and where they end.
class CaseTableTest {

    /// Case, answers on the evidence, ends they allow, answers by what the states did, the end of these.
    /// Letters are the answers to member, attack, (threat), territory, request, consent, charter51, council.
    private static final String TABLE = """
            troops-stationed | YN(C)NNUNU | not-covered article2                               | -
            troops-fired-at  | YC(C)CNUUU | not-covered article2 outside-territory no-request  | -
            member-attacked  | YY(Y)YUUYU | no-request no-decision owed owed-not-told          | -
            kursk-2024       | YC(U)YNUUU | not-covered article2 no-request                    | YY(U)YNUUU | no-request
            kazakhstan-2022  | YC(Y)YYYCU | article2 outside-51 owed owed-not-told             | YY(U)YYYYY | owed
            armenia-2021     | YC(C)CNUUU | not-covered article2 outside-territory no-request  | YN(Y)UNUUU | article2
            armenia-2022     | YC(C)CYNUU | not-covered article2 outside-territory no-decision | YY(U)YYNUU | no-decision
            kyrgyzstan-2010  | YN(C)YNNNU | not-covered article2                               | YN(Y)UUUUU | article2
            kyrgyz-tajik     | YC(Y)YNUUU | article2 no-request                                | YY(U)YNUUU | no-request
            karabakh-2020    | YC(U)NNUUU | not-covered article2 outside-territory             | YY(U)NNUUU | outside-territory
            war-in-ukraine   | NY(N)NNNUU | not-covered                                        | NU(U)UUUUU | not-covered
            """;

    @Test
    void everyCaseEndsWhereTheTableSays() {
        var table = StoryContent.content().cases().stream().map(CaseTableTest::row).collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo(TABLE.strip().replaceAll(" +", " "));
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
