package parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import picocli.CommandLine;

/** The last moments of a command: what has gone wrong where no command could notice it. */
final class Leaving {

    private Leaving() {
    }

    /** Standard output as a writer that notices when it cannot be written, which the console's own stream hides. */
    static PrintWriter output() {
        String encoding = System.getProperty("sun.stdout.encoding");
        Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
        return new PrintWriter(new FileOutputStream(FileDescriptor.out), true, charset);
    }

    /** Executes a command and gives the exit code to leave with. */
    static int codeOf(CommandLine line, String... arguments) {
        try {
            return checked(line, line.execute(arguments));
        } catch (StackOverflowError e) {
            return broken(line, "The input is nested too deeply. Make it flatter.");
        } catch (OutOfMemoryError e) {
            return broken(line, "There is not enough memory. Sweep fewer cells at once, or give Java more with -Xmx.");
        }
    }

    /** Writers keep their errors to themselves: without a look at them, lost output would pass for success. */
    private static int checked(CommandLine line, int code) {
        boolean lost = line.getOut().checkError();
        if (!lost || code != ExitCode.DONE) {
            return code;
        }
        String reason = reason();
        // A reader such as `head` that has seen enough closes the pipe; that is nobody's fault.
        return reason.toLowerCase(Locale.ROOT).contains("pipe") ? ExitCode.COULD_NOT_RUN
                : broken(line, "The output could not be written" + reason + ". Send it elsewhere.");
    }

    /** The error itself is lost; writing once more brings it back. */
    @SuppressWarnings("resource") // Standard output is not ours to close.
    private static String reason() {
        try {
            new FileOutputStream(FileDescriptor.out).write('\n');
            return "";
        } catch (IOException e) {
            return ": " + e.getMessage();
        }
    }

    private static int broken(CommandLine line, String words) {
        line.getErr().println(words);
        line.getErr().flush();
        return ExitCode.COULD_NOT_RUN;
    }
}
