package org.plangraph.service.command;

import org.plangraph.extractor.Extractor;
import picocli.CommandLine.IVersionProvider;

/** The version of the extractor, which is that of the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"plangraph " + Extractor.version()};
    }
}
