/// The class screen: a slide of a lesson, laid out for the size of a projector. It has no controls.
package org.cstoexplainer.view.screen;
