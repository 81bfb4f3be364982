/// Placing labels so that they never overlap; px of the screen, no toolkit.
package org.cstoexplainer.model.label;
