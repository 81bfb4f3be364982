package org.cstoexplainer.model.content.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cstoexplainer.model.content.json.JsonTree;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

/// What is written down while files are read, and where it stood.
class LedgerTest {

    private final Ledger ledger = new Ledger();

    record Part(String id, List<String> words) {
    }

    record Whole(Wording name, List<Part> parts) {
    }

    private Whole read(String text) {
        return new Binder(ledger).root(JsonTree.parse(new Page("some.json", text)).root().orElseThrow(), Whole.class).orElseThrow();
    }

    private void problems(String file, int count) {
        for (var i = 0; i < count; i++) {
            ledger.add(Problem.ofFile(file, Mistake.FILE_EMPTY));
        }
    }

    @Test
    void aThousandProblemsOfAFileAreWrittenDownAndThenItIsFull() {
        problems("a.json", 999);
        assertThat(ledger.full()).isFalse();
        assertThat(ledger.full("a.json")).isFalse();
        problems("a.json", 1);
        assertThat(ledger.full()).isTrue();
        assertThat(ledger.full("a.json")).isTrue();
        assertThat(ledger.full("b.json")).isFalse();
        problems("a.json", 500);
        problems("b.json", 2);
        assertThat(ledger.full()).isTrue();
        assertThat(ledger.problems()).hasSize(1_002);
    }

    @Test
    void aFullFileIsNotReadOn() {
        problems("some.json", 1_000);
        var root = JsonTree.parse(new Page("some.json", "{\"name\": {\"en\": \"One\"}, \"parts\": []}")).root().orElseThrow();
        assertThat(new Binder(ledger).root(root, Whole.class)).isEmpty();
        assertThat(ledger.all(Whole.class)).isEmpty();
    }

    @Test
    void recordsAreFoundByTypeAndByThemselves() {
        var whole = read("{\"name\": {\"en\": \"One\"}, \"parts\": [{\"id\": \"a\", \"words\": [\"x\"]}, {\"id\": \"a\", \"words\": [\"x\"]}]}");
        assertThat(ledger.all(Part.class)).extracting(Built::value).isEqualTo(whole.parts());
        assertThat(ledger.all(Whole.class)).singleElement().extracting(Built::value).isSameAs(whole);
        assertThat(ledger.all(Other.class)).isEmpty();
        // equal and yet two
        var second = whole.parts().getLast();
        assertThat(ledger.of(List.of(second))).singleElement().satisfies(built -> {
            assertThat(built.value()).isSameAs(second);
            assertThat(built.spot("words").path()).isEqualTo("$.parts[1].words");
            assertThat(built.spot("nothing").path()).isEqualTo("$.parts[1]");
        });
        assertThat(ledger.of(List.of(new Part("a", List.of("x"))))).isEmpty();
    }

    record Other(String id) {
    }

    @Test
    void emptyListsAreWrittenDownWithWhatTheyCouldHold() {
        read("{\"name\": {\"en\": \"One\"}, \"parts\": [{\"id\": \"a\", \"words\": []}, {\"id\": \"b\", \"words\": [\"x\"]}]}");
        assertThat(ledger.emptyLists()).singleElement().satisfies(empty -> {
            assertThat(empty.element()).isEqualTo(String.class);
            assertThat(empty.owner()).isEqualTo(Part.class);
            assertThat(empty.spot().path()).isEqualTo("$.parts[0].words");
        });
    }

    @Test
    void wordsAreMentionsOfTheirComponent() {
        read("{\"name\": {\"en\": \"One\"}, \"parts\": [{\"id\": \"a\", \"words\": [\"x\", \"y\"]}]}");
        assertThat(ledger.mentions(it -> it.is(Whole.class, "name"))).singleElement().satisfies(mention -> {
            assertThat(mention.value()).isEqualTo("One");
            assertThat(mention.spot().path()).isEqualTo("$.name.en");
        });
        assertThat(ledger.mentions(it -> it.is(Part.class, "words"))).extracting(Mention::value).containsExactly("x", "y");
        assertThat(ledger.mentions(it -> it.is(Part.class, "name") || it.is(Whole.class, "words"))).isEmpty();
    }
}
