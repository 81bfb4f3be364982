package org.cstoexplainer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cstoexplainer.model.export.Block;
import org.cstoexplainer.model.export.OutlineText;
import org.junit.jupiter.api.Test;

class TextPdfTest {

    private static final String WORDS = "A figure of fifty officials: Тоҷикистон, ғ ӣ қ ӯ ҳ ҷ, “final” → №";

    @Test
    void theTextComesOutAsItWentIn() throws IOException {
        assertThat(text(pdf(new Block.Heading(1, "The record"), new Block.Paragraph(WORDS)))).contains("The record", WORDS);
    }

    @Test
    void everyPartOfATextIsOnPaper() throws IOException {
        var out = text(pdf(new Block.ListOf(true, List.of("first", "second")), new Block.Quote("at request", "the treaty"),
                new Block.Table(List.of("Part", "Minutes"), List.of(List.of("Stop 1", "3")))));
        assertThat(out).contains("1.", "first", "second", "“at request”", "the treaty", "Part", "Minutes", "Stop 1", "3");
    }

    @Test
    void theDocumentSaysItsTitleItsLanguageAndItsParts() throws IOException {
        try (var document = open(pdf(new Block.Heading(1, "One"), new Block.Heading(2, "Two")))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).extracting(it -> it.getTitle())
                    .containsExactly("One", "Two");
        }
    }

    @Test
    void aTextOfAPageStandsOnOnePageAndALongerOneOnMore() throws IOException {
        try (var one = open(pdf(paragraphs(20))); var more = open(pdf(paragraphs(200)))) {
            assertThat(one.getNumberOfPages()).isEqualTo(1);
            assertThat(more.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void aCharacterThatNoFontHasIsAQuestionMark() throws IOException {
        assertThat(text(pdf(new Block.Paragraph("well done 🎉 all")))).contains("well done ? all");
    }

    private static Block[] paragraphs(int count) {
        return Collections.nCopies(count, new Block.Paragraph(WORDS + " " + WORDS)).toArray(Block[]::new);
    }

    private static byte[] pdf(Block... blocks) throws IOException {
        return TextPdf.of(new OutlineText(List.of(blocks)), "A title", "en");
    }

    private static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = open(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
