/// The article, claim by claim.
package org.cstoexplainer.model.press;
