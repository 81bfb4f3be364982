package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.geo.Frame;
import org.cstoexplainer.model.geo.Point;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.TermId;
import org.cstoexplainer.model.id.ViewId;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.timeline.ClaimKind;
import org.cstoexplainer.model.timeline.Lane;
import org.cstoexplainer.model.timeline.Window;
import org.cstoexplainer.model.world.Status;
import org.junit.jupiter.api.Test;

/// What map, timeline and the overlays show, and how that is changed.
class LooksTest {

    private static final Frame FRAME = new Frame(new Point(1, 2), 30, 20, 0);
    private static final ViewId EUROPE = new ViewId("europe");
    private static final MapLook LOOK = new MapLook(FRAME, Optional.of(EUROPE), Optional.empty());

    @Test
    void anEntryOfTheLegendIsPickedOutOrLetGo() {
        assertThat(LOOK.toggling(Legend.LEFT)).isEqualTo(new MapLook(FRAME, Optional.of(EUROPE), Optional.of(Legend.LEFT)));
        assertThat(LOOK.toggling(Legend.LEFT).toggling(Legend.LEFT)).isEqualTo(LOOK);
        assertThat(LOOK.toggling(Legend.LEFT).toggling(Legend.FROZEN).spot()).contains(Legend.FROZEN);
        assertThat(LOOK.toggling(Legend.LEFT).plain()).isEqualTo(LOOK);
    }

    @Test
    void aMapThatIsMovedByHandIsNoViewAnyMore() {
        var other = new Frame(new Point(5, 5), 30, 20, 0);
        var picked = LOOK.toggling(Legend.LEFT);
        assertThat(picked.at(other)).isEqualTo(new MapLook(other, Optional.empty(), Optional.of(Legend.LEFT)));
        assertThat(picked.at(other, new ViewId("whole")))
                .isEqualTo(new MapLook(other, Optional.of(new ViewId("whole")), Optional.of(Legend.LEFT)));
    }

    @Test
    void everyStatusHasItsPlaceInTheLegend() {
        assertThat(Stream.of(Status.SIGNED, Status.PARTY, Status.MEMBER, Status.FROZEN, Status.SUSPENDED, Status.LEFT).map(Legend::of))
                .containsExactly(Legend.SIGNED, Legend.MEMBER, Legend.MEMBER, Legend.FROZEN, Legend.SUSPENDED, Legend.LEFT);
        assertThat(Legend.ofStory()).containsExactly(Legend.MEMBER, Legend.FROZEN, Legend.LEFT, Legend.SUSPENDED, Legend.UKRAINE,
                Legend.CLAIMED, Legend.PROPOSER);
    }

    @Test
    void theWholeTimelineLeavesNothingOut() {
        assertThat(TimelineLook.whole()).isEqualTo(new TimelineLook(Window.WHOLE, EnumSet.allOf(Lane.class), EnumSet.allOf(ClaimKind.class),
                Optional.empty(), false));
        assertThat(TimelineLook.whole().filtered()).isFalse();
    }

    @Test
    void aTimelineWithoutALaneAKindOrOtherStatesIsFiltered() {
        var whole = TimelineLook.whole();
        assertThat(whole.toggling(Lane.CSTO).filtered()).isTrue();
        assertThat(whole.toggling(Lane.CSTO).lanes()).isEqualTo(Set.of(Lane.EVENTS, Lane.STATEMENTS, Lane.ARTICLE4));
        assertThat(whole.toggling(Lane.CSTO).toggling(Lane.CSTO)).isEqualTo(whole);
        assertThat(whole.toggling(ClaimKind.EVENT).filtered()).isTrue();
        assertThat(whole.toggling(ClaimKind.EVENT).kinds()).doesNotContain(ClaimKind.EVENT).hasSize(3);
        assertThat(whole.of(Optional.of(new CountryId("ARM"))).filtered()).isTrue();
        assertThat(whole.of(Optional.of(new CountryId("ARM"))).of(Optional.empty())).isEqualTo(whole);
    }

    @Test
    void playingOrMovingAlongLeavesTheFiltersAsTheyAre() {
        var some = TimelineLook.whole().toggling(Lane.CSTO).toggling(ClaimKind.EVENT).of(Optional.of(new CountryId("ARM")));
        var window = new Window(3, 0.2);
        assertThat(some.playing(true).over(window)).isEqualTo(new TimelineLook(window, some.lanes(), some.kinds(), some.state(), true));
        assertThat(some.playing(true).playing(false)).isEqualTo(some);
        assertThat(some.playing(true).toggling(Lane.CSTO).playing()).isTrue();
    }

    @Test
    void whatIsPrintedChangesInOnePoint() {
        var kind = PaperKind.values()[PaperKind.values().length - 1];
        var print = Overlay.Print.FIRST.with(PaperSize.LETTER).scaled(4).with(kind);
        assertThat(print).isEqualTo(new Overlay.Print(kind, PaperSize.LETTER, 4, false));
        assertThat(print.withoutPrinter()).isEqualTo(new Overlay.Print(kind, PaperSize.LETTER, 4, true));
    }

    @Test
    void whatWasSaidOfThePrinterIsGoneAfterTheNextChoice() {
        var vain = Overlay.Print.FIRST.withoutPrinter();
        assertThat(vain.with(PaperSize.A4)).isEqualTo(Overlay.Print.FIRST);
        assertThat(vain.with(PaperKind.HANDOUT)).isEqualTo(Overlay.Print.FIRST);
        assertThat(vain.scaled(2)).isEqualTo(Overlay.Print.FIRST);
    }

    @Test
    void aSearchBeginsWithNoTermExplained() {
        assertThat(new Overlay.Find("treaty")).isEqualTo(new Overlay.Find("treaty", Optional.empty()))
                .isNotEqualTo(new Overlay.Find("treaty", Optional.of(new TermId("G01"))));
    }

    @Test
    void everyViewIsOpenedByItsNumber() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(View::numbered).map(Optional::orElseThrow))
                .containsExactly(View.STORY, View.ARTICLE4, View.MEMBERS, View.QUIZ, View.ARTICLE);
        assertThat(List.of(View.numbered(0), View.numbered(6))).containsOnly(Optional.empty());
        assertThat(View.values()).allMatch(view -> View.numbered(view.number()).orElseThrow() == view);
    }

    @Test
    void aNoticeWithoutAKeySaysNothing() {
        assertThat(Notice.NONE.isNone()).isTrue();
        assertThat(new Notice("notice.lessonGone", "").isNone()).isFalse();
    }

    @Test
    void aPlaceInALessonBeginsAtItsFirstPage() {
        assertThat(LessonPlace.at(3)).isEqualTo(new LessonPlace(3, 0));
        assertThat(LessonPlace.at(3).page(2)).isEqualTo(new LessonPlace(3, 2));
    }

    @Test
    void theScreenAndTheMapArePictures() {
        assertThat(PaperKind.values()).filteredOn(PaperKind::picture).containsExactly(PaperKind.SCREEN, PaperKind.MAP);
    }
}
