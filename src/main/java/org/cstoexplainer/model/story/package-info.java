/// The stops and the order in which they are told.
package org.cstoexplainer.model.story;
