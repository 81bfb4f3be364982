package org.cstoexplainer.model.state;

import java.util.Map;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.quiz.Tally;

/// What the class sees: a value of its own, so that it can be kept while everything else goes on.
public sealed interface Slide {

    /// How many pages an outcome has: sentence and path; reasons; what would change it.
    int OUTCOME_PAGES = 3;

    /// A stop of the story.
    ///
    /// @param stop  the stop
    /// @param page  the page of it
    /// @param build which page that is, counted from 0
    /// @param of    how many pages there are
    record OfStop(StopId stop, StopPage page, int build, int of) implements Slide {
    }

    /// A question of the walk.
    ///
    /// @param walk  the walk, at that question
    /// @param votes the hands for yes, no and contested
    record OfStep(WalkState walk, Tally votes) implements Slide {
    }

    /// Where the answers lead.
    ///
    /// @param walk  the walk
    /// @param part  0 for sentence and path, 1 for the reasons, 2 for what would change it
    /// @param votes the hands at each question that the class voted on
    record OfOutcome(WalkState walk, int part, Map<StepId, Tally> votes) implements Slide {

        /// Copies the map.
        public OfOutcome {
            votes = Map.copyOf(votes);
        }
    }

    /// A question of the quiz.
    ///
    /// @param question the question
    /// @param hands    the hands for each option
    /// @param revealed whether the right option is shown
    /// @param number   which question of the lesson it is, counted from 1
    /// @param of       how many questions the lesson has
    record OfQuestion(QuestionId question, Tally hands, boolean revealed, int number, int of) implements Slide {
    }

    /// The map alone, as the teacher moves it.
    ///
    /// @param look  where it looks
    /// @param place where one is: stop and card say what is lit
    record OfMap(MapLook look, Place place) implements Slide {
    }

    /// After the last part of the lesson.
    record End() implements Slide {
    }
}
