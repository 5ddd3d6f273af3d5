package parley.design;

/** A plan that cannot be run. The message says what is wrong, and in a second line what to do about it. */
public final class InvalidDesign extends RuntimeException {

    /**
     * A plan that cannot be run.
     *
     * @param problem what is wrong, with names and values
     * @param advice  what to write instead
     */
    public InvalidDesign(String problem, String advice) {
        super(problem + "\n" + advice);
    }
}
