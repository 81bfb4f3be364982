/// The map.
package org.cstoexplainer.view.map;
