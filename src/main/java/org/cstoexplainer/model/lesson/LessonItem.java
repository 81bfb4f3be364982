package org.cstoexplainer.model.lesson;

import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;

/// A part of a lesson.
public sealed interface LessonItem {

    /// The longest that a part may take, minutes.
    int LONGEST = 120;

    /// How long it is meant to take, minutes.
    int minutes();

    /// A stop of the story.
    ///
    /// @param stop    the stop
    /// @param minutes how long it is meant to take
    record Stop(StopId stop, int minutes) implements LessonItem {

        /// @throws IllegalArgumentException if the minutes are out of range
        public Stop {
            require(minutes);
        }
    }

    /// A case that the class walks through its treaty.
    ///
    /// @param scenario the case
    /// @param minutes  how long it is meant to take
    record Walk(CaseId scenario, int minutes) implements LessonItem {

        /// @throws IllegalArgumentException if the minutes are out of range
        public Walk {
            require(minutes);
        }
    }

    /// A question of the quiz.
    ///
    /// @param question the question
    /// @param minutes  how long it is meant to take
    record Question(QuestionId question, int minutes) implements LessonItem {

        /// @throws IllegalArgumentException if the minutes are out of range
        public Question {
            require(minutes);
        }
    }

    private static void require(int minutes) {
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("A part of a lesson takes 1 to " + LONGEST + " minutes. Write a number from 1 to "
                    + LONGEST + ".");
        }
    }
}
