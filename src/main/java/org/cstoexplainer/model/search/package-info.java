/// Finding things in the story.
package org.cstoexplainer.model.search;
