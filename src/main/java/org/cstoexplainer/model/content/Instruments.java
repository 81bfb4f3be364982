package org.cstoexplainer.model.content;

import java.util.List;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Listing;

/// The files that `treaties.json` names: any number of treaties.
final class Instruments {

    private Instruments() {
    }

    static List<Instrument> read(Ledger ledger, FileReading files) {
        return ledger.all(Listing.class).stream().filter(listing -> files.has(listing, listing.value().file()))
                .flatMap(listing -> files.whole(listing.value().file(), Instrument.class).stream()).toList();
    }
}
