package org.cstoexplainer.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cstoexplainer.controller.Desk;
import org.cstoexplainer.model.export.OutlineText;

/// A desk that only writes down what is asked of it.
public final class QuietDesk implements Desk {

    private final QuietPress press = new QuietPress();
    private Optional<Path> saved = Optional.empty();

    private final List<String> copied = new ArrayList<>();
    private final List<String> browsed = new ArrayList<>();

    /// What was copied, in order.
    public List<String> copied() {
        return List.copyOf(copied);
    }

    /// The addresses that were opened, in order.
    public List<String> browsed() {
        return List.copyOf(browsed);
    }

    /// From now on the person saves under this name, or thinks better of it.
    public void savesAs(Optional<Path> path) {
        saved = path;
    }

    @Override
    public QuietPress press() {
        return press;
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    @Override
    public void browse(String address) {
        browsed.add(address);
    }

    @Override
    public void open(Path path) {
    }

    @Override
    public void writePdf(Path path, OutlineText text, String title, String language) {
    }

    @Override
    public Optional<Path> askWhereToSave(String suggestedName) {
        return saved;
    }
}
