package org.cstoexplainer.model.search;

import java.util.List;

/// Something that can be found.
///
/// @param kind   what it is
/// @param title  its title
/// @param names  other names it is found by as if they were its title; never shown
/// @param text   what it says
/// @param where  where it stands
/// @param target where it leads
record Entry(Kind kind, String title, List<String> names, String text, String where, Target target) {
}
