/// Where a fact comes from and how sure it is.
package org.cstoexplainer.model.source;
