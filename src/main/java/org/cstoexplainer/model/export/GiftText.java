package org.cstoexplainer.model.export;

import java.util.List;
import java.util.stream.Collectors;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.text.Words;

/// Writes the quiz as GIFT, the text form in which Moodle takes questions
/// (docs.moodle.org, "GIFT format"). A question's reason becomes its general feedback.
public final class GiftText {

    private GiftText() {
    }

    /// The questions, one after the other.
    public static String of(List<Question> quiz, Words words) {
        return quiz.stream().map(question -> one(question, words)).collect(Collectors.joining("\n"));
    }

    private static String one(Question question, Words words) {
        var text = new StringBuilder("::" + question.id() + "::" + escaped(words.of(question.question())) + " {\n");
        for (var letter : Letter.values()) {
            text.append(letter == question.right() ? "  =" : "  ~").append(escaped(words.of(question.option(letter)))).append('\n');
        }
        return text.append("  ####").append(escaped(words.of(question.reason()))).append("\n}\n").toString();
    }

    /// A backslash before each sign that GIFT reads as its own; no line ends within a text.
    private static String escaped(String text) {
        return text.replaceAll("([\\\\~=#{}:])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
