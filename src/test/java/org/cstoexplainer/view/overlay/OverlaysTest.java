package org.cstoexplainer.view.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.cstoexplainer.model.about.AppVersion;
import org.cstoexplainer.model.about.Notices;
import org.cstoexplainer.model.content.ContentReader;
import org.cstoexplainer.model.content.Reading;
import org.cstoexplainer.model.content.folder.Directory;
import org.cstoexplainer.model.content.problem.Problem;
import org.cstoexplainer.model.export.Outline;
import org.cstoexplainer.model.export.OutlineOfGuide;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.TinyContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlaysTest {

    @TempDir
    private Path folder;

    private Overlaid over(Overlay overlay) {
        return new Overlaid(state -> state.with(overlay), false, Optional.of(folder));
    }

    private Overlaid mistakes(boolean fromFolder) {
        var problems = problems();
        return new Overlaid(state -> state.with(problems).with(new Overlay.Mistakes()), fromFolder, Optional.empty());
    }

    private List<Problem> problems() {
        var spoilt = TinyContent.copiedTo(folder).with("story.json", "\"checked\"", "\"chekced\"");
        return ((Reading.Bad) ContentReader.read(new Directory(spoilt.folder()))).problems();
    }

    @Test
    void outlineShowsTheScreenAsTextAndIsReadAtOnce() {
        var over = over(new Overlay.Outline());

        assertThat(over.text("outline-text"))
                .isEqualTo(Outline.of(over.state(), Words.in(Lang.EN)).toText());
        assertThat(over.is("outline-text", node -> ((TextArea) node).isEditable())).isFalse();
        assertThat(over.focused()).isEqualTo("outline-text");
    }

    @Test
    void outlineIsCopiedAndSaved() throws IOException {
        var over = over(new Overlay.Outline());
        var text = over.text("outline-text");
        var file = folder.resolve("outline-" + over.state().place().stop() + ".md");
        over.fire("outline-copy");
        over.fire("outline-save");

        assertThat(over.copied()).containsExactly(text);
        assertThat(Files.readString(file)).isEqualTo(text);
        assertThat(over.state().notice().key()).isEqualTo("notice.saved");
    }

    @Test
    void tabLeadsOutOfTheTextToTheButtons() {
        var over = over(new Overlay.Outline());
        over.press(KeyCode.TAB);

        assertThat(over.focused()).isEqualTo("outline-copy");
    }

    @Test
    void dialogHoldsTheFocusUntilEscClosesIt() {
        var over = over(new Overlay.Outline());
        over.focus("next");

        assertThat(over.focused()).isEqualTo("outline-cross");
        over.press(KeyCode.ESCAPE);
        assertThat(over.state().overlay()).isEqualTo(new Overlay.None());
        assertThat(over.has("outline")).isFalse();
        over.focus("next");
        assertThat(over.focused()).isEqualTo("next");
    }

    @Test
    void theGuideIsReadCopiedAndSaved() throws IOException {
        var over = over(new Overlay.Guide());
        var text = OutlineOfGuide.of(over.state().content(), Words.in(Lang.EN)).toText();
        over.fire("guide-copy");
        over.fire("guide-save");

        assertThat(over.text("guide-title")).isEqualTo("Teacher’s guide");
        assertThat(text).contains("# Teacher’s guide", "## Words", "Content checked against material up to February 2026");
        assertThat(over.copied()).containsExactly(text);
        assertThat(Files.readString(folder.resolve("teachers-guide.txt"))).isEqualTo(text);
        assertThat(Outline.of(over.state(), Words.in(Lang.EN)).toText()).isEqualTo(text);
    }

    @Test
    void aSourceOfTheGuideOpensInTheListOfAll() {
        var over = over(new Overlay.Guide());
        over.fire("source-S138");

        assertThat(over.state().overlay()).isEqualTo(new Overlay.Sources(true, Optional.of(new SourceId("S138"))));
    }

    @Test
    void aboutNamesVersionAndNotices() {
        var over = over(new Overlay.About());
        var last = Notices.all().size() - 1;

        assertThat(over.text("about-title")).endsWith(AppVersion.text());
        assertThat(over.is("notice-0", node -> ((ToggleButton) node).isSelected())).isTrue();
        assertThat(over.has("notice-" + last)).isTrue();
        over.fire("notice-" + last);
        assertThat(over.text("about-licence"))
                .isEqualTo(Notices.text(Notices.all().get(last)));
    }

    @Test
    void mistakesAreListedWithTheirPlace() {
        var over = mistakes(true);
        var first = over.state().problems().getFirst();
        var marked = over.text("mistake-0", ".excerpt-mark");

        assertThat(over.text("mistakes-title"))
                .contains(String.valueOf(over.state().problems().size()));
        assertThat(over.text("mistake-0", ".text-heading"))
                .isEqualTo(first.sentence());
        assertThat(first.excerpt().lines()).anyMatch(line -> line.text().contains(marked));
    }

    @Test
    void mistakesAreOpenedCopiedAndCheckedAgain() {
        var over = mistakes(true);
        var first = over.state().problems().getFirst();
        over.fire("mistake-open-0");
        over.fire("mistakes-folder");
        over.fire("mistakes-copy");

        assertThat(over.opened()).containsExactly(Path.of("story", first.file()), Path.of("story"));
        assertThat(over.copied()).singleElement().asString().startsWith(first.line());
        over.fire("mistakes-check");
        assertThat(over.readings()).isEqualTo(1);
        assertThat(over.has("mistakes-page")).isFalse();
    }

    @Test
    void builtInContentHasNoFolderToOpen() {
        var over = mistakes(false);

        assertThat(List.of("mistakes-check", "mistakes-folder", "mistake-open-0")).noneMatch(over::has);
        over.fire("mistakes-show");
        assertThat(over.state().overlay()).isEqualTo(new Overlay.None());
        assertThat(over.state().problems()).isNotEmpty();
    }
}
