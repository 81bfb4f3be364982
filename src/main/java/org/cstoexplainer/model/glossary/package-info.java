/// The terms that the app explains.
package org.cstoexplainer.model.glossary;
