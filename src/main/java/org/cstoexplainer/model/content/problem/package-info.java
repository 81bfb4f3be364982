/// Problems of the content files: where they are, what they are, and what to do about them.
package org.cstoexplainer.model.content.problem;
