/// What a person has chosen and where the window stood, kept between runs.
package org.cstoexplainer.model.settings;
