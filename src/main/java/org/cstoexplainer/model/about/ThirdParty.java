package org.cstoexplainer.model.about;

import java.util.List;

/// Something in the app that others made.
///
/// @param name    what it is, with its version
/// @param parts   the packages it comes in, for example `org.openjfx:javafx-base`
/// @param use     what it is used for
/// @param licence its licence in short
/// @param files   where the texts of its licences stand, as resources
public record ThirdParty(String name, List<String> parts, String use, String licence, List<String> files) {

    /// Copies the lists.
    public ThirdParty {
        parts = List.copyOf(parts);
        files = List.copyOf(files);
    }
}
