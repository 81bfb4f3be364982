package org.cstoexplainer.model.label;

import java.util.ArrayList;
import java.util.List;

/// Chooses which labels of a row fit beside each other.
public final class LabelRow {

    private LabelRow() {
    }

    /// A label that wants to stand somewhere.
    ///
    /// @param centre where its middle should be, px
    /// @param width  how wide it is, px
    public record Wish(double centre, double width) {
    }

    /// A label that found its place.
    ///
    /// @param index which wish it was
    /// @param left  its left edge, px
    /// @param width how wide it is, px
    public record Place(int index, double left, double width) {

        private boolean near(Place other, double gap) {
            return left < other.left + other.width + gap && other.left < left + width + gap;
        }
    }

    /// The labels that fit, the most important first; each is pushed inside the row if it would stand out.
    ///
    /// @param wishes what is wanted, the most important first
    /// @param from   the left end of the row, px
    /// @param until  its right end, px
    /// @param gap    the least distance of two labels, px
    public static List<Place> fit(List<Wish> wishes, double from, double until, double gap) {
        var places = new ArrayList<Place>();
        for (var i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            var left = Math.max(from, Math.min(until - wish.width(), wish.centre() - wish.width() / 2));
            var place = new Place(i, left, wish.width());
            if (places.stream().noneMatch(other -> other.near(place, gap))) {
                places.add(place);
            }
        }
        return places;
    }
}
