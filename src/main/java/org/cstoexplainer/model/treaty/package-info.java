/// Treaties that promise help, as data, and what answers to their questions come to. Every condition of a treaty is
/// content with its article and paragraph; the rules here know no treaty.
package org.cstoexplainer.model.treaty;
