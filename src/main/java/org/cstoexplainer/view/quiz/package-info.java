/// View 4, the quiz: a question with its options, hands and answer.
package org.cstoexplainer.view.quiz;
