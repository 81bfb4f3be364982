/// What is kept of a lesson between runs: where it stands, the teacher's own notes and lessons.
package org.cstoexplainer.model.keep;
