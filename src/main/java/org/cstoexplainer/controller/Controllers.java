package org.cstoexplainer.controller;

import java.time.InstantSource;
import java.util.Optional;

/// All controllers, as windows and views get them.
///
/// @param story    going through the story
/// @param map      looking around on the map
/// @param timeline looking along the timeline
/// @param members  going through the years
/// @param article  reading the checked article
/// @param overlay  what lies over the window
/// @param settings what a person chooses
/// @param desk     what leaves the app
/// @param paper    what leaves it on paper or as a picture
/// @param content  content that is read again
/// @param find     finding words in the content
/// @param walk     walking a treaty
/// @param own      one's own case for the walk
/// @param talk     giving a lesson to a class
/// @param lessons  making lessons of one's own
/// @param classroom what is chosen for the class screen
/// @param notebook what a teacher writes
/// @param quiz     going through the quiz at the desk
public record Controllers(StoryController story, MapController map, TimelineController timeline,
        MembersController members, ArticleController article, OverlayController overlay, SettingsController settings,
        DeskController desk, PaperController paper, ContentController content, FindController find, WalkController walk,
        OwnCaseController own, TalkController talk, LessonsController lessons, ClassroomController classroom, NotebookController notebook,
        QuizController quiz) {

    /// The controllers of a store whose content is built in.
    public static Controllers of(Store store, Desk desk) {
        return of(store, desk, Optional.empty());
    }

    /// The same, with a clock for lessons.
    public static Controllers of(Store store, Desk desk, InstantSource clock) {
        return of(store, desk, Optional.empty(), clock);
    }

    /// The controllers of a store.
    ///
    /// @param folder the folder from which the content is read, if it is not built in
    public static Controllers of(Store store, Desk desk, Optional<ContentFolder> folder) {
        return of(store, desk, folder, InstantSource.system());
    }

    private static Controllers of(Store store, Desk desk, Optional<ContentFolder> folder, InstantSource clock) {
        return new Controllers(new StoryController(store), new MapController(store), new TimelineController(store),
                new MembersController(store), new ArticleController(store), new OverlayController(store),
                new SettingsController(store), new DeskController(store, desk),
                new PaperController(store, desk), new ContentController(store, folder),
                new FindController(store), new WalkController(store), new OwnCaseController(store),
                new TalkController(store, clock), new LessonsController(store),
                new ClassroomController(store), new NotebookController(store), new QuizController(store));
    }
}
