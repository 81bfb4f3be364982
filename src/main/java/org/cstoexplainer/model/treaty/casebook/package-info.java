/// Cases to walk a treaty with: what happened or might happen, with the evidence for each answer.
package org.cstoexplainer.model.treaty.casebook;
