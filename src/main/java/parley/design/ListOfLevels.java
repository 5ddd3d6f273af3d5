package parley.design;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The levels of {@code a,b,c}, kept as they are written. */
final class ListOfLevels {

    private ListOfLevels() {
    }

    static List<String> parse(String path, List<String> levels) {
        Set<Object> seen = new HashSet<>();
        for (String level : levels) {
            requireLevel(path, level);
            if (!seen.add(meaning(level))) {
                throw new InvalidDesign("'" + path + "' has the level " + level + " twice.",
                        "Remove one; for more runs of a cell raise --replications.");
            }
        }
        return levels;
    }

    private static void requireLevel(String path, String level) {
        if (level.isEmpty()) {
            throw new InvalidDesign("The list of levels of '" + path + "' has an empty place.",
                    "Remove the extra comma; an empty text is written ''.");
        }
        if (FlowText.split(level, ':').size() > 1) {
            throw new InvalidDesign("The levels of '" + path + "' mix a range and a list: '" + level + "'.",
                    "Write one range min:max:step, or list every level.");
        }
    }

    /** Numbers are the same level however they are written: 0.5, .50 and 5e-1. */
    private static Object meaning(String level) {
        try {
            return new BigDecimal(level).stripTrailingZeros();
        } catch (NumberFormatException notANumber) {
            return level;
        }
    }
}
