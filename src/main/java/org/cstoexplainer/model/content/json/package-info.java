/// JSON as a tree in which everything knows its place.
package org.cstoexplainer.model.content.json;
