/// The command line.
package org.cstoexplainer.cli;
