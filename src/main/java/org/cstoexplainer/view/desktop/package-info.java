/// The ports to the desktop.
package org.cstoexplainer.view.desktop;
