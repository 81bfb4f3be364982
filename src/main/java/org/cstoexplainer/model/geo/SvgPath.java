package org.cstoexplainer.model.geo;

/// Writes a drawing as an SVG path in kilometres with one decimal and y **down**, as screens have it.
///
/// Lines are relative and counted in whole tenths, so that no error adds up.
public final class SvgPath implements PathSink {

    private final StringBuilder path = new StringBuilder();
    /// The pen's x and y in tenths of a kilometre, y down.
    private final int[] pen = new int[2];

    /// The whole shape as a path.
    public static String of(Shape shape) {
        SvgPath svg = new SvgPath();
        shape.draw(svg);
        return svg.toString();
    }

    @Override
    public void moveTo(double x, double y) {
        pen[0] = 0;
        pen[1] = 0;
        step('M', tenths(x), tenths(-y));
    }

    @Override
    public void lineTo(double x, double y) {
        step('l', tenths(x), tenths(-y));
    }

    /// After this the pen must be put down anew by [#moveTo].
    @Override
    public void closePath() {
        path.append('z');
    }

    /// The path so far.
    @Override
    public String toString() {
        return path.toString();
    }

    private void step(char command, int x, int y) {
        path.append(command);
        number(x - pen[0]);
        path.append(' ');
        number(y - pen[1]);
        pen[0] = x;
        pen[1] = y;
    }

    private void number(int tenths) {
        if (tenths < 0) {
            path.append('-');
        }
        int size = Math.abs(tenths);
        path.append(size / 10);
        if (size % 10 != 0) {
            path.append('.').append(size % 10);
        }
    }

    private static int tenths(double km) {
        return (int) Math.round(km * 10);
    }
}
