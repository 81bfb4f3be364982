package org.cstoexplainer.view.presenter;

import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.text.Words;

/// How the parts of a lesson are called.
///
/// @param content the content
/// @param words   the app's own words
record PartWords(Content content, Words words) {

    /// Its title, or its question.
    String title(LessonItem item) {
        return switch (item) {
            case LessonItem.Stop(var stop, _) -> words.of(content.stop(stop).title());
            case LessonItem.Walk(var scenario, _) -> words.of(content.one(scenario).title());
            case LessonItem.Question(var question, _) -> words.of(content.question(question).question());
        };
    }

    /// Its title; a question by its number alone, because it is long.
    String name(Lesson lesson, LessonItem item) {
        return item instanceof LessonItem.Question ? label(lesson, item) : title(item);
    }

    /// A few words for it.
    String label(Lesson lesson, LessonItem item) {
        return switch (item) {
            case LessonItem.Stop(var stop, _) -> words.of(content.stop(stop).label());
            case LessonItem.Walk _ -> words.say("console.walk");
            case LessonItem.Question _ -> words.say("console.question", question(lesson, item));
        };
    }

    /// Which question of the lesson it is, counted from 1.
    private static long question(Lesson lesson, LessonItem item) {
        return lesson.items().stream().takeWhile(one -> one != item).filter(LessonItem.Question.class::isInstance).count() + 1;
    }

    /// The icon of its kind.
    static String icon(LessonItem item) {
        return switch (item) {
            case LessonItem.Stop _ -> "fth-map-pin";
            case LessonItem.Walk _ -> "fth-shield";
            case LessonItem.Question _ -> "fth-help-circle";
        };
    }
}
