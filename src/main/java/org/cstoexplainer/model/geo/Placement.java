package org.cstoexplainer.model.geo;

/// An affine map from a plane to the screen, in the letters of JavaFX's `Affine`:
/// screen x = mxx x + mxy y + tx, screen y = myx x + myy y + ty.
///
/// @param mxx x from x, pixels for each kilometre
/// @param mxy x from y
/// @param tx x of the origin, pixels
/// @param myx y from x
/// @param myy y from y
/// @param ty y of the origin, pixels
public record Placement(double mxx, double mxy, double tx, double myx, double myy, double ty) {

    /// Where a point comes to lie.
    public Point apply(Point p) {
        return new Point(mxx * p.x() + mxy * p.y() + tx, myx * p.x() + myy * p.y() + ty);
    }

    /// Which point lies there.
    public Point invert(Point p) {
        double determinant = mxx * myy - mxy * myx;
        double x = p.x() - tx;
        double y = p.y() - ty;
        return new Point((myy * x - mxy * y) / determinant, (mxx * y - myx * x) / determinant);
    }

    /// The same for a drawing whose y already points down, as [SvgPath] writes it.
    public Placement ofDrawing() {
        return new Placement(mxx, -mxy, tx, myx, -myy, ty);
    }
}
