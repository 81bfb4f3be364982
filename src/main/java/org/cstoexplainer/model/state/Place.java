package org.cstoexplainer.model.state;

import java.util.Optional;
import org.cstoexplainer.model.id.ClaimId;
import org.cstoexplainer.model.id.CountryId;
import org.cstoexplainer.model.id.StopId;

/// Where one is: what *back* returns to.
///
/// @param view  the view
/// @param stop  the stop of the story; kept while other views are shown
/// @param card  what lies over the stop
/// @param year  the year of members over time
/// @param claim the claim that is open in the checked article
public record Place(View view, StopId stop, Card card, int year, Optional<ClaimId> claim) {

    /// The same place in another view.
    public Place in(View other) {
        return new Place(other, stop, card, year, claim);
    }

    /// At a stop of the story, with nothing over it.
    public Place at(StopId other) {
        return new Place(View.STORY, other, new Card.None(), year, claim);
    }

    /// With a card over the stop.
    public Place with(Card other) {
        return new Place(view, stop, other, year, claim);
    }

    /// In another year.
    public Place in(int other) {
        return new Place(view, stop, card, other, claim);
    }

    /// With a claim open.
    public Place reading(ClaimId other) {
        return new Place(View.ARTICLE, stop, card, year, Optional.of(other));
    }

    /// The state whose card is open.
    public Optional<CountryId> country() {
        return card instanceof Card.OfCountry(var id) ? Optional.of(id) : Optional.empty();
    }
}
