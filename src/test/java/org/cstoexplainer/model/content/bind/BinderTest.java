package org.cstoexplainer.model.content.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonTree;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinderTest {

    private final Ledger ledger = new Ledger();

    /// A rule as a tree, to try records within records of several kinds.
    sealed interface Rule {
    }

    record Fact(Wording text) implements Rule {
    }

    record AllOf(List<Rule> parts) implements Rule {
    }

    record Whole(EventId id, Optional<PartialDate> date, List<SourceId> sources, int count, double share, boolean on) {
    }

    record Share(int percent) {

        Share {
            if (percent > 100) {
                throw new IllegalArgumentException("A share is 100 at most.");
            }
        }
    }

    record Ruled(Rule rule, Share share) {
    }

    @Test
    void aRecordHasItsPartsInAnyOrder() {
        assertThat(whole("""
                {"on": true, "share": 0.5, "sources": ["S01"], "count": 3, "id": "T01", "date": "2025-03~"}"""))
                .contains(new Whole(new EventId("T01"), Optional.of(new PartialDate(2025, 3, 0, true)),
                        List.of(new SourceId("S01")), 3, 0.5, true));
        assertThat(ledger.problems()).isEmpty();
    }

    @Test
    void anOptionAndAYesOrNoMayBeLeftOutAndNothingElse() {
        assertThat(whole("{\"id\": \"T01\", \"sources\": [], \"count\": 3, \"share\": 1}"))
                .contains(new Whole(new EventId("T01"), Optional.empty(), List.of(), 3, 1, false));
        whole("{}");
        assertThat(sentences()).containsExactly("The key “id” is missing here.", "The key “sources” is missing here.",
                "The key “count” is missing here.", "The key “share” is missing here.");
    }

    @Test
    void aProblemDoesNotHideAnother() {
        whole("{\"id\": 5, \"date\": \"2025-13\", \"sources\": [true], \"count\": 1.5, \"share\": \"a\", \"of\": 1}");

        assertThat(ledger.problems()).extracting(Problem::path).containsExactlyInAnyOrder("$.of", "$.id", "$.date",
                "$.sources[0]", "$.count", "$.share");
    }

    @Test
    void aMisspeltKeyIsNotAlsoMissing() {
        whole("{\"id\": \"T01\", \"source\": [], \"count\": 3, \"share\": 1}");

        assertThat(ledger.problems()).singleElement().extracting(Problem::todo)
                .isEqualTo("Use one of: id, date, sources, count, share, on. Did you mean sources?");
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(delimiter = '|', textBlock = """
            1.5            | 1.5 is not a whole number.
            2147483648     | 2147483648 is too large a number.
            1e999999999999 | 1e999999999999 is too large a number.
            -1e400         | -1e400 is too large a number.
            true           | Here stands true or false, but a whole number is needed.
            null           | Here stands null, but a whole number is needed.
            {}             | Here stands an object, but a whole number is needed.
            [1]            | Here stands a list, but a whole number is needed.
            """)
    void aNumberMustBeWholeAndInRange(String number, String sentence) {
        whole("{\"id\": \"T01\", \"sources\": [], \"count\": " + number + ", \"share\": 1}");

        assertThat(sentences()).containsExactly(sentence);
    }

    @Test
    void aWholeNumberMayBeWrittenInAnyWay() {
        assertThat(whole("{\"id\": \"T01\", \"sources\": [], \"count\": 1.2e3, \"share\": 1}")).get()
                .extracting(Whole::count).isEqualTo(1200);
        assertThat(whole("{\"id\": \"T01\", \"sources\": [], \"count\": -2147483647, \"share\": 1}")).get()
                .extracting(Whole::count).isEqualTo(-Integer.MAX_VALUE);
        assertThat(ledger.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 40, ''", "41, 40, …"})
    void ofALongNumberTheBeginningIsTold(int digits, int told, String sign) {
        whole("{\"id\": \"T01\", \"sources\": [], \"count\": " + "9".repeat(digits) + ", \"share\": 1}");

        assertThat(sentences()).containsExactly("9".repeat(told) + sign + " is too large a number.");
    }

    @Test
    void aBlankKeyIsEmpty() {
        whole("{\"id\": \" \", \"sources\": [], \"count\": 1, \"share\": 1}");

        assertThat(sentences()).containsExactly("“id” is empty.");
    }

    @Test
    void oneOfSeveralRecordsIsToldByIs() {
        assertThat(ruled("{\"is\": \"all-of\", \"parts\": [{\"is\": \"fact\", \"text\": {\"en\": \"so\"}}]}", 5))
                .contains(new Ruled(new AllOf(List.of(new Fact(Wording.english("so")))), new Share(5)));
    }

    @Test
    void anUnknownOrMissingIsIsAProblem() {
        ruled("{\"is\": \"all-off\", \"parts\": []}", 5);
        ruled("{\"parts\": []}", 5);
        ruled("{\"is\": 5}", 5);

        assertThat(ledger.problems()).extracting(Problem::todo).containsExactly(
                "Use one of: all-of, fact. Did you mean all-of?", "Add \"is\": \"…\".", "Write it like this: \"…\".");
    }

    @Test
    void whatARecordRefusesIsAProblemInItsOwnWords() {
        ruled("{\"is\": \"fact\", \"text\": {\"en\": \"so\"}}", 101);

        assertThat(ledger.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.sentence()).isEqualTo("A share is 100 at most.");
            assertThat(problem.path()).isEqualTo("$.share");
        });
    }

    @Test
    void stringsOfNoteAreWrittenDownEvenWhereTheRecordFails() {
        whole("{\"id\": \"T01\", \"sources\": [\"S01\", \"S02\"]}");

        assertThat(ledger.mentions(it -> it.type() == EventId.class)).singleElement().matches(it -> it.component().defines())
                .extracting(Mention::value).isEqualTo("T01");
        assertThat(ledger.mentions(it -> it.type() == SourceId.class)).noneMatch(it -> it.component().defines()).extracting(Mention::value)
                .containsExactly("S01", "S02");
    }

    private Optional<Whole> whole(String text) {
        return read(text, Whole.class);
    }

    private Optional<Ruled> ruled(String rule, int percent) {
        return read("{\"rule\": %s, \"share\": {\"percent\": %d}}".formatted(rule, percent), Ruled.class);
    }

    private <T extends Record> Optional<T> read(String text, Class<T> type) {
        var tree = JsonTree.parse(new Page("some.json", text));
        assertThat(tree.problems()).isEmpty();
        return new Binder(ledger).root(tree.root().orElseThrow(), type);
    }

    private List<String> sentences() {
        return ledger.problems().stream().map(Problem::sentence).toList();
    }
}
