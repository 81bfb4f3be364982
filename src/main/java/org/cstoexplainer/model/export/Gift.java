package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.text.Words;

/// The quiz as Moodle GIFT (docs.moodle.org, *GIFT format*): the reason is the feedback, the sources are comments.
final class Gift {

    private static final Pattern WEIGHT = Pattern.compile("\\s*%-*\\d{1,2}\\.?\\d*%");

    private Gift() {
    }

    static Exported of(Content content, Words words) {
        var text = new StringBuilder();
        content.quiz().forEach(question -> lines(question, content, words).forEach(line -> text.append(line).append('\n')));
        return new Exported(text.toString(), content.quiz().size());
    }

    static List<String> lines(Question question, Content content, Words words) {
        var lines = new ArrayList<String>();
        question.sources().forEach(id -> lines.add("// " + flat(Citation.of(content.source(id), Citation.Form.PLAIN, words))));
        lines.add("::" + escaped(question.id().value()) + "::[plain]" + escaped(words.of(question.question())) + " {");
        for (var letter : Letter.values()) {
            var option = escaped(words.of(question.option(letter)));
            lines.add(letter == question.right() ? "=" + option : "~" + unweighed(option));
        }
        lines.add("####" + escaped(words.of(question.reason())));
        lines.add("}");
        lines.add("");
        return lines;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\~=#{}:])", "\\\\$1").replace("\n", "\\n");
    }

    /// Moodle takes a beginning such as `%50%` for how much a wrong option counts, unless it is told that first.
    private static String unweighed(String option) {
        return WEIGHT.matcher(option).lookingAt() ? "%0%" + option : option;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
