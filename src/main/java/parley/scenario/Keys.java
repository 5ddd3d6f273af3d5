package parley.scenario;

import java.util.List;

/**
 * Paths to parameters: keys with points between them, as in {@code parties.USA.trust.prior} or {@code events.0.round}.
 */
final class Keys {

    private Keys() {
    }

    /** The path to a key below a path; the root is the empty path. */
    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The keys of a path. */
    static List<String> of(String path) {
        return List.of(path.split("\\.", -1));
    }

    /**
     * Whether a pattern of the catalogue is at or below a path. A placeholder stands for any name; the name of a
     * strategy, which begins with a capital, may also be left out of the path, as it is in files.
     */
    static boolean matches(List<String> pattern, List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        if (pattern.isEmpty()) {
            return false;
        }
        String key = pattern.get(0);
        List<String> rest = pattern.subList(1, pattern.size());
        boolean strategy = key.startsWith("<") && Character.isUpperCase(key.charAt(1));
        boolean same = key.equals(path.get(0)) || strategy && key.equals("<" + path.get(0) + ">")
                || key.startsWith("<") && !strategy && !path.get(0).startsWith("<");
        return same && matches(rest, path.subList(1, path.size())) || strategy && matches(rest, path);
    }
}
