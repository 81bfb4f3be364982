package org.cstoexplainer.model.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.date.DateText;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.glossary.Term;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.state.SourcesShown;
import org.cstoexplainer.model.story.Stop;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.model.text.Wording;
import org.cstoexplainer.model.timeline.Event;
import org.cstoexplainer.model.world.ContestedPlace;
import org.cstoexplainer.model.world.Country;

/// Everything in a content that can be found, in the order of the content.
final class Entries {

    private final Content content;
    private final Words words;

    Entries(Content content, Words words) {
        this.content = content;
        this.words = words;
    }

    Stream<Entry> all() {
        return Stream.of(stops(), content.atlas().countries().stream().map(this::country),
                new People(content, words).all(), content.terms().stream().map(this::term),
                content.chronicle().events().stream().map(this::event), claims(),
                questions(), content.contested().stream().map(this::place), sources()).flatMap(part -> part);
    }

    private Stream<Entry> stops() {
        var stops = content.story().stops();
        return IntStream.range(0, stops.size()).mapToObj(i -> stop(i + 1, stops.get(i)));
    }

    private Entry stop(int number, Stop stop) {
        var parts = new ArrayList<String>();
        parts.add(words.of(stop.when()) + ".");
        stop.quote().ifPresent(quote -> parts.add("“" + quote.words() + "” " + words.of(quote.speaker()) + "."));
        parts.add(words.of(stop.body()));
        stop.note().ifPresent(note -> parts.add(words.of(note)));
        return new Entry(Kind.STOP, words.of(stop.title()), List.of(words.of(stop.label()), date(stop.date())),
                String.join(" ", parts), words.say("find.where.stop", number), new Target.ToStop(stop.id()));
    }

    private Entry country(Country country) {
        var text = new ArrayList<String>();
        content.state(country.id()).ifPresent(state -> {
            text.add(words.of(state.summary()));
            state.lines().forEach(line -> text.add(date(line.date()) + ": " + words.of(line.text()) + "."));
        });
        var names = Stream.concat(country.shortName().stream(), country.profile().stream()
                .flatMap(profile -> Stream.of(profile.official(), profile.capital())));
        return new Entry(Kind.COUNTRY, words.of(country.name()), names.map(words::of).toList(), String.join(" ", text),
                words.say("find.where.country"), new Target.ToCountry(country.id()));
    }

    private Entry term(Term term) {
        return new Entry(Kind.TERM, words.of(term.term()), term.forms(), words.of(term.text()),
                words.say("find.where.term"), new Target.ToTerm(term.id()));
    }

    private Entry event(Event event) {
        var date = date(event.date());
        return new Entry(Kind.EVENT, words.of(event.title()), List.of(event.label().map(words::of).orElse(""), date),
                words.of(event.text()), words.say("find.where.event", date), new Target.ToEvent(event.id()));
    }

    private Stream<Entry> claims() {
        return IntStream.range(0, content.claims().size()).mapToObj(i -> claim(i + 1, content.claims().get(i)));
    }

    private Entry claim(int number, Claim claim) {
        var title = claim.phrase().map(phrase -> "“" + phrase + "”").orElseGet(() -> words.say("find.claim.missing"));
        return new Entry(Kind.CLAIM, title, List.of(), join(Stream.concat(Stream.of(claim.accurate()), claim.note().stream())),
                words.say("find.where.claim", number), new Target.ToClaim(claim.id()));
    }

    private Stream<Entry> questions() {
        return IntStream.range(0, content.quiz().size()).mapToObj(i -> question(i + 1, content.quiz().get(i)));
    }

    private Entry question(int number, Question question) {
        return new Entry(Kind.QUESTION, words.of(question.question()), List.of(),
                question.options().stream().map(words::of).collect(Collectors.joining(" · ")),
                words.say("find.where.question", number), new Target.ToQuestion(question.id()));
    }

    private Entry place(ContestedPlace place) {
        return new Entry(Kind.PLACE, words.of(place.place()), List.of(),
                join(Stream.of(place.label(), place.facts(), place.drawn())), words.say("find.where.place"),
                new Target.ToMapNotes());
    }

    private Stream<Entry> sources() {
        return SourcesShown.all(content).stream().map(one -> source(one.number(), one.source()));
    }

    private Entry source(int number, Source source) {
        var text = words.of(source.publisher()) + source.date().map(date -> ", " + date(date)).orElse("")
                + source.quotedBy().map(by -> ", " + words.say("citation.quotedBy", words.of(by))).orElse("");
        return new Entry(Kind.SOURCE, words.of(source.title()), List.of(words.of(source.shortName())), text,
                words.say("find.where.source", number), new Target.ToSource(source.id()));
    }

    private String date(PartialDate date) {
        return DateText.full(date, words.lang());
    }

    private String join(Stream<Wording> parts) {
        return parts.map(words::of).collect(Collectors.joining(" "));
    }
}
