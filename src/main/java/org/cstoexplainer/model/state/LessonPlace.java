package org.cstoexplainer.model.state;

/// Where a lesson stands.
///
/// @param item  the part of the lesson, counted from 0; as many as there are parts: the end
/// @param build the page within it, counted from 0. Of a walk only its outcome has pages: which question is asked stands
///              in the walk itself.
public record LessonPlace(int item, int build) {

    /// At the first page of another part.
    public static LessonPlace at(int item) {
        return new LessonPlace(item, 0);
    }

    /// At another page of the same part.
    public LessonPlace page(int other) {
        return new LessonPlace(item, other);
    }
}
