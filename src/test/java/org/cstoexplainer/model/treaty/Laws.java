package org.cstoexplainer.model.treaty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.EndId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TreatyId;
import org.cstoexplainer.support.StoryContent;

/// The built-in treaties, for tests.
public final class Laws {

    private Laws() {
    }

    /// All of them.
    public static Treaties all() {
        return StoryContent.content().treaties();
    }

    /// Article 4.
    public static Instrument article4() {
        return all().instrument(new TreatyId("article4"));
    }

    /// `yes contested contested no` for the numbered steps in their order; `-` for not known.
    public static Answers answers(Instrument instrument, String words) {
        var given = words.isBlank() ? List.<String>of() : List.of(words.strip().split("\\s+"));
        var steps = instrument.steps().stream().filter(step -> !step.aside()).toList();
        var answers = Answers.NONE;
        for (var i = 0; i < given.size(); i++) {
            answers = answers.with(steps.get(i).id(), answer(given.get(i)));
        }
        return answers;
    }

    /// `Y`, `yes`, …
    public static Answer answer(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> Answer.YES;
            case "n", "no" -> Answer.NO;
            case "c", "contested" -> Answer.CONTESTED;
            default -> Answer.UNKNOWN;
        };
    }

    /// The keys of ends.
    public static List<String> ids(List<End> ends) {
        return ends.stream().map(End::id).map(EndId::value).toList();
    }

    /// A step's key.
    public static StepId step(String id) {
        return new StepId(id);
    }

    /// Every assignment of the four answers to the steps of a treaty.
    public static Stream<Answers> assignments(Instrument instrument) {
        var all = new ArrayList<Answers>();
        each(instrument, 0, Answers.NONE, all::add);
        return all.stream();
    }

    private static void each(Instrument instrument, int from, Answers answers, Consumer<Answers> sink) {
        if (from == instrument.steps().size()) {
            sink.accept(answers);
            return;
        }
        for (var answer : Answer.values()) {
            each(instrument, from + 1, answers.with(instrument.steps().get(from).id(), answer), sink);
        }
    }

    /// The end of a walk by yes and no alone, followed step by step.
    public static EndId follow(Instrument instrument, Answers decided) {
        var last = way(instrument, decided).getLast();
        return switch (decided.of(last.id()) == Answer.YES ? last.yes() : last.no()) {
            case Next.Finish(var end) -> end;
            case Next.Ask _ -> throw new AssertionError("a way ends at an end");
        };
    }

    /// The steps of a walk by yes and no alone.
    public static List<Step> way(Instrument instrument, Answers decided) {
        var way = new ArrayList<>(List.of(instrument.steps().getFirst()));
        while ((decided.of(way.getLast().id()) == Answer.YES ? way.getLast().yes() : way.getLast().no())
                instanceof Next.Ask(var next)) {
            way.add(instrument.step(next));
        }
        return way;
    }

    /// Answers in a row of letters, in the order of the steps, asides in brackets.
    public static String signature(Instrument instrument, Answers answers) {
        return instrument.steps().stream().map(step -> {
            var letter = switch (answers.of(step.id())) {
                case YES -> "Y";
                case NO -> "N";
                case CONTESTED -> "C";
                case UNKNOWN -> "U";
            };
            return step.aside() ? "(" + letter + ")" : letter;
        }).collect(Collectors.joining());
    }
}
