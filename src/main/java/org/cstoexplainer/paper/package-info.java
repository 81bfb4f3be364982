/// Text on paper: PDF with real text, embedded fonts and bookmarks.
package org.cstoexplainer.paper;
