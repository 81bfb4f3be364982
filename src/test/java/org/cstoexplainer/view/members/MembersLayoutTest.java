package org.cstoexplainer.view.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.view.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersLayoutTest {

    private static final List<String> UPPER = List.of("members-map", "members-legend", "members-panel", "members-axis",
            "members-slider", "row-RUS", "members-previous", "members-play", "members-next");
    private static final List<String> LOWER = List.of("row-GEO", "members-count");

    private final MembersStage stage = new MembersStage();

    @Test
    void aBarBeginsAndEndsOnItsDays() {
        var signed = stage.box("bar-UZB-1992-05-15");
        var party = stage.box("bar-UZB-1994-04-20");
        var member = stage.box("bar-UZB-2006-08-16");
        var year = (member.getMinX() - party.getMinX()) / 12.32;
        assertThat(signed.getMaxX()).isCloseTo(party.getMinX(), within(1.0));
        assertThat(party.getWidth()).isCloseTo(5 * year, within(1.5));
        assertThat(member.getWidth()).isCloseTo(6.34 * year, within(1.5));
    }

    @Test
    void theFlagStandsOnTheMiddleOfItsYear() {
        stage.year(2012);
        var flag = stage.box("members-slider");
        assertThat((flag.getMinX() + flag.getMaxX()) / 2).isLessThan(stage.box("bar-UZB-2006-08-16").getMaxX());
        stage.year(2013);
        var next = stage.box("members-slider");
        assertThat((next.getMinX() + next.getMaxX()) / 2).isGreaterThan(stage.box("bar-UZB-2006-08-16").getMaxX());
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1280, 720, DARK", "1024, 768, LIGHT", "1024, 768, PROJECTOR", "1920, 1080, LIGHT",
            "960, 600, LIGHT"})
    void everythingLiesWithinTheWindow(double width, double height, Theme theme) {
        stage.size(width, height, theme, TextSize.NORMAL);
        stage.year(2024);
        assertThat(UPPER).allSatisfy(this::liesWithin);
        assertThat(LOWER).allSatisfy(this::liesWithin);
        assertThat(stage.scrolls()).isFalse();
        theFlagStandsOnTheLineOfItsYear();
        assertThat(stage.visible("note-UZB-2012")).isTrue();
        nothingOverlaps();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "1280, 720, DARK", "1024, 768, LIGHT", "1024, 768, PROJECTOR", "1920, 1080, PROJECTOR"})
    void withLargeTextOnlyTheBarsScroll(double width, double height, Theme theme) {
        stage.size(width, height, theme, TextSize.LARGER);
        stage.year(2003);
        assertThat(UPPER).allSatisfy(this::liesWithin);
        nothingOverlaps();
        theFlagStandsOnTheLineOfItsYear();
    }

    private void theFlagStandsOnTheLineOfItsYear() {
        assertThat(stage.box("members-slider").getCenterX()).isCloseTo(stage.box("members-year-line").getCenterX(), within(1.0));
    }

    private void liesWithin(String id) {
        var box = stage.box(id);
        assertThat(box.getMinX()).as("left of %s", id).isGreaterThanOrEqualTo(0);
        assertThat(box.getMaxX()).as("right of %s", id).isLessThanOrEqualTo(stage.width());
        assertThat(box.getMinY()).as("top of %s", id).isGreaterThanOrEqualTo(0);
        assertThat(box.getMaxY()).as("bottom of %s", id).isLessThanOrEqualTo(stage.height() + 0.5);
    }

    private void nothingOverlaps() {
        assertThat(stage.box("members-legend").getMaxX()).isLessThanOrEqualTo(stage.box("members-panel").getMinX());
        assertThat(stage.box("members-legend").getMaxY()).isLessThanOrEqualTo(stage.box("members-axis").getMinY());
        assertThat(stage.box("members-previous").getMaxX()).isLessThan(stage.box("members-play").getMinX());
        assertThat(stage.box("members-play").getMaxX()).isLessThan(stage.box("members-next").getMinX());
        assertThat(stage.box("members-changes").getMinY()).isGreaterThan(stage.box("members-sentence").getMaxY());
    }
}
