package org.cstoexplainer.model.treaty;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.id.EffectId;
import org.cstoexplainer.model.text.Wording;

/// What answers come to.
///
/// @param instrument the treaty
/// @param answers    the answers
/// @param ends       the ends that the open answers still allow, in the treaty's order; never none
/// @param path       every step in its order, with its answer and whether it matters
/// @param findings   how each effect stands, in the treaty's order
/// @param headline   what all ends share, then what is open or what the one end means: two sentences, or one
/// @param open       a sentence for each open answer that matters
public record Result(Instrument instrument, Answers answers, List<End> ends, List<Leg> path, List<Finding> findings,
        List<Wording> headline, List<Wording> open) {

    /// Copies the lists.
    public Result {
        ends = List.copyOf(ends);
        path = List.copyOf(path);
        findings = List.copyOf(findings);
        headline = List.copyOf(headline);
        open = List.copyOf(open);
    }

    /// The one end that is left, if the answers leave one.
    public Optional<End> certain() {
        return ends.size() == 1 ? Optional.of(ends.getFirst()) : Optional.empty();
    }

    /// How what the headline speaks of stands.
    public Answer effect() {
        return findings.getFirst().truth();
    }

    /// How an effect stands.
    public Answer effect(EffectId id) {
        return findings.get(instrument.effects().stream().map(Effect::id).toList().indexOf(id)).truth();
    }

    /// The same in a few words: the one end, or how the effect stands that the headline speaks of.
    public Wording briefly() {
        return certain().map(End::name).orElseGet(() -> instrument.effect().briefly(effect()));
    }

    /// The steps that matter.
    public Stream<Leg> walked() {
        return path.stream().filter(Leg::matters);
    }
}
