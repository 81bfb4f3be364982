/// Dates as precisely as they are known.
package org.cstoexplainer.model.date;
