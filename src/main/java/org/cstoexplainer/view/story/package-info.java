/// The story view: map, legend, timeline and panel in their places.
package org.cstoexplainer.view.story;
