package parley.sheet;

import java.util.List;

/**
 * The words of a sheet. They stand in the picture and, as one text, in the metadata of its file.
 *
 * @param title    what the figure shows
 * @param subtitle of which scenario
 * @param notes    sentences on what was varied, how many runs were made, how intervals were computed, what is left out
 */
public record Caption(String title, String subtitle, List<String> notes) {

    /** What every figure says of itself. */
    static final String DISCLAIMER = "Illustrative, not a forecast.";

    /** The notes in one paragraph. */
    String paragraph() {
        return String.join(" ", notes);
    }

    /** Everything, for the metadata. */
    public String text() {
        return title + ". " + subtitle + ". " + paragraph() + " " + DISCLAIMER;
    }
}
