/// What happened when: events, eras and the piecewise scale.
package org.cstoexplainer.model.timeline;
