/// The page of the story: the stop, and the cards that lie over it.
package org.cstoexplainer.view.panel;
