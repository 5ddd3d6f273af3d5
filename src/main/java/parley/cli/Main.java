package parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line. Without a command it does the main job: it sweeps the anchor scenario and draws what comes of it.
 */
@Command(name = "parley", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = {"Plays negotiations under pressure, many times, and shows how they end.",
            "Without a command: sweeps the Muscat scenario over American pressure and Israeli restraint."},
        subcommands = {RunCommand.class, SweepCommand.class, ValidateCommand.class, DescribeCommand.class,
            StrategiesCommand.class, ScenariosCommand.class, CommandLine.HelpCommand.class},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:could not run", "2:bad usage or input", "3:finished with failed runs",
            "130:interrupted",
            "129, 143:ended by another signal; a sweep closes its files first"},
        footer = {"", "Illustrative, not a forecast."})
public final class Main implements Callable<Integer> {

    private static final String[] MAIN_JOB = {"sweep", "muscat-2026",
        "--vary", "parties.USA.pressure.scale=0:1.5:0.25",
        "--vary", "parties.ISR.strategy.restraint=0:1:0.5",
        "--replications", "2000"};

    @Spec
    private CommandSpec spec;

    /** Runs the command line and leaves with its exit code. */
    public static void main(String[] arguments) {
        int code = Leaving.codeOf(commandLine().setOut(Leaving.output()), arguments);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** The command line, ready to execute; used by tests too. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setAbbreviatedOptionsAllowed(false)
                .setExpandAtFiles(false)
                .registerConverter(Path.class, new FolderName())
                .setParameterExceptionHandler(new ErrorReport())
                .setExecutionExceptionHandler(new ErrorReport());
    }

    @Override
    public Integer call() {
        return commandLine().setOut(spec.commandLine().getOut()).setErr(spec.commandLine().getErr()).execute(MAIN_JOB);
    }
}
