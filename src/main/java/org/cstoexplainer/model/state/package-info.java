/// All that changes while the app runs, as one immutable value, and what can be read from it.
package org.cstoexplainer.model.state;
