package org.cstoexplainer.view.members;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearControlTest {

    private final MembersStage stage = new MembersStage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992 | Year 1992, 6 signatories; the treaty is not yet in force
            1999 | Year 1999, 6 parties to the treaty
            2006 | Year 2006, 7 members
            2024 | Year 2024, 6 members, one of them frozen
            """)
    void theSliderTellsTheYear(int year, String sentence) {
        stage.year(year);
        assertThat(stage.told("members-slider")).isEqualTo(sentence);
        assertThat(stage.told("members-slider", AccessibleAttribute.ROLE)).isEqualTo(AccessibleRole.SLIDER);
        assertThat(stage.told("members-slider", AccessibleAttribute.VALUE)).isEqualTo((double) year);
    }

    @Test
    void theArrowKeysOfTheSliderGoThroughTheYears() {
        stage.year(1999);
        stage.press(KeyCode.RIGHT);
        assertThat(stage.year()).isEqualTo(2000);
        stage.press(KeyCode.LEFT);
        stage.press(KeyCode.LEFT);
        assertThat(stage.year()).isEqualTo(1998);
    }

    @Test
    void homeAndEndGoToTheEndsAndNoKeyLeavesThem() {
        stage.press(KeyCode.HOME);
        assertThat(stage.year()).isEqualTo(1992);
        stage.press(KeyCode.LEFT);
        assertThat(stage.year()).isEqualTo(1992);
        stage.press(KeyCode.END);
        stage.press(KeyCode.RIGHT);
        assertThat(stage.year()).isEqualTo(2026);
    }

    @Test
    void pageKeysAreLeftToTheStory() {
        stage.year(1999);
        stage.press(KeyCode.PAGE_DOWN);
        assertThat(stage.year()).isEqualTo(1999);
    }

    @Test
    void theButtonsGoToTheChangesBeforeAndAfter() {
        stage.year(1999);
        assertThat(stage.text("members-previous")).isEqualTo("1994");
        assertThat(stage.text("members-next")).isEqualTo("2003");
        stage.fire("members-next");
        assertThat(stage.year()).isEqualTo(2003);
        stage.fire("members-previous");
        assertThat(stage.year()).isEqualTo(1999);
    }

    @Test
    void atTheEndsThereIsNowhereToGo() {
        stage.year(2026);
        assertThat(stage.disabled("members-next")).isTrue();
        stage.year(1992);
        assertThat(stage.disabled("members-previous")).isTrue();
    }

    @Test
    void playGoesOnUntilAKeyIsPressed() {
        stage.year(1996);
        stage.fire("members-play");
        assertThat(stage.text("members-play")).isEqualTo("Pause");
        Toolkit.await(() -> stage.year() > 1996);
        stage.press(KeyCode.F12);
        assertThat(stage.text("members-play")).isEqualTo("Play");
    }

    @Test
    void playIsOffWhileMotionIsReduced() {
        stage.calm();
        assertThat(stage.disabled("members-play")).isTrue();
    }
}
