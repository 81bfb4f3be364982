/// What may be done: each method is one change of the state or one call of a port.
package org.cstoexplainer.controller;
