package org.cstoexplainer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.id.EventId;
import org.cstoexplainer.model.imports.Imports;
import org.cstoexplainer.model.settings.TextSize;
import org.cstoexplainer.model.settings.ThemeChoice;
import org.cstoexplainer.model.state.View;
import org.cstoexplainer.support.AppBench;
import org.cstoexplainer.support.StoryContent;
import org.cstoexplainer.support.Toolkit;
import org.cstoexplainer.view.map.PlateShelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The card of an event says whether it was only imported.
class ImportedCardTest {

    private static final String TOLD = "As its source has it; not checked here.";

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private static List<String> shown(Content content, String event) {
        return shown(content, bench -> bench.controllers().story().open(new EventId(event)));
    }

    private static List<String> shown(Content content, Consumer<AppBench> change) {
        return Toolkit.get(() -> {
            var bench = new AppBench(content, new PlateShelf(Runnable::run), 1440, 900, ThemeChoice.LIGHT, TextSize.NORMAL);
            change.accept(bench);
            bench.settle();
            return bench.all().stream().map(node -> switch (node) {
                case Labeled labeled -> labeled.getText();
                case Text text -> text.getText();
                default -> "";
            }).toList();
        });
    }

    @Test
    void anImportedEventSaysThatItWasNotChecked() {
        assertThat(shown(Imports.story(Imports.file("ranges.json"), folder.resolve("story")), "E001")).contains(TOLD);
    }

    @Test
    void anEventOfTheBuiltInStoryDoesNot() {
        assertThat(shown(StoryContent.content(), "T33")).doesNotContain(TOLD).isNotEmpty();
    }

    @Test
    void thePageOfTheArticleSaysWhatItsTextIs() {
        var content = Imports.story(Imports.file("ranges.json"), folder.resolve("story"));
        assertThat(String.join("", shown(content, bench -> bench.controllers().story().show(View.ARTICLE))))
                .contains("imported on 1 March 2026. No claim of it is marked yet.").doesNotContain("as it was published");
    }
}
