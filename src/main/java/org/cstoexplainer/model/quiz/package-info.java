/// The questions of the quiz, and hands that are counted.
package org.cstoexplainer.model.quiz;
