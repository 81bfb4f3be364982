package org.cstoexplainer.model.content.folder;

import java.util.List;

/// A folder of content files.
public sealed interface Folder permits BuiltIn, Directory, Unwritten {

    /// How large a file may be, in bytes.
    int LARGEST = 16 * 1024 * 1024;

    /// A file's bytes, or why there are none.
    Delivery file(String name);

    /// Whether there is a file of that name.
    boolean has(String name);

    /// The names of its files, as far as they can be listed.
    List<String> names();
}
