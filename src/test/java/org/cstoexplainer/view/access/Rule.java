package org.cstoexplainer.view.access;

import java.util.List;

/// One thing that every screen has to keep to.
interface Rule {

    /// Each breach: which screen, which node, and what was expected.
    List<String> breaches(Seen seen);
}
