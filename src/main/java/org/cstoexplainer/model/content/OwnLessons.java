package org.cstoexplainer.model.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.check.KnownKeys;
import org.cstoexplainer.model.content.check.LessonCheck;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.id.CaseId;
import org.cstoexplainer.model.id.LessonId;
import org.cstoexplainer.model.id.QuestionId;
import org.cstoexplainer.model.id.StopId;
import org.cstoexplainer.model.lesson.Lesson;

/// Reads the lessons that a teacher has made, as strictly as the content: `lessons.json` in a folder of its own.
///
/// @param lessons  the lessons; none where there is a problem
/// @param problems what is wrong
public record OwnLessons(List<Lesson> lessons, List<Problem> problems) {

    /// The name of the file.
    public static final String FILE = "lessons.json";

    /// Copies the lists.
    public OwnLessons {
        lessons = List.copyOf(lessons);
        problems = List.copyOf(problems);
    }

    /// Reads the file, if it is there.
    ///
    /// @param content what the lessons refer to
    public static OwnLessons read(Path folder, Content content) {
        if (!Files.exists(folder.resolve(FILE))) {
            return new OwnLessons(List.of(), List.of());
        }
        var ledger = new Ledger();
        var read = new FileReading(new Directory(folder), ledger).list(FILE, "lessons", Lesson.class);
        var problems = Shortlist.of(Stream.concat(ledger.problems().stream(), LessonCheck.problems(ledger, known(content))).toList());
        return problems.isEmpty() ? new OwnLessons(read.orElse(List.of()), List.of())
                : new OwnLessons(List.of(), problems);
    }

    private static List<KnownKeys> known(Content content) {
        return List.of(
                new KnownKeys(LessonId.class, FILE, content.lessons().stream().map(it -> it.id().value()).toList()),
                new KnownKeys(StopId.class, "story.json", content.story().stops().stream().map(it -> it.id().value()).toList()),
                new KnownKeys(CaseId.class, "cases.json", content.cases().stream().map(it -> it.id().value()).toList()),
                new KnownKeys(QuestionId.class, "quiz.json", content.quiz().stream().map(it -> it.id().value()).toList()));
    }
}
