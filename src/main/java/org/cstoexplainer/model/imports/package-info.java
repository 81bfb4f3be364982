/// Timelines of other programs become stories.
package org.cstoexplainer.model.imports;
