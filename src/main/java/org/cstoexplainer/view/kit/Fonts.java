package org.cstoexplainer.view.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled fonts: IBM Plex Sans and Serif (SIL Open Font License).
public final class Fonts {

    private static final List<String> FILES = List.of("IBMPlexSans_400Regular", "IBMPlexSans_500Medium",
            "IBMPlexSans_600SemiBold", "IBMPlexSans_700Bold", "IBMPlexSerif_400Regular",
            "IBMPlexSerif_400Regular_Italic", "IBMPlexSerif_600SemiBold");

    private Fonts() {
    }

    /// Makes the fonts known to the toolkit; once is enough. A font that cannot be read is replaced by the system's.
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (var in = Fonts.class.getResourceAsStream("/font/" + file + ".ttf")) {
            if (in != null) {
                Font.loadFont(in, 12);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
