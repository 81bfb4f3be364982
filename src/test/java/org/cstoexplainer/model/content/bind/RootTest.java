package org.cstoexplainer.model.content.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.json.JsonTree;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file is one record, or holds one list; it may name its schema.
class RootTest {

    private final Ledger ledger = new Ledger();

    enum Colour {
        DARK_BLUE, RED
    }

    record Flag(Colour colour, Wording name, List<String> stripes) {
    }

    private Optional<List<Flag>> list(String text) {
        return new Binder(ledger).list(JsonTree.parse(new Page("some.json", text)).root().orElseThrow(), "flags", Flag.class);
    }

    private Optional<Flag> flag(String text) {
        return new Binder(ledger).root(JsonTree.parse(new Page("some.json", text)).root().orElseThrow(), Flag.class);
    }

    private List<String> problems() {
        return ledger.problems().stream().map(problem -> problem.path() + ": " + problem.sentence()).toList();
    }

    @Test
    void aListIsReadInItsOrder() {
        assertThat(list("""
                {"$schema": "flags.schema.json", "flags": [
                  {"colour": "red", "name": {"en": "One"}, "stripes": ["a", "b"]},
                  {"colour": "dark-blue", "name": {"en": "Two"}, "stripes": []}]}""")).contains(List.of(
                new Flag(Colour.RED, Wording.english("One"), List.of("a", "b")),
                new Flag(Colour.DARK_BLUE, Wording.english("Two"), List.of())));
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                | $: Here stands a list, but an object is needed.
            {}                                | $: The key “flags” is missing here.
            {"flags": {}}                     | $.flags: Here stands an object, but a list is needed.
            {"flags": [], "more": 1}          | $.more: There is no key “more” here.
            {"flags": [], "$schema": 5}       | $.$schema: Here stands a number, but a text is needed.
            {"flags": [5]}                    | $.flags[0]: Here stands a number, but an object is needed.
            {"flags": [null]}                 | $.flags[0]: Here stands null, but an object is needed.
            """)
    void whatIsNoListOfTheFileIsTold(String text, String problem) {
        list(text);
        assertThat(problems()).containsExactly(problem);
    }

    @Test
    void anotherSchemaThanATextIsToldInARecordToo() {
        flag("{\"$schema\": [], \"colour\": \"red\", \"name\": {\"en\": \"One\"}, \"stripes\": []}");
        assertThat(problems()).containsExactly("$.$schema: Here stands a list, but a text is needed.");
    }

    @Test
    void aSchemaIsNoKeyOfWhatStandsWithin() {
        list("{\"flags\": [{\"$schema\": \"x\", \"colour\": \"red\", \"name\": {\"en\": \"One\"}, \"stripes\": []}]}");
        assertThat(problems()).containsExactly("$.flags[0].$schema: There is no key “$schema” here.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "blue"      | Use one of: dark-blue, red.
            "dark-bleu" | Use one of: dark-blue, red. Did you mean dark-blue?
            "DARK_BLUE" | Use one of: dark-blue, red.
            5           | Write it like this: "…".
            """)
    void aWordMustBeOneOfAFew(String colour, String todo) {
        flag("{\"colour\": " + colour + ", \"name\": {\"en\": \"One\"}, \"stripes\": []}");
        assertThat(ledger.problems()).singleElement().extracting(Problem::todo).asString().startsWith(todo);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                        | $.name: The key “en” is missing here.
            {"en": 5}                 | $.name.en: Here stands a number, but a text is needed.
            {"en": "One", "em": "x"}  | $.name.em: “em” is not a language that the app speaks.
            {"en": " "}               | $.name.en: The words of “name” in the language “en” are empty.
            """)
    void wordsMustBeThereInALanguageThatIsKnown(String name, String problem) {
        assertThat(flag("{\"colour\": \"red\", \"name\": " + name + ", \"stripes\": []}").map(Flag::name)
                .filter(it -> !it.in(Lang.EN).equals("One"))).isEmpty();
        assertThat(problems()).containsExactly(problem);
    }
}
