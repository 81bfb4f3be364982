package org.cstoexplainer.model.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cstoexplainer.model.content.bind.Ledger;
import org.cstoexplainer.model.treaty.Instrument;
import org.cstoexplainer.model.treaty.Listing;

/// The files of treaties, any number of them: those that `treaties.json` names, then those that were put into the folder
/// beside it and are called `treaty-….json`.
final class Instruments {

    private static final String DROPPED = "treaty-.+\\.json";

    private Instruments() {
    }

    static List<Instrument> read(Ledger ledger, FileReading files) {
        var listings = ledger.all(Listing.class);
        var listed = listings.stream().map(listing -> listing.value().file()).collect(Collectors.toSet());
        var named = listings.stream().filter(listing -> files.has(listing, listing.value().file()))
                .map(listing -> listing.value().file());
        var dropped = files.names().stream().filter(name -> name.matches(DROPPED) && !listed.contains(name));
        return Stream.concat(named, dropped).flatMap(name -> files.whole(name, Instrument.class).stream()).toList();
    }
}
