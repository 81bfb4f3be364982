/// What the app says of itself: its version, and the notices of third parties.
package org.cstoexplainer.model.about;
