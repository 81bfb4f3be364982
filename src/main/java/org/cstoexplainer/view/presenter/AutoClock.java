package org.cstoexplainer.view.presenter;

import java.time.Duration;
import java.util.List;
import org.cstoexplainer.controller.Slices;
import org.cstoexplainer.controller.TalkController;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.LessonSteps;
import org.cstoexplainer.model.state.Slides;

/// Goes on by itself where the teacher wants it: after so many seconds a page, until the end.
final class AutoClock {

    private final TalkController controller;
    private final Wait wait;
    private final Last<Object> last = new Last<>();

    AutoClock(Slices slices, TalkController controller, Wait wait) {
        this.controller = controller;
        this.wait = wait;
        slices.state().subscribe(this::follow);
    }

    private void follow(AppState state) {
        var auto = state.teaching().talk().filter(talk -> talk.auto() && LessonSteps.item(talk).isPresent());
        var seconds = state.settings().classroom().seconds();
        if (last.isNew(auto.<Object>map(_ -> List.of(Slides.live(state), seconds)).orElse(""))) {
            auto.ifPresentOrElse(_ -> wait.begin(Duration.ofSeconds(seconds), controller::forward), wait::stop);
        }
    }
}
