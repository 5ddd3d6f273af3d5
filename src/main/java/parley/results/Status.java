package parley.results;

/** How far a sweep has come. */
public enum Status {
    /** Still running, or ended by force without being able to say so. */
    RUNNING("running", 1),
    /** Every run was played. */
    COMPLETE("complete", 0),
    /** Every run was tried, and some failed. */
    COMPLETE_WITH_FAILURES("completeWithFailures", 3),
    /** Broken off because something could not be written; the rows that are there are whole. */
    FAILED("failed", 1),
    /** Stopped on request; what was written is whole. */
    INTERRUPTED("interrupted", 130);

    private final String word;
    private final int exitCode;

    Status(String word, int exitCode) {
        this.word = word;
        this.exitCode = exitCode;
    }

    /** The word in a manifest. */
    public String word() {
        return word;
    }

    /** What a command that ends so returns to its caller. */
    public int exitCode() {
        return exitCode;
    }
}
