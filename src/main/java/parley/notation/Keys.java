package parley.notation;

import java.util.List;

/**
 * Paths to parameters: keys with points between them, as in {@code parties.USA.trust.prior} or {@code events.0.round}.
 */
public final class Keys {

    private Keys() {
    }

    /** The path to a key below a path; the root is the empty path. */
    public static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The keys of a path. */
    public static List<String> of(String path) {
        return List.of(path.split("\\.", -1));
    }
}
