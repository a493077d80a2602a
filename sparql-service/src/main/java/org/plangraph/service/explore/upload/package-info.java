/**
 * Plans that come over HTTP: received, worked on one after another in a bounded queue, and their progress told. What becomes of
 * a file is the store's business, {@link org.plangraph.service.store.LivePlans}.
 */
package org.plangraph.service.explore.upload;
