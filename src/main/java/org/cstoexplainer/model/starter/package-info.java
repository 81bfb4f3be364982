/// Folders to start a story from: what they hold, and how they are written.
package org.cstoexplainer.model.starter;
