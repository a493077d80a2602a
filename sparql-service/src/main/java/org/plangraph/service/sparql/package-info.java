/**
 * The SPARQL protocols: Fuseki mounted in Boot's Tomcat, with its limits, its locks on writing and its errors as problem
 * details. Stands on the store alone.
 */
package org.plangraph.service.sparql;
