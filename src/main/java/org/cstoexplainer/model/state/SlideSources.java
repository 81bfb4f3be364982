package org.cstoexplainer.model.state;

import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.forces.TroopNumber;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.story.Stop;

/// The sources that stand under a page of a stop.
public final class SlideSources {

    private SlideSources() {
    }

    /// The sources of what the page shows.
    public static List<Source> of(Content content, Stop stop, StopPage page) {
        return ids(content, stop, page).distinct().map(content::source).toList();
    }

    private static Stream<SourceId> ids(Content content, Stop stop, StopPage page) {
        return switch (page) {
            case QUOTE -> stop.quote().stream().map(quote -> quote.source());
            case NUMBERS_ARTICLE -> numbers(content, TroopNumber.Side.ARTICLE);
            case NUMBERS_RECORD -> Stream.concat(numbers(content, TroopNumber.Side.ARTICLE),
                    numbers(content, TroopNumber.Side.RECORD));
            case WORDS, FORCES, PRECEDENTS, POSITIONS, LEADERS -> stop.sources().stream();
        };
    }

    /// The first source of each number that the page shows.
    private static Stream<SourceId> numbers(Content content, TroopNumber.Side side) {
        return NumbersShown.of(content.numbers(), side).main().stream().map(number -> number.sources().getFirst());
    }
}
