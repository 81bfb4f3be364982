package org.cstoexplainer.cli;

import java.util.regex.Pattern;

/// The size of a picture, px.
///
/// @param width  px
/// @param height px
record PictureSize(int width, int height) {

    private static final Pattern FORM = Pattern.compile("(\\d{2,4})x(\\d{2,4})");
    private static final int LEAST = 320;
    private static final int MOST = 3840;
    private static final int MOST_PIXELS = 7680 * 4320;

    /// Refuses a picture with more pixels than a machine of a school has room for.
    ///
    /// @param scale pixels of the picture for one px, along each edge
    /// @throws IllegalArgumentException with one sentence
    void requireFits(int scale) {
        if (width * scale * height * scale > MOST_PIXELS) {
            throw new IllegalArgumentException(Cli.say("tooLarge", width, height, scale, MOST_PIXELS));
        }
    }

    /// Reads `1440x900`.
    ///
    /// @throws IllegalArgumentException with one sentence
    static PictureSize parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(Cli.say("size", text));
        }
        var size = new PictureSize(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        if (Math.min(size.width, size.height) < LEAST || Math.max(size.width, size.height) > MOST) {
            throw new IllegalArgumentException(Cli.say("size", text));
        }
        return size;
    }
}
