/**
 * IRIs that answer: things redirect to their description, documents and graphs come in the format asked for, and VoID
 * tells what there is. Stands on the store.
 */
package org.plangraph.service.linkeddata;
