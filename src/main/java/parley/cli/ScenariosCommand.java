package parley.cli;

import java.util.concurrent.Callable;
import parley.document.Document;
import parley.document.Shipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley scenarios}: what ships. */
@Command(name = "scenarios", mixinStandardHelpOptions = true,
        description = "Lists the scenarios that come with Parley.")
final class ScenariosCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        for (String name : Shipped.names()) {
            spec.commandLine().getOut().printf("%-22s %s%n", name, Document.read(name).title());
        }
        return ExitCode.DONE;
    }
}
