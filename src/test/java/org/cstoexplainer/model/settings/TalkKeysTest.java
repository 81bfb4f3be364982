package org.cstoexplainer.model.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.junit.jupiter.api.Test;

class TalkKeysTest {

    /// Told in the same words at the desk.
    private static final List<String> AT_THE_DESK_TOO = List.of("F5", "Shift+F5", "?");

    @Test
    void theListTellsEveryKeyOnceAndNoOther() {
        var told = new ArrayList<>(TalkKeys.keys().stream().flatMap(key -> key.strokes().stream()).toList());
        told.remove("Digits");
        told.addAll(AT_THE_DESK_TOO);
        assertThat(told).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(TalkKeys.strokes());
    }

    @Test
    void everyCommandHasAKeyButTheOneThatIsOnlyAssigned() {
        var all = new ArrayList<>(Arrays.asList(TalkCommand.values()));
        all.remove(TalkCommand.START_STOP);
        assertThat(TalkKeys.strokes()).extracting(stroke -> TalkKeys.command(stroke, Map.of()).orElseThrow()).containsAll(all)
                .doesNotContain(TalkCommand.START_STOP);
    }

    @Test
    void everyLineHasWords() {
        assertThat(TalkKeys.keys()).allSatisfy(key -> assertThat(Words.in(Lang.EN).say(key.messageKey())).isNotBlank());
    }

    @Test
    void noneOfTheClickersKeysIsDestructive() {
        assertThat(List.of("PageDown", "PageUp", "Period", "B", "F5", "Enter", "Right", "Left"))
                .noneMatch(stroke -> TalkKeys.command(stroke, Map.of()).orElseThrow() == TalkCommand.END);
    }

    @Test
    void nextIsNeverN() {
        assertThat(TalkKeys.command("N", Map.of())).contains(TalkCommand.NO);
    }

    @Test
    void whatTheTeacherAssignedWinsAndWhatIsUnknownDoesNot() {
        assertThat(TalkKeys.command("PageDown", Map.of("PageDown", "black"))).contains(TalkCommand.BLACK);
        assertThat(TalkKeys.command("PageDown", Map.of("PageDown", "dance"))).contains(TalkCommand.FORWARD);
        assertThat(TalkKeys.command("Volume Up", Map.of("Volume Up", "start_stop"))).contains(TalkCommand.START_STOP);
        assertThat(TalkKeys.command("Volume Up", Map.of())).isEmpty();
    }

    @Test
    void aDigitBeginsTheNumberOfAPart() {
        assertThat(List.of("0", "9", "A", "F1", "10", "Ctrl+1")).filteredOn(TalkKeys::digit).containsExactly("0", "9");
    }

    @Test
    void whatAClickerSendsCannotBeSwitchedOff() {
        assertThat(TalkKeys.strokes()).filteredOn(TalkKeys::optional).contains("F", "M", "Y", "0", "Plus", "Minus", "?")
                .doesNotContain("B", "W", "Period", "Comma", "PageDown", "Space", "Esc", "Shift+L");
    }

    @Test
    void aButtonCanGoOnGoBackDarkenOrStart() {
        assertThat(TalkKeys.assignable()).containsExactly(TalkCommand.FORWARD, TalkCommand.BACKWARD, TalkCommand.BLACK,
                TalkCommand.START_STOP);
    }

    @Test
    void everyCommandIsFoundByTheNameThatSettingsGiveIt() {
        assertThat(TalkCommand.values()).allMatch(one -> TalkCommand.named(one.key()).orElseThrow() == one);
        assertThat(TalkCommand.START_STOP.key()).isEqualTo("start_stop");
        assertThat(TalkCommand.named("START_STOP")).isEmpty();
    }

    @Test
    void zoomingAndMovingBelongToTheMap() {
        assertThat(TalkCommand.values()).filteredOn(TalkCommand::ofMap).containsExactly(TalkCommand.ZOOM_IN, TalkCommand.ZOOM_OUT,
                TalkCommand.WHOLE, TalkCommand.MOVE_LEFT, TalkCommand.MOVE_RIGHT, TalkCommand.MOVE_UP, TalkCommand.MOVE_DOWN);
    }
}
