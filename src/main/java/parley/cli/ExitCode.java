package parley.cli;

/** The exit codes of every command. */
final class ExitCode {

    static final int DONE = 0;
    static final int COULD_NOT_RUN = 1;
    static final int BAD_INPUT = 2;
    static final int FAILED_RUNS = 3;
    static final int INTERRUPTED = 130;

    private ExitCode() {
    }
}
