package org.cstoexplainer.model.export;

import java.util.ArrayList;
import java.util.List;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.quiz.Letter;
import org.cstoexplainer.model.quiz.Question;
import org.cstoexplainer.model.text.Words;

/// The quiz as Moodle GIFT (docs.moodle.org, *GIFT format*): the reason is the feedback, the sources are comments.
final class Gift {

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
            lines.add((letter == question.right() ? "=" : "~") + escaped(words.of(question.option(letter))));
        }
        lines.add("####" + escaped(words.of(question.reason())));
        lines.add("}");
        lines.add("");
        return lines;
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\~=#{}:])", "\\\\$1").replace("\n", "\\n");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
