package parley.cli;

import java.util.List;
import java.util.concurrent.Callable;
import parley.document.Document;
import parley.notation.InvalidScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley validate}: checks scenario files. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Checks scenario files and reports every problem.")
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "scenario files, or names of shipped scenarios")
    private List<String> files;

    @Override
    public Integer call() {
        int code = ExitCode.DONE;
        for (String file : files) {
            try {
                String title = Document.read(file).scenario().title();
                spec.commandLine().getOut().printf("%s: valid, \"%s\"%n", file, title);
            } catch (InvalidScenario problem) {
                spec.commandLine().getErr().println(problem.getMessage());
                code = ExitCode.BAD_INPUT;
            }
        }
        return code;
    }
}
