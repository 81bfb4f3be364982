package org.cstoexplainer.cli;

/// x
public final class Cli {
    /// x
    public static final int WINDOW_IS_OPEN = -1;
    private Cli() {
    }
    /// x
    public static int run(String... args) {
        var reading = org.cstoexplainer.model.content.ContentReader.read(new org.cstoexplainer.model.content.folder.BuiltIn());
        switch (reading) {
            case org.cstoexplainer.model.content.Reading.Bad(var problems) -> problems.forEach(p -> System.out.println(p.line()));
            case org.cstoexplainer.model.content.Reading.Good(var content) -> {
                var studio = Studio.open();
                for (var spec : args[0].trim().split(" ")) {
                    var p = spec.split(",");
                    var size = p[2].split("x");
                    var settings = org.cstoexplainer.model.settings.Settings.first().withTheme(org.cstoexplainer.model.settings.ThemeChoice.valueOf(p[3]))
                        .withTextSize(org.cstoexplainer.model.settings.TextSize.nearest(Integer.parseInt(p[4])));
                    var state = org.cstoexplainer.model.state.Moves.start(content, settings.withLastStop(p[1]));
                    if (p.length > 5) { state = state.with(state.place().with(new org.cstoexplainer.model.state.Card.OfCountry(new org.cstoexplainer.model.id.CountryId(p[5])))); }
                    var t = System.nanoTime();
                    var image = studio.draw(state, Integer.parseInt(size[0]), Integer.parseInt(size[1]));
                    System.out.println(spec + " " + (System.nanoTime() - t) / 1000000 + " ms");
                    try { javax.imageio.ImageIO.write(image, "png", new java.io.File(p[0])); } catch (java.io.IOException e) { throw new java.io.UncheckedIOException(e); }
                }
            }
        }
        return 0;
    }
}
