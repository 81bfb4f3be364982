/// Numbers of troops, the forces of the CSTO, who stood where, and the precedents.
package org.cstoexplainer.model.forces;
