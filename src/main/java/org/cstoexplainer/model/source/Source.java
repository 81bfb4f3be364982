package org.cstoexplainer.model.source;

import java.util.Optional;
import org.cstoexplainer.model.date.PartialDate;
import org.cstoexplainer.model.id.SourceId;
import org.cstoexplainer.model.text.Wording;

/// A published source.
///
/// @param id        its key
/// @param publisher who published it, as a citation names it
/// @param shortName a name of one to three words for a chip
/// @param title     its title
/// @param date      when it was published, as precisely as known
/// @param dateNote  what else is known of the date, for example that it was after a certain day
/// @param quotedBy  who relays it, where the text was read second-hand
/// @param language  the language of the text as a BCP 47 tag, for example `ru`
/// @param url       its address, only where it is the publisher's own
public record Source(SourceId id, Wording publisher, Wording shortName, Wording title, Optional<PartialDate> date,
        Optional<Wording> dateNote, Optional<Wording> quotedBy, String language, Optional<String> url) {
}
