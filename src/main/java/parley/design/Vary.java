package parley.design;

import java.util.List;

/** Reads a factor from {@code path=min:max:step} or {@code path=a,b,c}. */
final class Vary {

    private static final String FORMS = "Write --vary path=min:max:step, or --vary path=a,b,c.";

    private Vary() {
    }

    static Factor parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new InvalidDesign("'" + text + "' does not say which levels to try.", adviceWithoutEquals(text));
        }
        String path = text.substring(0, equals).strip();
        String levels = text.substring(equals + 1).strip();
        if (path.isEmpty()) {
            throw new InvalidDesign("'" + text + "' does not name a parameter.", FORMS);
        }
        if (levels.isEmpty()) {
            throw new InvalidDesign("'" + text + "' has no levels.", FORMS);
        }
        return new Factor(path, levels(path, levels));
    }

    private static String adviceWithoutEquals(String text) {
        int colon = text.indexOf(':');
        return colon < 1 ? FORMS
                : "Did you mean --vary " + text.substring(0, colon) + "=" + text.substring(colon + 1) + "?";
    }

    private static List<String> levels(String path, String text) {
        List<String> listed = FlowText.split(text, ',');
        List<String> range = FlowText.split(text, ':');
        return listed.size() == 1 && range.size() > 1 ? RangeOfLevels.parse(path, range)
                : ListOfLevels.parse(path, listed);
    }
}
