/// What belongs together in the content, across files: each check answers one question.
package org.cstoexplainer.model.content.check;
