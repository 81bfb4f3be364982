package org.cstoexplainer.model.id;

/// Names a lesson.
///
/// @param value the key as the content files write it, for example `forty`
public record LessonId(String value) {

    /// Refuses a blank key.
    ///
    /// @throws IllegalArgumentException if the key is blank
    public LessonId {
        Keys.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
