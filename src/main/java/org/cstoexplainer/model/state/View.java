package org.cstoexplainer.model.state;

import java.util.Optional;

/// The views that share the top bar. Each has a number that is also its key.
public enum View {
    /// The story: map, timeline and panel.
    STORY(1),
    /// The walk through Article 4.
    ARTICLE4(2),
    /// Members over time.
    MEMBERS(3),
    /// The quiz.
    QUIZ(4),
    /// The article, checked.
    ARTICLE(5);

    private final int number;

    View(int number) {
        this.number = number;
    }

    /// The key that opens it.
    public int number() {
        return number;
    }

    /// The view with that number.
    public static Optional<View> numbered(int number) {
        for (var view : values()) {
            if (view.number == number) {
                return Optional.of(view);
            }
        }
        return Optional.empty();
    }
}
