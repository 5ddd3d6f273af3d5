package parley.notation;

/**
 * One thing that is wrong with a scenario.
 *
 * @param at      where it is
 * @param path    the parameter it concerns, as in {@code parties.USA.trust.prior}; empty where it concerns the whole
 *                file
 * @param message what is wrong, with the value and what is allowed, as the rest of a sentence that begins with the path
 * @param advice  what to do about it; may be empty
 */
public record Problem(Position at, String path, String message, String advice) {

    /** The problem as people read it: place, path, message, and the advice indented on a line of its own. */
    public String text() {
        String what = Visible.message(message);
        String sentence = path.isEmpty() ? what : Visible.path(path) + " " + what;
        return Visible.text(at.toString()) + ": " + sentence
                + (advice.isEmpty() ? "" : "\n  " + Visible.advice(advice));
    }
}
