/// In front of a class: the windows of a lesson, the console, and their keys.
package org.cstoexplainer.view.presenter;
