/// Members over time: a map of one year, what changed in it, and the bars of all years.
package org.cstoexplainer.view.members;
