package org.plangraph.service.explore.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of uploads.
 *
 * @param waiting how many uploads may wait for those before them, at least 1; more are refused
 * @param kept of how many uploads the outcome can be asked for, at least 1; the oldest are forgotten first
 */
@ConfigurationProperties("plangraph.upload")
record UploadProperties(
        @DefaultValue("16") int waiting,
        @DefaultValue("200") int kept) {
    /** The setting that {@code waiting} comes from. */
    static final String WAITING = "plangraph.upload.waiting";
}
