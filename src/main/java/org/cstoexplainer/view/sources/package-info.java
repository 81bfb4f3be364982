/// The drawer of sources.
package org.cstoexplainer.view.sources;
