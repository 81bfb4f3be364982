/// View 2: the walk through Article 4. The clause, the question, the path, and where the answers lead.
package org.cstoexplainer.view.walk;
