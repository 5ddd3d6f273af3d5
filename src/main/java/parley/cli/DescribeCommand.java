package parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import parley.grammar.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley describe}: the passports of the parameters. */
@Command(name = "describe", mixinStandardHelpOptions = true,
        description = "Lists parameters with meaning, unit, range, default and source.")
final class DescribeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PATH", defaultValue = "",
            description = "only the parameters below this address, as in tension or parties.USA.pressure")
    private String path;

    @Override
    public Integer call() {
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.print(Catalogue.installed().describe(path));
        terminal.flush();
        return ExitCode.DONE;
    }
}
