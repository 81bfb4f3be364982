/// Words in the languages the app speaks.
package org.cstoexplainer.model.text;
