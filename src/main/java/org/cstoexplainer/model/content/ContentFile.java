package org.cstoexplainer.model.content;

import java.util.List;
import java.util.Optional;
import org.cstoexplainer.model.forces.Force;
import org.cstoexplainer.model.forces.Leadership;
import org.cstoexplainer.model.forces.NumberChart;
import org.cstoexplainer.model.forces.Position;
import org.cstoexplainer.model.forces.Precedent;
import org.cstoexplainer.model.glossary.Term;
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
import org.cstoexplainer.model.treaty.TreatyIndex;
import org.cstoexplainer.model.treaty.casebook.Case;
import org.cstoexplainer.model.world.Atlas;
import org.cstoexplainer.model.world.ContestedPlace;
import org.cstoexplainer.model.world.MapSheet;
import org.cstoexplainer.model.world.StoryState;

/// A file that every content folder has, and what it is read as. The files of treaties are named by `treaties.json`.
///
/// @param name the name of the file
/// @param key  the one key under which its records stand; absent where the file is the record
/// @param type the record, or that of each item of the list
/// @param <T>  the record
public record ContentFile<T extends Record>(String name, Optional<String> key, Class<T> type) {

    static final ContentFile<Story> STORY = whole("story", Story.class);
    static final ContentFile<Chronicle> TIMELINE = whole("timeline", Chronicle.class);
    static final ContentFile<MapSheet> MAP = whole("map", MapSheet.class);
    static final ContentFile<StoryState> MEMBERS = list("members", "states", StoryState.class);
    static final ContentFile<Atlas> COUNTRIES = whole("countries", Atlas.class);
    static final ContentFile<ContestedPlace> CONTESTED = list("contested", "places", ContestedPlace.class);
    static final ContentFile<Claim> CLAIMS = list("claims", "claims", Claim.class);
    static final ContentFile<NumberChart> NUMBERS = whole("numbers", NumberChart.class);
    static final ContentFile<Force> FORCES = list("forces", "forces", Force.class);
    static final ContentFile<Position> POSITIONS = list("positions", "positions", Position.class);
    static final ContentFile<Precedent> PRECEDENTS = list("precedents", "precedents", Precedent.class);
    static final ContentFile<Leadership> LEADERS = whole("leaders", Leadership.class);
    static final ContentFile<TreatyIndex> TREATIES = whole("treaties", TreatyIndex.class);
    static final ContentFile<Case> CASES = list("cases", "cases", Case.class);
    static final ContentFile<Question> QUIZ = list("quiz", "questions", Question.class);
    static final ContentFile<Lesson> LESSONS = list("lessons", "lessons", Lesson.class);
    static final ContentFile<Handout> HANDOUT = whole("handout", Handout.class);
    static final ContentFile<Guide> GUIDE = whole("guide", Guide.class);
    static final ContentFile<Term> GLOSSARY = list("glossary", "terms", Term.class);
    static final ContentFile<Quotation> QUOTATIONS = list("quotations", "quotations", Quotation.class);
    static final ContentFile<BundledText> TEXTS = list("texts", "texts", BundledText.class);
    static final ContentFile<Source> SOURCES = list("sources", "sources", Source.class);

    /// All of them.
    public static final List<ContentFile<?>> ALL = List.of(STORY, TIMELINE, MAP, MEMBERS, COUNTRIES, CONTESTED, CLAIMS,
            NUMBERS, FORCES, POSITIONS, PRECEDENTS, LEADERS, TREATIES, CASES, QUIZ, LESSONS, HANDOUT, GUIDE, GLOSSARY,
            QUOTATIONS, TEXTS, SOURCES);

    private static <T extends Record> ContentFile<T> whole(String name, Class<T> type) {
        return new ContentFile<>(name + ".json", Optional.empty(), type);
    }

    private static <T extends Record> ContentFile<T> list(String name, String key, Class<T> type) {
        return new ContentFile<>(name + ".json", Optional.of(key), type);
    }
}
