package org.cstoexplainer.model.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cstoexplainer.model.id.TermId;

/// Finds the terms of the glossary in a text: each once a card, the longest form first.
public final class TermFinder {

    private final List<Term> terms;
    private final Set<TermId> found = new HashSet<>();

    /// A finder for one card.
    public TermFinder(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /// The terms that occur in `words` and have not been found on this card before, in order of place.
    public List<Found> in(String words) {
        var hits = new ArrayList<Found>();
        for (var term : terms) {
            if (!found.contains(term.id())) {
                first(term, words, hits).ifPresent(hit -> {
                    hits.add(hit);
                    found.add(term.id());
                });
            }
        }
        hits.sort(Comparator.comparingInt(Found::start));
        return List.copyOf(hits);
    }

    private static java.util.Optional<Found> first(Term term, String words, List<Found> taken) {
        return term.forms().stream().sorted(Comparator.comparingInt(String::length).reversed())
                .flatMap(form -> Pattern.compile("(?i)(?<![\\p{L}\\d])" + Pattern.quote(form.toLowerCase(Locale.ROOT))
                        + "(?![\\p{L}\\d])").matcher(words).results())
                .map(hit -> new Found(term, hit.start(), hit.end()))
                .filter(hit -> taken.stream().noneMatch(other -> other.start() < hit.end() && hit.start() < other.end()))
                .findFirst();
    }

    /// A term and where it stands.
    ///
    /// @param term  the term
    /// @param start index of its first character
    /// @param end   index after its last character
    public record Found(Term term, int start, int end) {
    }
}
