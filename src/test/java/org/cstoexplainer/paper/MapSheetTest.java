package org.cstoexplainer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cstoexplainer.model.content.Content;
import org.cstoexplainer.model.geo.AlbersConic;
import org.cstoexplainer.model.geo.LonLat;
import org.cstoexplainer.model.geo.Viewport;
import org.cstoexplainer.model.settings.PaperSize;
import org.cstoexplainer.model.settings.Settings;
import org.cstoexplainer.model.state.AppState;
import org.cstoexplainer.model.state.Moves;
import org.cstoexplainer.model.text.Lang;
import org.cstoexplainer.model.text.Words;
import org.cstoexplainer.support.StoryContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The SVG is read by a reader of others.
class MapSheetTest {

    private static final Content CONTENT = StoryContent.content();
    private static final Words WORDS = Words.in(Lang.EN);
    private static final AppState STATE = Moves.start(CONTENT, Settings.first());
    private static final BufferedImage PICTURE = drawn();
    private static final Viewport SEEN = new Viewport(STATE.map().frame(), 980, 576);

    private static String svg() {
        try {
            return new String(MapSheet.svg(STATE, WORDS), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage drawn() {
        var image = new BufferedImage(1000, 640, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        var bytes = svg().getBytes(StandardCharsets.UTF_8);
        new SVGLoader().load(new ByteArrayInputStream(bytes), null, com.github.weisj.jsvg.parser.LoaderContext.createDefault())
                .render(null, pen, new ViewBox(0, 0, 1000, 640));
        pen.dispose();
        return image;
    }

    private static String color(double lon, double lat) {
        var at = SEEN.toScreen(AlbersConic.PLATE.project(new LonLat(lon, lat)));
        return String.format(Locale.ROOT, "%06X", PICTURE.getRGB(10 + (int) at.x(), 10 + (int) at.y()) & 0xFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"member, 90, 66", "member, 60, 49.5", "ukraine, 29, 49.5", "proposer, 0.5, 44.5", "other, 10, 51"})
    void statesHaveTheColourOfTheirPart(String role, double lon, double lat) {
        assertThat(color(lon, lat)).isEqualTo(String.format(Locale.ROOT, "%06X", PaperColors.of(role)));
    }

    @Test
    void theSeaIsWhite() {
        assertThat(color(-17, 57)).isEqualTo("FFFFFF");
    }

    @Test
    void itHasATitleADescriptionAndTheNamesOfAllStatesOfTheView() {
        var svg = svg();
        assertThat(svg).contains("<title>The map alone</title>").contains("<desc>Content checked");
        assertThat(CONTENT.view(STATE.map().named().orElseThrow()).chips()).allSatisfy(chip -> assertThat(svg)
                .contains(">" + WORDS.of(CONTENT.country(chip.state()).orElseThrow().name()) + "</text>"));
    }

    @Test
    void itTakesNothingFromAnywhereElse() {
        assertThat(svg().replace("xmlns=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("http").doesNotContain("href");
    }

    @ParameterizedTest
    @EnumSource
    void onPaperItLiesAcrossAndItsWordsAreText(PaperSize size) throws IOException {
        try (var document = Loader.loadPDF(MapSheet.pdf(STATE, WORDS, size))) {
            var box = document.getPage(0).getMediaBox();
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            assertThat(new PDFTextStripper().getText(document)).contains("Kazakhstan", "Raised sending troops", "February 2026");
        }
    }
}
