package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.text.Wording;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Lesson LESSON = new Lesson(new LessonId("own"), Wording.english("Mine"),
            List.of(new LessonItem.Stop(new StopId("war"), 3)));
    private static final Talk TALK = Talk.begin(LESSON, LessonPlace.at(0), Clocked.from(TEN));

    @Test
    void atFirstTheClassFollowsAndNothingCoversItsScreen() {
        assertThat(TALK).isEqualTo(new Talk(LESSON, new LessonPlace(0, 0), Clocked.from(TEN), Veil.NONE, Optional.empty(), Pointer.NONE,
                false, false, false, Talk.Sheet.NOTES, false));
    }

    @Test
    void everyChangeLeavesTheRestAsItIs() {
        var pointer = Pointer.NONE.toggling(Pointer.Kind.RING);
        var later = Clocked.from(TEN.plusSeconds(1));
        var picture = Optional.<Slide>of(new Slide.End());
        var changed = TALK.with(new LessonPlace(2, 1)).with(later).toggling(Veil.WHITE).freezing(picture).with(pointer).mapping(true)
                .lookingUp(true).noting(true).with(Talk.Sheet.OVERVIEW).going(true);
        assertThat(changed).isEqualTo(new Talk(LESSON, new LessonPlace(2, 1), later, Veil.WHITE, picture, pointer, true, true, true,
                Talk.Sheet.OVERVIEW, true));
    }

    @Test
    void theSameCoverAgainTakesItAway() {
        assertThat(TALK.toggling(Veil.BLACK).toggling(Veil.BLACK)).isEqualTo(TALK);
        assertThat(TALK.toggling(Veil.BLACK).toggling(Veil.WHITE).veil()).isEqualTo(Veil.WHITE);
        assertThat(TALK.toggling(Veil.BLACK).uncovered()).isEqualTo(TALK);
        assertThat(TALK.uncovered()).isEqualTo(TALK);
    }

    @Test
    void aPointerOfTheSameKindGoes() {
        var ring = Pointer.NONE.toggling(Pointer.Kind.RING);
        assertThat(ring.kind()).isEqualTo(Pointer.Kind.RING);
        assertThat(ring.toggling(Pointer.Kind.SPOT).kind()).isEqualTo(Pointer.Kind.SPOT);
        assertThat(ring.toggling(Pointer.Kind.RING)).isEqualTo(Pointer.NONE);
    }

    @Test
    void aPointerStaysOnTheScreen() {
        var ring = Pointer.NONE.toggling(Pointer.Kind.RING);
        assertThat(ring.at(0.2, 0.9)).isEqualTo(new Pointer(Pointer.Kind.RING, 0.2, 0.9));
        assertThat(ring.at(-1, 2)).isEqualTo(new Pointer(Pointer.Kind.RING, 0, 1));
    }

    @Test
    void theTimeOfEachVisitIsAddedUp() {
        var clock = Clocked.from(TEN).leaving(0, TEN.plusSeconds(40)).leaving(1, TEN.plusSeconds(60)).leaving(0, TEN.plusSeconds(65));
        assertThat(clock.spent()).isEqualTo(Map.of(0, Duration.ofSeconds(45), 1, Duration.ofSeconds(20)));
        assertThat(clock.at(1, false, TEN.plusSeconds(100))).isEqualTo(Duration.ofSeconds(20));
        assertThat(clock.at(1, true, TEN.plusSeconds(100))).isEqualTo(Duration.ofSeconds(55));
        assertThat(clock.at(7, false, TEN)).isEqualTo(Duration.ZERO);
        assertThat(clock.elapsed(TEN.plusSeconds(100))).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void aClockThatWasSetBackCountsNothing() {
        var clock = Clocked.from(TEN).leaving(0, TEN.minusSeconds(40));
        assertThat(clock.spent()).isEqualTo(Map.of(0, Duration.ZERO));
        assertThat(clock.elapsed(TEN.minusSeconds(1))).isEqualTo(Duration.ZERO);
        assertThat(clock.resumed(TEN, TEN.minusSeconds(5))).isEqualTo(clock);
    }

    @Test
    void aPauseInWhichNothingWasShownIsLeftOut() {
        var clock = new Clocked(TEN, TEN.plusSeconds(30), Map.of(0, Duration.ofSeconds(30)));
        assertThat(clock.resumed(TEN.plusSeconds(50), TEN.plusSeconds(150)))
                .isEqualTo(new Clocked(TEN.plusSeconds(100), TEN.plusSeconds(130), clock.spent()));
    }

    @Test
    void aLessonIsInFrontOfAClassUnlessSomethingIsLookedUp() {
        var start = Teaching.START;
        assertThat(start.inFront()).isFalse();
        assertThat(start.looksUp()).isFalse();
        assertThat(start.with(TALK).inFront()).isTrue();
        assertThat(start.with(TALK).looksUp()).isFalse();
        assertThat(start.with(TALK.lookingUp(true)).inFront()).isFalse();
        assertThat(start.with(TALK.lookingUp(true)).looksUp()).isTrue();
    }

    @Test
    void aLessonThatHasEndedIsRemembered() {
        var ended = Teaching.START.with(TALK).ended(TALK.going(true));
        assertThat(ended.talk()).isEmpty();
        assertThat(ended.given()).contains(TALK.going(true));
        assertThat(ended.with(TALK).given()).contains(TALK.going(true));
        assertThat(ended.with(TALK).with(Optional.empty())).isEqualTo(ended);
    }
}
