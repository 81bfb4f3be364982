package org.cstoexplainer.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.export.OutlineOfKey;
import org.cstoexplainer.model.id.TextId;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class HandoutPdfTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Words WORDS = Words.in(Lang.EN);

    @ParameterizedTest
    @EnumSource
    void theHandoutHasTwoPagesOfItsSize(PaperSize size) throws IOException {
        try (var document = handout(size)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat((double) document.getPage(0).getMediaBox().getHeight()).isCloseTo(size.height(),
                    offset(0.01));
        }
    }

    @ParameterizedTest
    @EnumSource
    void articleFourComesOutWordForWord(PaperSize size) throws IOException {
        try (var document = handout(size)) {
            var clause = CONTENT.bodies().get(new TextId("treaty")).replaceAll("\\s+", " ");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(clause);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStateOfTheMapIsNamedAndNoTextIsSmallOrOutside(PaperSize size) throws IOException {
        try (var document = handout(size)) {
            var words = new ArrayList<TextPosition>();
            var text = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    words.add(position);
                    super.processTextPosition(position);
                }
            }.getText(document);
            CONTENT.view(CONTENT.handout().map()).chips().forEach(chip -> {
                var name = WORDS.of(CONTENT.country(chip.state()).orElseThrow().name());
                assertThat(text.split(name, -1)).as(name).hasSizeGreaterThan(name.equals("Ukraine") ? 2 : 1);
            });
            assertThat(words).allSatisfy(position -> {
                assertThat(position.getFontSizeInPt()).isGreaterThanOrEqualTo(9f);
                assertThat((double) position.getX() + position.getWidth()).isLessThanOrEqualTo(size.width() - 30);
                assertThat((double) position.getY()).isLessThanOrEqualTo(size.height() - 25);
                assertThat(position.getUnicode()).as("no ligature, which is not found when one searches").doesNotContainPattern("[\ufb00-\ufb06]");
            });
        }
    }

    @Test
    void allFontsAreEmbeddedAndThePartsHaveBookmarks() throws IOException {
        try (var document = handout(PaperSize.A4)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(8);
        }
    }

    @Test
    void theKeyHoldsEveryAnswerOfTheQuiz() throws IOException {
        var pdf = TextPdf.of(OutlineOfKey.of(CONTENT, WORDS), "Key", "en");
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(CONTENT.quiz()).allSatisfy(question -> assertThat(text)
                    .contains(question.right().name() + ": " + WORDS.of(question.option(question.right()))));
        }
    }

    private static PDDocument handout(PaperSize size) throws IOException {
        return Loader.loadPDF(HandoutPdf.of(CONTENT, WORDS, size));
    }
}
