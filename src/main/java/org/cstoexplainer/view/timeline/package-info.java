/// The timeline: lanes on a wide window, a rail on a narrow one.
package org.cstoexplainer.view.timeline;
