package org.cstoexplainer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cstoexplainer.model.settings.PaperSize;
import org.junit.jupiter.api.Test;

class RasterTest {

    private static Raster red(int width, int height) {
        var pixels = new int[width * height];
        Arrays.fill(pixels, 0xFFCC0000);
        return Raster.of(pixels, width);
    }

    @Test
    void aPngHasTheSizeAndTheColoursOfThePicture() throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(red(30, 20).png()));
        assertThat(read.getWidth()).isEqualTo(30);
        assertThat(read.getHeight()).isEqualTo(20);
        assertThat(read.getRGB(29, 19)).isEqualTo(0xFFCC0000);
    }

    @Test
    void aPageShowsThePictureAndTheWordsBelowIt() throws IOException {
        var pdf = red(144, 90).pdf("A title", "Some words", "en", PaperSize.A4);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Some words");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        var page = Drawn.pages(pdf, 72).getFirst();
        assertThat(page.across()).isTrue();
        var middle = page.argb()[250 * page.pixels() + 400];
        assertThat(middle & 0xFFFFFF).isEqualTo(0xCC0000);
    }
}
