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
        story = files.whole(ContentFile.STORY);
        chronicle = files.whole(ContentFile.TIMELINE);
        map = files.whole(ContentFile.MAP);
        states = files.list(ContentFile.MEMBERS);
        atlas = files.whole(ContentFile.COUNTRIES);
        contested = files.list(ContentFile.CONTESTED);
        claims = files.list(ContentFile.CLAIMS);
        numbers = files.whole(ContentFile.NUMBERS);
        forces = files.list(ContentFile.FORCES);
        positions = files.list(ContentFile.POSITIONS);
        precedents = files.list(ContentFile.PRECEDENTS);
        leadership = files.whole(ContentFile.LEADERS);
        index = files.whole(ContentFile.TREATIES);
        cases = files.list(ContentFile.CASES);
        quiz = files.list(ContentFile.QUIZ);
        lessons = files.filled(ContentFile.LESSONS);
        handout = files.whole(ContentFile.HANDOUT);
        guide = files.whole(ContentFile.GUIDE);
        terms = files.list(ContentFile.GLOSSARY);
        quotations = files.list(ContentFile.QUOTATIONS);
        texts = files.list(ContentFile.TEXTS);
        sources = files.filled(ContentFile.SOURCES);
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
