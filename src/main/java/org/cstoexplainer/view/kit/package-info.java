/// What all panes share; it knows no subject.
package org.cstoexplainer.view.kit;
