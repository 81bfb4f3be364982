/// What leaves the app: citations, the outline of a screen.
package org.cstoexplainer.model.export;
