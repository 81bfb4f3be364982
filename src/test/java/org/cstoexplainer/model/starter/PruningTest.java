package org.cstoexplainer.model.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class PruningTest {

    private static JsonObject json(String text) {
        return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
    }

    private static JsonObject pruned(String text) {
        var pruning = new Pruning();
        pruning.gone("events", "T01");
        pruning.gone("events", "T02");
        pruning.gone("stops", "war");
        return pruning.prune(json(text));
    }

    @Test
    void keysThatAreGoneAreTakenOutOfLists() {
        assertThat(pruned("{'stops': [{'id': 'a', 'events': ['T01', 'T03', 'T02']}]}"))
                .isEqualTo(json("{'stops': [{'id': 'a', 'events': ['T03']}]}"));
    }

    @Test
    void aRecordGoesWithWhatItRefersTo() {
        assertThat(pruned("{'items': [{'stop': 'war', 'minutes': 3}, {'stop': 'csto', 'minutes': 2}]}"))
                .isEqualTo(json("{'items': [{'stop': 'csto', 'minutes': 2}]}"));
    }

    @Test
    void aRecordCanDoWithoutALink() {
        assertThat(pruned("{'list': [{'id': 'T05', 'linked': 'T01'}, {'id': 'T06', 'linked': 'T03'}]}"))
                .isEqualTo(json("{'list': [{'id': 'T05'}, {'id': 'T06', 'linked': 'T03'}]}"));
    }

    @Test
    void aKeyIsGoneOnlyWhereItRefersToThatList() {
        assertThat(pruned("{'a': {'name': 'war', 'map': 'T01', 'stop': 'T01', 'events': ['war'], 'claims': ['T01']}}"))
                .isEqualTo(json("{'a': {'name': 'war', 'map': 'T01', 'stop': 'T01', 'events': ['war'], 'claims': ['T01']}}"));
    }

    @Test
    void numbersAndFlagsStay() {
        assertThat(pruned("{'a': {'minutes': 3, 'events': [1, true], 'deep': [[{'x': false}]]}}"))
                .isEqualTo(json("{'a': {'minutes': 3, 'events': [1, true], 'deep': [[{'x': false}]]}}"));
    }

    @Test
    void whatIsNamedInASelectionIsKeptAndListsThatAreNotNamedAreWhole() {
        var selection = Selection.read("story.json");
        assertThat(selection.kept("story.json", "stops").orElseThrow()).hasSize(3);
        assertThat(selection.kept("story.json", "nothing")).isEmpty();
        assertThat(selection.kept("nothing.json", "stops")).isEmpty();
        assertThat(selection.set()).isNotEmpty();
    }
}
