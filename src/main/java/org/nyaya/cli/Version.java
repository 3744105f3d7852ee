package org.nyaya.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its build wrote it down. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Nyaya " + (version == null ? "0.1.0" : version)};
    }
}
