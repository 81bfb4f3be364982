package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.press.Verdict;
import org.cstoexplainer.model.settings.Settings;

/// All that changes while the app runs.
///
/// @param content  the content that is shown: the last that was good
/// @param problems the mistakes in the content that was read last; empty if it was good
/// @param place    where one is
/// @param trail    where one has been
/// @param map      what the map of the story shows
/// @param timeline what the timeline shows
/// @param walk     how far a treaty has been walked
/// @param teaching what has to do with a class
/// @param verdict  the verdict by which the claims are filtered
/// @param overlay  what lies over the window
/// @param notice   one sentence to the person
/// @param settings what the person has chosen
public record AppState(Content content, List<Problem> problems, Place place, Trail trail, MapLook map,
        TimelineLook timeline, WalkState walk, Teaching teaching, Optional<Verdict> verdict, Overlay overlay,
        Notice notice, Settings settings) {

    /// Copies the list.
    public AppState {
        problems = List.copyOf(problems);
    }

    /// This state with other content.
    public AppState with(Content other) {
        return new AppState(other, problems, place, trail, map, timeline, walk, teaching,
                verdict, overlay, notice, settings);
    }

    /// This state with other mistakes.
    public AppState with(List<Problem> other) {
        return new AppState(content, other, place, trail, map, timeline, walk, teaching,
                verdict, overlay, notice, settings);
    }

    /// This state in another place, without a step on the trail.
    public AppState with(Place other) {
        return new AppState(content, problems, other, trail, map, timeline, walk, teaching,
                verdict, overlay, notice, settings);
    }

    /// This state with another trail.
    public AppState with(Trail other) {
        return new AppState(content, problems, place, other, map, timeline, walk, teaching,
                verdict, overlay, notice, settings);
    }

    /// This state with another look of the map.
    public AppState with(MapLook other) {
        return new AppState(content, problems, place, trail, other, timeline, walk, teaching,
                verdict, overlay, notice, settings);
    }

    /// This state with another look of the timeline.
    public AppState with(TimelineLook other) {
        return new AppState(content, problems, place, trail, map, other, walk, teaching,
                verdict, overlay, notice, settings);
    }

    /// This state with another walk.
    public AppState with(WalkState other) {
        return new AppState(content, problems, place, trail, map, timeline, other, teaching,
                verdict, overlay, notice, settings);
    }

    /// This state with something else about the class.
    public AppState with(Teaching other) {
        return new AppState(content, problems, place, trail, map, timeline, walk, other,
                verdict, overlay, notice, settings);
    }

    /// This state with the claims filtered by a verdict, or all of them.
    public AppState filtering(Optional<Verdict> other) {
        return new AppState(content, problems, place, trail, map, timeline, walk, teaching,
                other, overlay, notice, settings);
    }

    /// This state with something else over the window.
    public AppState with(Overlay other) {
        return new AppState(content, problems, place, trail, map, timeline, walk, teaching,
                verdict, other, notice, settings);
    }

    /// This state with another notice.
    public AppState with(Notice other) {
        return new AppState(content, problems, place, trail, map, timeline, walk, teaching,
                verdict, overlay, other, settings);
    }

    /// This state with other settings.
    public AppState with(Settings other) {
        return new AppState(content, problems, place, trail, map, timeline, walk, teaching,
                verdict, overlay, notice, other);
    }
}
