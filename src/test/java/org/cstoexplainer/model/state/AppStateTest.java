package org.cstoexplainer.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;

class AppStateTest {

    private static final Content CONTENT = StoryContent.content();
    private static final AppState START = Moves.start(CONTENT, Settings.first());

    @Test
    void everyChangeLeavesTheRestAsItIs() {
        var content = TinyContent.content();
        var place = START.place().in(View.QUIZ);
        var trail = Trail.empty().leaving(START.place());
        var map = START.map().toggling(Legend.LEFT);
        var timeline = START.timeline().playing(true);
        var walk = START.walk().toggling(WalkExtra.WHY);
        var teaching = START.teaching().telling(Optional.of(new Overlay.Fault(Optional.empty())));
        var notice = new Notice("notice.lessonGone", "x");
        var settings = START.settings().withTables(true);
        var changed = START.with(content).with(List.of()).with(place).with(trail).with(map).with(timeline).with(walk).with(teaching)
                .filtering(Optional.of(Verdict.WRONG)).with(new Overlay.Keys()).with(notice).with(settings);
        assertThat(changed).isEqualTo(new AppState(content, List.of(), place, trail, map, timeline, walk, teaching,
                Optional.of(Verdict.WRONG), new Overlay.Keys(), notice, settings));
    }

    @Test
    void atFirstNothingLiesOverTheWindowAndNothingIsSaid() {
        assertThat(START.problems()).isEmpty();
        assertThat(START.verdict()).isEmpty();
        assertThat(START.notice()).isEqualTo(Notice.NONE);
        assertThat(START.timeline()).isEqualTo(TimelineLook.whole());
        assertThat(START.teaching()).isEqualTo(Teaching.START);
        assertThat(START.walk()).isEqualTo(WalkState.start(CONTENT));
    }
}
