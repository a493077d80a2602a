/**
 * What can be said: the terms of the PlanGraph ontology, the IRIs things get, and the vocabularies every plan shares
 * (administrative regions, industry classifications). No logic beyond reading them; depends on nothing of ours.
 */
package org.plangraph.ontology;
