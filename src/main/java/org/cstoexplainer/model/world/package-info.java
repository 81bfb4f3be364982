/// States, what they were in which years, contested places, and the views of the map.
package org.cstoexplainer.model.world;
