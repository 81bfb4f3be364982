package org.cstoexplainer.model.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Binder;
import org.cstoexplainer.model.content.bind.Built;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.content.folder.Delivery;
import org.cstoexplainer.model.content.folder.Folder;
import org.cstoexplainer.model.content.json.JsonTree;
import org.cstoexplainer.model.content.json.JsonValue;
import org.cstoexplainer.model.content.problem.Mistake;
import org.cstoexplainer.model.content.problem.Nearest;
import org.cstoexplainer.model.content.problem.Page;
import org.cstoexplainer.model.content.problem.Phrases;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.content.problem.Spot;

/// Reads single files of a folder and writes down what is wrong with them.
final class FileReading {

    /// How large all files may be together, in bytes.
    private static final long LARGEST = 32L * 1024 * 1024;

    private final Folder folder;
    private final Ledger ledger;
    private final Binder binder;
    private final Set<String> unreadable = new HashSet<>();
    private final Map<String, Spot> named = new HashMap<>();
    private long total;
    private int values;

    FileReading(Folder folder, Ledger ledger) {
        this.folder = folder;
        this.ledger = ledger;
        this.binder = new Binder(ledger);
    }

    /// The record that a file is.
    <T extends Record> Optional<T> whole(String name, Class<T> type) {
        return tree(name).flatMap(root -> binder.root(root, type));
    }

    /// The record that a file of every folder is.
    <T extends Record> Optional<T> whole(ContentFile<T> file) {
        return whole(file.name(), file.type());
    }

    /// The list that a file of every folder holds.
    <T extends Record> Optional<List<T>> list(ContentFile<T> file) {
        return list(file.name(), file.key().orElseThrow(), file.type());
    }

    /// The list that a file holds under its one key.
    <T extends Record> Optional<List<T>> list(String name, String key, Class<T> type) {
        return tree(name).flatMap(root -> binder.list(root, key, type));
    }

    /// The same of a list that must hold something.
    <T extends Record> Optional<List<T>> filled(ContentFile<T> file) {
        var key = file.key().orElseThrow();
        var root = tree(file.name());
        root.filter(JsonValue.Obj.class::isInstance).map(JsonValue.Obj.class::cast).flatMap(object -> object.member(key))
                .map(JsonValue.Member::value).filter(value -> value instanceof JsonValue.Arr array && array.isEmpty())
                .ifPresent(value -> ledger.add(value.spot().problem(Mistake.NOTHING_LISTED)));
        return root.flatMap(it -> binder.list(it, key, file.type()));
    }

    /// The names of the folder's files, as far as they can be listed.
    List<String> names() {
        return folder.names();
    }

    /// Whether a file that another one names is to be read: it is there, and was not named before. If not, that is a problem
    /// where it is named.
    boolean has(Built<?> naming, String name) {
        var spot = naming.spot("file");
        var before = named.putIfAbsent(name, spot);
        if (before != null) {
            ledger.add(spot.problem(Mistake.FILE_NAMED_TWICE, name, before.fileAndLine()));
        } else if (!folder.has(name)) {
            ledger.add(spot.problem(Mistake.NAMED_FILE_MISSING, name, meant(name), naming.from().spot().page().file()));
        } else {
            return true;
        }
        return false;
    }

    /// "Did you mean …?" with the name of a file that is there, or nothing.
    private String meant(String name) {
        return Phrases.didYouMean(Nearest.oneSlipFrom(name, folder.names()));
    }

    /// The text of a file.
    Optional<Page> page(String name) {
        return switch (folder.file(name)) {
            case Delivery.Bytes(var bytes) -> decoded(name, bytes);
            case Delivery.Refusal refusal -> {
                ledger.add(Problem.ofFile(name, mistake(refusal), meant(name)));
                yield Optional.empty();
            }
        };
    }

    /// Whether these files could be read, whatever stands in them.
    boolean readable(String... names) {
        return Stream.of(names).noneMatch(unreadable::contains);
    }

    private Optional<JsonValue> tree(String name) {
        var tree = page(name).map(JsonTree::parse);
        tree.map(JsonTree::problems).ifPresent(problems -> problems.forEach(ledger::add));
        var root = tree.flatMap(JsonTree::root).filter(_ -> fits(name, tree.orElseThrow().values()));
        if (root.isEmpty()) {
            unreadable.add(name);
        }
        return root;
    }

    private boolean fits(String name, int more) {
        values += more;
        if (values > JsonTree.MOST_VALUES) {
            ledger.add(Problem.ofFile(name, Mistake.FOLDER_TOO_LARGE));
        }
        return values <= JsonTree.MOST_VALUES;
    }

    private Optional<Page> decoded(String name, byte[] bytes) {
        total += bytes.length;
        if (total > LARGEST) {
            ledger.add(Problem.ofFile(name, Mistake.FOLDER_TOO_LARGE));
            return Optional.empty();
        }
        var text = Utf8.decode(name, bytes);
        text.problems().forEach(ledger::add);
        return text.page();
    }

    private static Mistake mistake(Delivery.Refusal refusal) {
        return switch (refusal) {
            case ABSENT -> Mistake.FILE_MISSING;
            case TOO_LARGE -> Mistake.FILE_TOO_LARGE;
            case OUTSIDE -> Mistake.FILE_OUTSIDE;
            case UNREADABLE -> Mistake.FILE_UNREADABLE;
        };
    }
}
