package org.cstoexplainer.model.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstoexplainer.model.forces.Force;
import org.cstoexplainer.model.forces.Leadership;
import org.cstoexplainer.model.forces.NumberChart;
import org.cstoexplainer.model.forces.Position;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.model.glossary.Term;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.lesson.Guide;
import org.cstoexplainer.model.lesson.Handout;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.press.Claim;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.source.BundledText;
import org.cstoexplainer.model.source.Quotation;
import org.cstoexplainer.model.source.Source;
import org.cstoexplainer.model.story.Story;
import org.cstoexplainer.model.timeline.Chronicle;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Treaties;
import org.cstoexplainer.model.treaty.TreatyIndex;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.world.Atlas;
import org.cstoexplainer.model.world.ContestedPlace;
import org.cstoexplainer.model.world.MapSheet;
import org.cstoexplainer.model.world.StoryState;

/// The files of the content folder, each with what it is read as. A file with a problem is missing on the shelf.
final class Shelf {

    static final String QUOTATIONS = "quotations.json";
    static final String TEXTS = "texts.json";

    private final Optional<Story> story;
    private final Optional<Chronicle> chronicle;
    private final Optional<MapSheet> map;
    private final Optional<List<StoryState>> states;
    private final Optional<Atlas> atlas;
    private final Optional<List<ContestedPlace>> contested;
    private final Optional<List<Claim>> claims;
    private final Optional<NumberChart> numbers;
    private final Optional<List<Force>> forces;
    private final Optional<List<Position>> positions;
    private final Optional<List<Precedent>> precedents;
    private final Optional<Leadership> leadership;
    private final Optional<TreatyIndex> index;
    private final Optional<List<Case>> cases;
    private final Optional<List<Question>> quiz;
    private final Optional<List<Lesson>> lessons;
    private final Optional<Handout> handout;
    private final Optional<Guide> guide;
    private final Optional<List<Term>> terms;
    private final Optional<List<Quotation>> quotations;
    private final Optional<List<BundledText>> texts;
    private final Optional<List<Source>> sources;

    Shelf(FileReading files) {
        story = files.whole("story.json", Story.class);
        chronicle = files.whole("timeline.json", Chronicle.class);
        map = files.whole("map.json", MapSheet.class);
        states = files.list("members.json", "states", StoryState.class);
        atlas = files.whole("countries.json", Atlas.class);
        contested = files.list("contested.json", "places", ContestedPlace.class);
        claims = files.list("claims.json", "claims", Claim.class);
        numbers = files.whole("numbers.json", NumberChart.class);
        forces = files.list("forces.json", "forces", Force.class);
        positions = files.list("positions.json", "positions", Position.class);
        precedents = files.list("precedents.json", "precedents", Precedent.class);
        leadership = files.whole("leaders.json", Leadership.class);
        index = files.whole("treaties.json", TreatyIndex.class);
        cases = files.list("cases.json", "cases", Case.class);
        quiz = files.list("quiz.json", "questions", Question.class);
        lessons = files.list("lessons.json", "lessons", Lesson.class);
        handout = files.whole("handout.json", Handout.class);
        guide = files.whole("guide.json", Guide.class);
        terms = files.list("glossary.json", "terms", Term.class);
        quotations = files.list(QUOTATIONS, "quotations", Quotation.class);
        texts = files.list(TEXTS, "texts", BundledText.class);
        sources = files.list("sources.json", "sources", Source.class);
    }

    /// All of it as one value.
    ///
    /// @throws java.util.NoSuchElementException if a file had a problem
    Content content(List<Instrument> instruments, Map<TextId, String> bodies) {
        var treaties = index.map(it -> new Treaties(it.sentences(), it.headings(), instruments));
        return new Content(story.orElseThrow(), chronicle.orElseThrow(), map.orElseThrow(), states.orElseThrow(),
                atlas.orElseThrow(), contested.orElseThrow(), claims.orElseThrow(), numbers.orElseThrow(),
                forces.orElseThrow(), positions.orElseThrow(), precedents.orElseThrow(), leadership.orElseThrow(),
                treaties.orElseThrow(), cases.orElseThrow(), quiz.orElseThrow(), lessons.orElseThrow(),
                handout.orElseThrow(), guide.orElseThrow(), terms.orElseThrow(), quotations.orElseThrow(),
                texts.orElseThrow(), sources.orElseThrow(), bodies);
    }
}
