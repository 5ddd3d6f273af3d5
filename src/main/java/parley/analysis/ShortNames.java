package parley.analysis;

import java.util.List;

/** The shortest ends of dotted paths that still tell them apart: {@code USA.scale} and {@code IRAN.scale}. */
final class ShortNames {

    private ShortNames() {
    }

    static List<String> of(List<String> paths) {
        return paths.stream().map(path -> shortest(path, paths)).toList();
    }

    private static String shortest(String path, List<String> paths) {
        for (int dot = path.lastIndexOf('.'); dot >= 0; dot = path.lastIndexOf('.', dot - 1)) {
            String end = path.substring(dot);
            if (paths.stream().filter(other -> ("." + other).endsWith(end)).count() == 1) {
                return end.substring(1);
            }
        }
        return path;
    }
}
