/// What lies over the window: the search, the keys, the first tips.
package org.cstoexplainer.view.overlay;
