package parley.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import parley.design.InvalidDesign;
import parley.notation.InvalidScenario;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that goes wrong into words and an exit code, never a stack trace. */
final class ErrorReport implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(problem.getMessage());
        UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try `" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help`.");
        return ExitCode.BAD_INPUT;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult result) {
        if (problem instanceof InvalidPathException path) {
            command.getErr().println("'" + path.getInput() + "' cannot be the name of a file: " + path.getReason());
            return ExitCode.BAD_INPUT;
        }
        command.getErr().println(problem.getMessage() == null ? problem.toString() : problem.getMessage());
        boolean input = problem instanceof InvalidScenario || problem instanceof InvalidDesign;
        return input ? ExitCode.BAD_INPUT : ExitCode.COULD_NOT_RUN;
    }
}
