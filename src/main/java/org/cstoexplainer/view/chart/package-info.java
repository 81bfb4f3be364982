/// Charts of the story, each with a table of the same figures.
package org.cstoexplainer.view.chart;
