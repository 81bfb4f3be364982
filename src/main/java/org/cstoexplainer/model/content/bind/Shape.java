package org.cstoexplainer.model.content.bind;

import java.util.List;
import java.util.Map;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.text.Wording;

/// How a Java type is written in JSON.
sealed interface Shape {

    /// A name that the bundle of phrases has words for.
    String key();

    /// What has no parts that need naming.
    enum Plain implements Shape {
        TEXT("text"), WHOLE("whole"), DECIMAL("decimal"), YES_NO("yes-no"), DATE("date"), WORDING("wording");

        private final String key;

        Plain(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /// A word out of a few.
    ///
    /// @param type      the enum
    /// @param constants its constants by how they are written, in their order
    record OneOf(Class<? extends Enum<?>> type, Map<String, Enum<?>> constants) implements Shape {
        @Override
        public String key() {
            return "word";
        }
    }

    /// A record of one text, written as that text.
    record Named(Class<? extends Record> type) implements Shape {
        @Override
        public String key() {
            return "text";
        }
    }

    /// A list.
    record Listed() implements Shape {
        @Override
        public String key() {
            return "list";
        }
    }

    /// A record, written as an object.
    record Parts(Class<? extends Record> type) implements Shape {
        @Override
        public String key() {
            return "object";
        }
    }

    /// One of several records, told apart by the key `is`.
    ///
    /// @param type  the sealed interface
    /// @param cases the records by how they are named
    record Choice(Class<?> type, Map<String, Class<? extends Record>> cases) implements Shape {
        @Override
        public String key() {
            return "object";
        }
    }

    /// What it is, in words.
    default String words() {
        return Phrases.say("kind." + key());
    }

    /// How it is written, for example.
    default String example() {
        return Phrases.say("example." + key());
    }

    /// The shape of a type.
    static Shape of(Class<?> raw) {
        var plain = PLAIN.get(raw);
        if (plain != null) {
            return plain;
        }
        if (raw == List.class) {
            return new Listed();
        }
        return raw.isRecord() ? ofRecord(raw.asSubclass(Record.class)) : ofFew(raw);
    }

    /// The types that are written without parts.
    Map<Class<?>, Plain> PLAIN = Map.of(String.class, Plain.TEXT, int.class, Plain.WHOLE, Integer.class, Plain.WHOLE,
            double.class, Plain.DECIMAL, Double.class, Plain.DECIMAL, boolean.class, Plain.YES_NO,
            PartialDate.class, Plain.DATE, Wording.class, Plain.WORDING);

    private static Shape ofRecord(Class<? extends Record> type) {
        var components = type.getRecordComponents();
        var one = components.length == 1 && components[0].getType() == String.class
                && components[0].getName().equals("value");
        return one ? new Named(type) : new Parts(type);
    }

    private static Shape ofFew(Class<?> raw) {
        if (raw.isSealed() && raw.isInterface()) {
            return new Choice(raw, Cases.cases(raw));
        }
        if (raw.isEnum()) {
            @SuppressWarnings("unchecked")
            var words = (Class<? extends Enum<?>>) raw;
            return new OneOf(words, Words.constants(words));
        }
        throw new IllegalArgumentException("No content is written as " + raw.getName());
    }
}
