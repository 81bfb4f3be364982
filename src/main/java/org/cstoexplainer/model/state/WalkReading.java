package org.cstoexplainer.model.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.StepId;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.settings.OwnCase;
import org.cstoexplainer.model.treaty.Answer;
import org.cstoexplainer.model.treaty.Answers;
import org.cstoexplainer.model.treaty.Assessment;
import org.cstoexplainer.model.treaty.Change;
import org.cstoexplainer.model.treaty.Changes;
import org.cstoexplainer.model.treaty.Fork;
import org.cstoexplainer.model.treaty.Forks;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Leg;
import org.cstoexplainer.model.treaty.Reasons;
import org.cstoexplainer.model.treaty.Result;
import org.cstoexplainer.model.treaty.Sentences;
import org.cstoexplainer.model.treaty.Step;
import org.cstoexplainer.model.treaty.Trace;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.treaty.casebook.CaseStep;
import org.cstoexplainer.model.treaty.casebook.Columns;
import org.cstoexplainer.model.treaty.casebook.Elsewhere;
import org.cstoexplainer.model.treaty.casebook.Evidence;
import org.cstoexplainer.model.treaty.casebook.Ruling;
import org.cstoexplainer.model.treaty.casebook.Transfer;

/// What a walk shows: derived from the state.
///
/// @param content    the content
/// @param walk       how far one has come
/// @param instrument the treaty
/// @param chosen     the case; none for one's own
/// @param own        the person's own case
/// @param cameBy     whether one came here from an entry of the timeline, to which one goes back
/// @param result     what the answers come to
public record WalkReading(Content content, WalkState walk, Instrument instrument, Optional<Case> chosen, OwnCase own,
        boolean cameBy, Result result) {

    /// How many changes are shown before all are asked for.
    public static final int FIRST_CHANGES = 4;

    /// What the walk shows now. What the content no longer has is passed over.
    public static WalkReading of(AppState state) {
        return of(state.content(), state.walk(), state.settings().ownCase(), cameBy(state));
    }

    /// What a walk through a case of the content shows, wherever it is shown.
    public static WalkReading of(Content content, WalkState walk) {
        return of(content, walk, OwnCase.NONE, false);
    }

    private static WalkReading of(Content content, WalkState walk, OwnCase own, boolean cameBy) {
        var instrument = content.treaties().find(walk.treaty()).orElseGet(content.treaties().instruments()::getFirst);
        var chosen = walk.chosen().flatMap(id -> content.cases().stream().filter(one -> one.id().equals(id)).findFirst());
        return new WalkReading(content, walk, instrument, chosen, own, cameBy,
                Assessment.assess(instrument, walk.answers(), reasons(chosen, instrument)));
    }

    private static boolean cameBy(AppState state) {
        return state.place().view() == View.ARTICLE4 && state.trail().last()
                .filter(place -> place.view() == View.STORY && place.card() instanceof Card.OfEvent).isPresent();
    }

    private static Reasons reasons(Optional<Case> chosen, Instrument instrument) {
        return chosen.map(one -> one.treaty().equals(instrument.id()) ? Columns.evidenceReasons(one)
                : Transfer.reasons(one, instrument)).orElse(Reasons.NONE);
    }

    /// The reasons that go with the case.
    public Reasons reasons() {
        return reasons(chosen, instrument);
    }

    /// The paragraphs of a bundled text.
    public List<String> paragraphs(TextId text) {
        return List.of(content.bodies().getOrDefault(text, "").strip().split("\n\n+"));
    }

    /// The sentences of all treaties.
    public Sentences sentences() {
        return content.treaties().sentences();
    }

    /// Whether the case is walked with the treaty it is about.
    public boolean atHome() {
        return chosen.map(one -> one.treaty().equals(instrument.id())).orElse(true);
    }

    /// The states said to be attacked; none where the case names none, or is walked with another treaty.
    public List<CountryId> attacked() {
        return chosen.map(one -> atHome() ? one.attacked() : List.<CountryId>of())
                .orElseGet(() -> own.attacked().stream().toList());
    }

    /// The case as another treaty than its own sees it.
    public Optional<Elsewhere> seen() {
        return chosen.filter(_ -> !atHome()).flatMap(one -> Transfer.seen(one, instrument));
    }

    /// The question that is asked, if one is.
    public Optional<Step> asked() {
        return walk.page() instanceof WalkPage.AtStep(var id)
                ? Optional.of(instrument.steps().stream().filter(step -> step.id().equals(id)).findFirst()
                        .orElseGet(instrument.steps()::getFirst)) : Optional.empty();
    }

    /// Whether a step is the one that is asked.
    public boolean atIssue(StepId step) {
        return asked().filter(it -> it.id().equals(step)).isPresent();
    }

    /// The way of a step in the path.
    public Leg leg(StepId step) {
        return result.path().stream().filter(leg -> leg.step().id().equals(step)).findFirst().orElseThrow();
    }

    /// Whether an answer was given to a step.
    public boolean answered(StepId step) {
        return walk.answers().given().containsKey(step);
    }

    /// The answer that was given to a step, if one was.
    public Optional<Answer> answer(StepId step) {
        return Optional.ofNullable(walk.answers().given().get(step));
    }

    /// What is prepared for a step of another treaty than the case's own.
    public Optional<Ruling> ruling(StepId step) {
        return chosen.filter(_ -> !atHome()).flatMap(one -> Transfer.prepared(one, instrument, step));
    }

    /// The answer that is prepared for a step: what the evidence finds, or what is prepared for the case under another
    /// treaty. Where nothing is, as in one's own case, it is not known.
    public Answer prepared(StepId step) {
        return caseStep(step).map(CaseStep::found).or(() -> ruling(step)).map(Ruling::answer).orElse(Answer.UNKNOWN);
    }

    /// The answer that is marked on the question that is asked: where two buttons are all there is, going on takes it.
    /// It is the one that was marked, else the one that was given, else the one that is prepared.
    public Answer marked() {
        return walk.mark().orElseGet(() -> marks().getFirst());
    }

    /// The answer to be marked after the one that is; none after the last.
    public Optional<Answer> markedNext() {
        var marks = marks();
        return marks.stream().skip(marks.indexOf(marked()) + 1L).findFirst();
    }

    /// The answers in the order in which they are marked: the one given, the one prepared, and the others.
    private List<Answer> marks() {
        var own = asked().stream().flatMap(step -> Stream.concat(answer(step.id()).stream(), Stream.of(prepared(step.id()))));
        return Stream.concat(own, Stream.of(Answer.values())).distinct().toList();
    }

    /// How many questions have a number.
    public int count() {
        return (int) result.path().stream().filter(leg -> leg.number().isPresent()).count();
    }

    /// The steps of the path: those with a number, and those asked aside that a decided answer leads to, or that have
    /// an answer, or that are asked.
    public List<Leg> path() {
        return result.path().stream().filter(leg -> leg.number().isPresent() || entered(leg)
                || answered(leg.step().id()) && leg.matters() || atIssue(leg.step().id())).toList();
    }

    /// The step that is asked after one, if the answers need one more.
    public Optional<StepId> after(StepId step) {
        var all = instrument.steps().stream().map(Step::id).toList();
        return result.path().stream().filter(leg -> all.indexOf(leg.step().id()) > all.indexOf(step) && gone(leg))
                .map(leg -> leg.step().id()).findFirst();
    }

    /// The step that is asked before one.
    public Optional<StepId> before(StepId step) {
        var all = instrument.steps().stream().map(Step::id).toList();
        return result.path().stream().filter(leg -> all.indexOf(leg.step().id()) < all.indexOf(step) && gone(leg))
                .map(leg -> leg.step().id()).reduce((_, last) -> last);
    }

    /// The last step that is asked.
    public StepId last() {
        return result.path().stream().filter(this::gone).map(leg -> leg.step().id()).reduce((_, last) -> last)
                .orElseGet(() -> instrument.steps().getFirst().id());
    }

    /// Whether every question on the way has an answer: then one may see what the states did.
    public boolean complete() {
        return result.path().stream().filter(this::gone).allMatch(leg -> answered(leg.step().id()));
    }

    private boolean gone(Leg leg) {
        return leg.matters() && (leg.number().isPresent() || entered(leg));
    }

    private boolean entered(Leg to) {
        return DrawnPath.entered(result.path(), to);
    }

    /// The findings, told one after the other.
    public Trace trace() {
        return Trace.of(result, reasons());
    }

    /// The evidence for the answer to a step.
    public List<Evidence> evidence(StepId step) {
        return caseStep(step).map(CaseStep::evidence).orElse(List.of());
    }

    /// What is prepared for a step in this case.
    public Optional<CaseStep> caseStep(StepId step) {
        return chosen.filter(_ -> atHome()).flatMap(one -> one.steps().stream()
                .filter(it -> it.step().equals(step)).findFirst());
    }

    /// The two readings of the first contested answer.
    public Optional<Fork> fork() {
        return Forks.of(result, reasons());
    }

    /// The answers before any switch was thrown.
    public Answers base() {
        return walk.before().isEmpty() ? walk.answers() : walk.before().getFirst();
    }

    /// What would change the outcome, seen from the answers before any switch was thrown.
    public List<Change> changes() {
        return Changes.minimal(instrument, base());
    }

    /// The same case under another treaty.
    public Result under(Instrument other) {
        if (other.id().equals(instrument.id())) {
            return result;
        }
        var home = chosen.map(one -> walk.given().getOrDefault(one.treaty(), Answers.NONE)).orElseGet(walk::answers);
        return chosen.map(one -> one.treaty().equals(other.id())
                        ? Assessment.assess(other, home, Columns.evidenceReasons(one)) : Transfer.assess(one, home, other))
                .orElseGet(() -> Assessment.assess(other, walk.given().getOrDefault(other.id(), Answers.NONE)));
    }
}
