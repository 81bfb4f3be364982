/// The content as one value, and the strict reading of its files.
package org.cstoexplainer.model.content;
