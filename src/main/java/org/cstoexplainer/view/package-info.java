/// The windows: they put the panes together.
package org.cstoexplainer.view;
