package org.cstoexplainer.view.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.state.Roll;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HistoryBarTest {

    private static final Content CONTENT = StoryContent.content();

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static HistoryBar bar(String state) {
        return Toolkit.get(() -> {
            Fonts.load();
            var bar = new HistoryBar(new Ambience(Words.in(Lang.EN)));
            bar.show(CONTENT.state(new CountryId(state)).orElseThrow(), Roll.firstYear(CONTENT), CONTENT.story().checked());
            bar.resize(360, bar.prefHeight(-1));
            var scene = new Scene(new Group(bar));
            List.of(Theme.LIGHT.sheet(), "/style/base.css", "/style/members.css").forEach(sheet ->
                    scene.getStylesheets().add(HistoryBarTest.class.getResource(sheet).toString()));
            bar.applyCss();
            bar.layout();
            return bar;
        });
    }

    private static List<String> years(HistoryBar bar) {
        return bar.getChildrenUnmodifiable().stream().filter(Node::isVisible).filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText()).toList();
    }

    private static List<HistoryPiece> pieces(HistoryBar bar) {
        return bar.getChildrenUnmodifiable().stream().filter(HistoryPiece.class::isInstance)
                .map(HistoryPiece.class::cast).toList();
    }

    @Test
    void itsPiecesFollowEachOtherToTheRightEnd() {
        var pieces = pieces(bar("ARM"));
        for (var i = 1; i < pieces.size(); i++) {
            var before = pieces.get(i - 1);
            assertThat(before.getLayoutX() + before.getWidth()).isCloseTo(pieces.get(i).getLayoutX(), within(0.01));
        }
        assertThat(pieces.getLast().getLayoutX() + pieces.getLast().getWidth()).isEqualTo(360);
    }

    @Test
    void itsYearsDoNotOverlap() {
        assertThat(years(bar("ARM"))).containsExactly("1992", "2003", "2024");
        assertThat(years(bar("UZB"))).containsExactly("1992", "1999", "2006", "2012");
    }

    @Test
    void itTellsItsPieces() {
        assertThat(bar("AZE").queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("1992 to February 2026: "
                + "signed or joined 24 September 1993; party to the treaty from 20 April 1994; "
                + "no longer a party from 20 April 1999");
    }

    @Test
    void aStateThatNeverWasInTheTreatyHasNone() {
        assertThat(bar("UKR").isVisible()).isFalse();
        assertThat(bar("UKR").isManaged()).isFalse();
    }
}
