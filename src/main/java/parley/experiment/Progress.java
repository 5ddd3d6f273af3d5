package parley.experiment;

/** Is told how far a sweep has come, about ten times a second at most, by the thread that runs the sweep. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total, failed) -> { };

    /**
     * So many runs are written.
     *
     * @param done   runs written so far, failed ones included
     * @param total  runs of the design
     * @param failed how many of those written failed
     */
    void made(long done, long total, long failed);
}
