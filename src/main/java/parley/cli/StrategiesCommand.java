package parley.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import parley.grammar.StrategyCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley strategies}: what parties can do. */
@Command(name = "strategies", mixinStandardHelpOptions = true,
        description = "Lists the strategies by role, or one of them with its parameters.")
final class StrategiesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "one strategy, as in PressureForTalks")
    private String name;

    @Override
    public Integer call() {
        StrategyCatalogue strategies = StrategyCatalogue.installed();
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.print(name == null ? strategies.describe() : strategies.describe(name));
        terminal.flush();
        return ExitCode.DONE;
    }
}
