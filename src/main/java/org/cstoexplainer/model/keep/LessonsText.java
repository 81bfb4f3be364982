package org.cstoexplainer.model.keep;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.cstoexplainer.model.lesson.Lesson;
import org.cstoexplainer.model.lesson.LessonItem;
import org.cstoexplainer.model.text.Wording;

/// Lessons as JSON, in the form in which the content has them.
final class LessonsText {

    private LessonsText() {
    }

    static String write(List<Lesson> lessons) {
        var list = new JsonArray();
        lessons.forEach(lesson -> list.add(lesson(lesson)));
        var json = new JsonObject();
        json.add("lessons", list);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    private static JsonObject lesson(Lesson lesson) {
        var items = new JsonArray();
        lesson.items().forEach(item -> items.add(item(item)));
        var json = new JsonObject();
        json.addProperty("id", lesson.id().value());
        json.add("title", wording(lesson.title()));
        json.add("items", items);
        return json;
    }

    private static JsonObject wording(Wording wording) {
        var json = new JsonObject();
        wording.byLang().forEach((lang, words) -> json.addProperty(lang.name().toLowerCase(Locale.ROOT), words));
        return json;
    }

    private static JsonObject item(LessonItem item) {
        return switch (item) {
            case LessonItem.Stop(var stop, var minutes) -> part("stop", "stop", stop.value(), minutes);
            case LessonItem.Walk(var scenario, var minutes) -> part("walk", "scenario", scenario.value(), minutes);
            case LessonItem.Question(var question, var minutes) -> part("question", "question", question.value(), minutes);
        };
    }

    private static JsonObject part(String is, String key, String id, int minutes) {
        var json = new JsonObject();
        json.addProperty("is", is);
        json.addProperty(key, id);
        json.addProperty("minutes", minutes);
        return json;
    }
}
