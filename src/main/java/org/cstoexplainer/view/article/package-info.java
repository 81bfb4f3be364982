/// View 5: the article with its claims marked in place, and the card of the claim that is open.
package org.cstoexplainer.view.article;
