package org.cstoexplainer.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cstoexplainer.controller.Desk;
import org.cstoexplainer.controller.Press;
import org.cstoexplainer.model.export.OutlineText;

/// Where there is no desktop, nothing is copied, opened or asked.
final class NoDesk implements Desk {

    @Override
    public void copy(String text) {
    }

    @Override
    public void browse(String address) {
    }

    @Override
    public void open(Path path) {
    }

    @Override
    public void writePdf(Path path, OutlineText text, String title, String language) {
    }

    @Override
    public Press press() {
        throw new UnsupportedOperationException("nothing is printed without a desktop");
    }

    @Override
    public Optional<Path> askWhereToSave(String suggestedName) {
        return Optional.empty();
    }
}
