package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nyaya.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    @Test
    void every_command_says_what_it_does_with_an_example_and_every_argument_what_it_means() {
        List<String> silent = new ArrayList<>();
        look(Cli.commands(Terminal.ofSystem(Words.in(Locale.ENGLISH))), silent);
        assertEquals(List.of(), silent);
    }

    private static void look(CommandLine command, List<String> silent) {
        String name = command.getCommandSpec().qualifiedName();
        String help = command.getUsageMessage();
        if (!help.contains("Example:")) {
            silent.add(name + " has no example");
        }
        if (command.getCommandSpec().usageMessage().header().length == 0) {
            silent.add(name + " says nothing");
        }
        for (ArgSpec arg : command.getCommandSpec().args()) {
            if (arg.description().length == 0) {
                silent.add(name + " does not explain " + arg.paramLabel());
            }
        }
        command.getSubcommands().values().forEach(sub -> look(sub, silent));
    }
}
