package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.world.StoryState;

/// The reason that stands where a bar ends, or where it is striped.
///
/// @param span  the stretch without membership, or with a frozen one
/// @param words the reason, where the content gives one
/// @param last  whether no other stretch follows
public record EndNote(Span span, Optional<Wording> words, boolean last) {

    /// The notes of a state. A bar that ends in the middle takes the words of another state that left on the same day.
    public static List<EndNote> of(Content content, StoryState state) {
        var spans = Span.of(state, content.story().checked().latest());
        return IntStream.range(0, spans.size()).filter(i -> noted(spans.get(i)))
                .mapToObj(i -> note(content, state, spans.get(i), i == spans.size() - 1)).toList();
    }

    private static EndNote note(Content content, StoryState state, Span span, boolean last) {
        return new EndNote(span, last ? state.endNote() : shared(content, span), last);
    }

    private static Optional<Wording> shared(Content content, Span span) {
        return content.states().stream().filter(other -> !other.segments().isEmpty())
                .filter(other -> other.segments().getLast().status() == span.status()
                        && other.segments().getLast().from().equals(span.start()))
                .flatMap(other -> other.endNote().stream()).findFirst();
    }

    private static boolean noted(Span span) {
        return switch (span.status()) {
            case SIGNED, PARTY, MEMBER -> false;
            case FROZEN, SUSPENDED, LEFT -> true;
        };
    }
}
