package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    /// The toolkit's own.
    private static final List<String> TOOLKIT = List.of("Tab", "Enter");

    @Test
    void theListTellsEveryKeyOnceAndNoOther() {
        var told = new ArrayList<>(KeyMap.keys().stream().filter(key -> key.group() != KeyMap.Group.QUIZ)
                .flatMap(key -> key.strokes().stream()).toList());
        told.removeAll(TOOLKIT);
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(KeyMap.strokes());
    }

    @Test
    void everyCommandHasAKey() {
        assertThat(KeyMap.strokes()).extracting(stroke -> KeyMap.command(stroke).orElseThrow())
                .contains(Command.values());
    }

    @Test
    void everyLineHasWords() {
        assertThat(KeyMap.keys()).allSatisfy(key -> assertThat(Words.in(Lang.EN).say(key.messageKey())).isNotBlank());
    }

    @Test
    void lettersDigitsAndSignsCanBeSwitchedOff() {
        assertThat(KeyMap.strokes()).filteredOn(KeyMap::single)
                .containsExactlyInAnyOrder("T", "R", "V", "I", "Y", "N", "C", "U", "1", "2", "3", "4", "5", "0", "Plus", "Minus",
                        "?", "Z");
    }

    @Test
    void otherStrokesDoNothing() {
        assertThat(KeyMap.command("Q")).isEmpty();
        assertThat(KeyMap.command("Shift+T")).isEmpty();
    }

    @Test
    void arrowsStandForAllFour() {
        assertThat(new KeyMap.Key("Plus Shift+Arrows", "x", KeyMap.Group.PICTURE).strokes())
                .containsExactly("Plus", "Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down");
    }

    @Test
    void theListBeginsWithTheStory() {
        assertThat(KeyMap.keys().getFirst()).isEqualTo(new KeyMap.Key("Right", "keys.next", KeyMap.Group.STORY));
    }

    @Test
    void onlyWhatConcernsTheWholeWindowWorksOverDialogs() {
        assertThat(Command.values()).filteredOn(Command::overDialogs).containsExactlyInAnyOrder(Command.PRESENT, Command.PRESENT_HERE,
                Command.FIND, Command.LARGER, Command.SMALLER, Command.THEME, Command.MOTION, Command.PRINT, Command.OUTLINE,
                Command.FULL_SCREEN, Command.KEYS, Command.CLOSE);
    }
}
