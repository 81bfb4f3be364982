/// From JSON trees to records, and notes on what was met on the way.
package org.cstoexplainer.model.content.bind;
