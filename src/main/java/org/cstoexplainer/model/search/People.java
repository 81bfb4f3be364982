package org.cstoexplainer.model.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.forces.Leader;
import org.cstoexplainer.model.source.Quotation;
import org.cstoexplainer.model.story.Chart;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.text.Words;

/// The people in a content: those who led the organisation, and those who are quoted.
final class People {

    private final Content content;
    private final Words words;
    private final Map<Stop, Integer> stops = new LinkedHashMap<>();

    People(Content content, Words words) {
        this.content = content;
        this.words = words;
        content.story().stops().forEach(stop -> stops.put(stop, stops.size() + 1));
    }

    Stream<Entry> all() {
        return Stream.of(content.leadership().secretaries().stream().map(this::leader),
                content.quotations().stream().map(this::speaker),
                stops.keySet().stream().flatMap(stop -> stop.quote().map(quote -> speaker(stop)).stream()))
                .flatMap(part -> part);
    }

    /// A leader stands in the list of leaders that a stop shows, else with the state that sent him or her.
    private Entry leader(Leader leader) {
        var from = date(leader.from());
        var time = leader.until().map(until -> words.say("leaders.time", from, date(until)))
                .orElse(words.say("leaders.since", from));
        var stop = stops.keySet().stream().filter(one -> one.chart().filter(Chart.LEADERS::equals).isPresent()).findFirst();
        return new Entry(Kind.PERSON, words.of(leader.name()), List.of(),
                words.say(leader.acting() ? "find.leader.acting" : "find.leader", time),
                stop.map(this::where).orElse(words.say("find.where.country")),
                stop.<Target>map(one -> new Target.ToStop(one.id())).orElse(new Target.ToCountry(leader.state())));
    }

    /// Words stand at a stop, else on the card of a state, else with their source.
    private Entry speaker(Quotation quotation) {
        var title = words.of(quotation.speaker());
        var text = "“" + quotation.words() + "” " + date(quotation.date());
        var state = content.states().stream().filter(one -> one.quotes().contains(quotation.id())).findFirst();
        var stop = stops.keySet().stream().filter(one -> says(one, quotation)).findFirst();
        Optional<Target> there = stop.<Target>map(one -> new Target.ToStop(one.id()))
                .or(() -> state.map(one -> new Target.ToCountry(one.state())));
        var where = stop.map(this::where).or(() -> state.map(_ -> words.say("find.where.country")));
        return new Entry(Kind.PERSON, title, List.of(), text, where.orElse(words.say("find.where.quoted")),
                there.orElse(new Target.ToSource(quotation.source())));
    }

    private static boolean says(Stop stop, Quotation quotation) {
        return stop.quote().filter(quote -> quote.words().value().contains(quotation.words())).isPresent();
    }

    private Entry speaker(Stop stop) {
        var quote = stop.quote().orElseThrow();
        return new Entry(Kind.PERSON, words.of(quote.speaker()), List.of(), "“" + quote.words() + "” " + date(stop.date()),
                where(stop), new Target.ToStop(stop.id()));
    }

    private String where(Stop stop) {
        return words.say("find.where.stop", stops.get(stop));
    }

    private String date(PartialDate date) {
        return DateText.full(date, words.lang());
    }
}
