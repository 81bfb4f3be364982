/// What lies over the window: search, keys, tips, dialogs and the page of mistakes.
package org.cstoexplainer.view.overlay;
