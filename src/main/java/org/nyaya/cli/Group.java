package org.nyaya.cli;

import picocli.CommandLine.Command;

/** A command that only holds others; called alone, it is a wrong call. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class Group {}
