package org.cstoexplainer.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.state.Notice;
import org.cstoexplainer.model.state.Overlay;
import org.cstoexplainer.model.state.PaperKind;
import org.cstoexplainer.support.QuietDesk;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperControllerTest {

    @TempDir
    private Path folder;
    private final QuietDesk desk = new QuietDesk();
    private final Store store = new Store(Moves.start(StoryContent.content(), Settings.first()));
    private final PaperController paper = Controllers.of(store, desk).paper();

    @BeforeEach
    void open() {
        store.update(state -> state.with(Overlay.Print.FIRST));
    }

    private Path saves(String name) {
        var out = folder.resolve(name);
        desk.savesAs(Optional.of(out));
        return out;
    }

    @Test
    void theHandoutOnA4IsWhatIsChosenFirst() {
        var out = saves("a.pdf");
        paper.savePdf();
        assertThat(out).hasContent("pdf HANDOUT A4");
        assertThat(store.now().overlay()).isEqualTo(new Overlay.None());
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.saved", "a.pdf"));
    }

    @Test
    void whatIsChosenIsSavedOnThePaperThatIsChosen() {
        var out = saves("a.pdf");
        paper.choose(PaperKind.WALK);
        paper.choose(PaperSize.LETTER);
        paper.savePdf();
        assertThat(out).hasContent("pdf WALK LETTER");
    }

    @Test
    void aPictureIsAsFineAsIsChosen() {
        var out = saves("a.png");
        paper.choose(PaperKind.SCREEN);
        paper.scale(4);
        paper.savePng();
        assertThat(out).hasContent("png SCREEN 4");
    }

    @Test
    void theMapIsSavedAsVectorShapes() {
        var out = saves("a.svg");
        paper.choose(PaperKind.MAP);
        paper.saveSvg();
        assertThat(out).hasContent("svg");
    }

    @Test
    void aPictureIsCopiedAndThatIsSaid() {
        paper.choose(PaperKind.MAP);
        paper.copy();
        assertThat(desk.press().asked()).containsExactly("copy MAP 2");
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.picture", ""));
    }

    @Test
    void whoThinksBetterOfItStaysInTheDialog() {
        paper.savePdf();
        assertThat(store.now().overlay()).isEqualTo(Overlay.Print.FIRST);
        assertThat(desk.press().asked()).isEmpty();
    }

    @Test
    void aFileThatCannotBeWrittenStaysAsItWas() throws IOException {
        var out = Files.writeString(saves("a.pdf"), "old");
        Files.createDirectory(folder.resolve("a.pdf." + ProcessHandle.current().pid() + ".draft"));
        paper.savePdf();
        assertThat(out).hasContent("old");
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.notSaved", "a.pdf"));
    }

    @Test
    void aDocumentThatCannotBeMadeLeavesTheOldFile() throws IOException {
        var out = Files.writeString(saves("a.pdf"), "old");
        desk.press().breaks();
        paper.savePdf();
        assertThat(out).hasContent("old");
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.notSaved", "a.pdf"));
    }

    @Test
    void printingIsSaidWithWhatWasPrinted() {
        paper.choose(PaperKind.KEY);
        paper.print();
        assertThat(desk.press().asked()).containsExactly("pdf KEY A4", "print Teacher’s key");
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.printed", "Teacher’s key"));
    }

    @Test
    void withoutAPrinterTheDialogOffersToSave() {
        desk.press().does(Press.Job.NO_PRINTER);
        paper.print();
        assertThat(store.now().overlay()).isEqualTo(Overlay.Print.FIRST.withoutPrinter());
        paper.choose(PaperKind.KEY);
        assertThat(store.now().overlay()).isEqualTo(Overlay.Print.FIRST.with(PaperKind.KEY));
    }

    @Test
    void whatCannotBeMadeIsNamed() {
        desk.press().breaks();
        paper.print();
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.notPrinted", "Handout"));
    }

    @Test
    void aPrinterThatFailsIsNamedAndOneThatIsNotWantedIsNot() {
        desk.press().does(Press.Job.LEFT);
        paper.print();
        assertThat(store.now().overlay()).isEqualTo(Overlay.Print.FIRST);
        desk.press().does(Press.Job.FAILED);
        paper.print();
        assertThat(store.now().notice()).isEqualTo(new Notice("notice.notPrinted", "Handout"));
    }
}
