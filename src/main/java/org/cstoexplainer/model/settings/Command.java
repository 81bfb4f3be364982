package org.cstoexplainer.model.settings;

/// What a key does.
public enum Command {
    /// The next stop; in other views the next change or claim.
    NEXT,
    /// The stop before.
    PREVIOUS,
    /// The button of a clicker that goes on: the next; in the walk it takes the answer that is marked, and goes on.
    CLICK_FORWARD,
    /// The button of a clicker that goes back: the one before; in the walk it marks the next answer, and at last goes back.
    CLICK_BACK,
    /// The first stop.
    FIRST,
    /// The last stop.
    LAST,
    /// Plays, or pauses.
    PLAY,
    /// Shows the story.
    STORY,
    /// Shows the walk through Article 4.
    ARTICLE4,
    /// Shows the quiz.
    QUIZ,
    /// Shows members over time.
    MEMBERS,
    /// Shows the checked article.
    ARTICLE,
    /// Nearer: the timeline where the focus is in it, else the map.
    ZOOM_IN,
    /// Farther.
    ZOOM_OUT,
    /// The whole.
    WHOLE,
    /// Moves the map to the left.
    MOVE_LEFT,
    /// Moves the map to the right.
    MOVE_RIGHT,
    /// Moves the map up.
    MOVE_UP,
    /// Moves the map down.
    MOVE_DOWN,
    /// Answers yes.
    YES,
    /// Answers no.
    NO,
    /// Answers that it is contested.
    CONTESTED,
    /// Answers that it is not known.
    UNKNOWN,
    /// To the question before.
    STEP_BACK,
    /// Begins a lesson at its first part; during one, nothing.
    PRESENT(true),
    /// Begins a lesson at what is shown.
    PRESENT_HERE(true),
    /// Back to the lesson, after looking something up.
    RELEASE,
    /// Opens the search.
    FIND(true),
    /// Larger text.
    LARGER(true),
    /// Smaller text.
    SMALLER(true),
    /// Back to where one was.
    BACK,
    /// Forward again.
    FORWARD,
    /// The next colours.
    THEME(true),
    /// Less motion.
    MOTION(true),
    /// Charts as tables.
    TABLES,
    /// Opens what prints and saves.
    PRINT(true),
    /// The screen as text.
    OUTLINE(true),
    /// To the next area.
    NEXT_AREA,
    /// To the area before.
    PREVIOUS_AREA,
    /// Full screen, or a window.
    FULL_SCREEN(true),
    /// The list of keys.
    KEYS(true),
    /// Closes what is on top.
    CLOSE(true);

    private final boolean overDialogs;

    Command() {
        this(false);
    }

    Command(boolean overDialogs) {
        this.overDialogs = overDialogs;
    }

    /// Whether it also works while a dialog covers the window.
    public boolean overDialogs() {
        return overDialogs;
    }
}
