/// What lies over the window: dialogs and the page of mistakes.
package org.cstoexplainer.view.overlay;
