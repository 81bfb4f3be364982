/// Lessons: what is shown to a class, in which order, for how long.
package org.cstoexplainer.model.lesson;
