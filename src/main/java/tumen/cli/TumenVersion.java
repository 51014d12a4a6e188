package tumen.cli;

import picocli.CommandLine.IVersionProvider;

import tumen.about.Version;

/// What `--version` prints: `Tumen 1.0.0`.
final class TumenVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Tumen " + Version.number()};
    }
}
