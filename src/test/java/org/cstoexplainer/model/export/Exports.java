package org.cstoexplainer.model.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.json.simple.JSONValue;

/// The built-in content in each form, and a way through JSON that is not the writer's.
final class Exports {

    static final Content CONTENT = StoryContent.content();
    static final Words WORDS = Words.in(Lang.EN);

    private Exports() {
    }

    static Exported in(DataFormat format) {
        try {
            return format.of(CONTENT, WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object json(DataFormat format) {
        var json = JSONValue.parse(in(format).text());
        assertThat(json).isNotNull();
        return json;
    }

    /// What stands at the end of a path of names and numbers.
    static Object at(Object json, Object... path) {
        var at = json;
        for (var step : path) {
            at = step instanceof Integer place ? ((List<?>) at).get(place) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    static List<?> list(Object json, Object... path) {
        return (List<?>) at(json, path);
    }
}
