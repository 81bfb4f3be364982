/// Where content files come from.
package org.cstoexplainer.model.content.folder;
