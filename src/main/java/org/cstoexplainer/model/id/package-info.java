/// The keys: they let rooms name each other's things without knowing each other.
package org.cstoexplainer.model.id;
