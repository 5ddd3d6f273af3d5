package parley.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parley.notation.InvalidScenario;
import parley.notation.Keys;
import parley.notation.NearMiss;
import parley.notation.Position;
import parley.shape.Listing;
import parley.shape.Listing.Entry;
import parley.shape.Section;

/**
 * Every parameter that a scenario file can give, in the order of the file, with its passport.
 *
 * <p>Names that a scenario chooses stand in angle brackets: {@code parties.<principal>.trust.prior},
 * {@code agenda.issues.<issue>.weights.<party>}, {@code events.<n>.round}. The parameters of a strategy are listed
 * below its name, {@code parties.<principal>.strategy.<Hold>.pressure}; in a file the name is not part of the path.
 */
public final class Catalogue {

    private final List<Entry> entries;
    private final Map<String, String> sections;

    private Catalogue(Listing listing) {
        this.entries = listing.entries();
        this.sections = listing.sections();
    }

    /**
     * The parameters of everything on the class path.
     *
     * @throws InvalidScenario if a strategy library is broken
     */
    public static Catalogue installed() {
        return of(Grammar.installed().root());
    }

    static Catalogue of(Section root) {
        return new Catalogue(Listing.of("", root));
    }

    /** All parameters. */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The parameters at or below a path, which may have placeholders or real names in it; the empty path is the whole
     * scenario.
     *
     * @throws InvalidScenario if there are none
     */
    public List<Entry> below(String path) {
        List<String> wanted = path.isEmpty() ? List.of() : Keys.of(path);
        List<Entry> found = entries.stream().filter(entry -> matches(Keys.of(entry.path()), wanted)).toList();
        if (found.isEmpty()) {
            throw InvalidScenario.of(Position.of("describe"), path, "is not a parameter", NearMiss.advice(path,
                    neighbours(wanted), "Sections are " + String.join(", ", topLevel()) + "."));
        }
        return found;
    }

    /**
     * Whether a pattern of the catalogue is at or below a path. A placeholder stands for any name; the name of a
     * strategy, which begins with a capital, may also be left out of the path, as it is in files.
     */
    private static boolean matches(List<String> pattern, List<String> path) {
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

    private List<String> neighbours(List<String> wanted) {
        TreeSet<String> paths = new TreeSet<>();
        for (Entry entry : entries) {
            List<String> keys = new ArrayList<>(Keys.of(entry.path()));
            for (int i = 0; i < Math.min(keys.size(), wanted.size()); i++) {
                keys.set(i, keys.get(i).startsWith("<") ? wanted.get(i) : keys.get(i));
            }
            paths.add(String.join(".", keys.subList(0, Math.min(keys.size(), wanted.size()))));
        }
        return List.copyOf(paths);
    }

    private List<String> topLevel() {
        return entries.stream().map(entry -> Keys.of(entry.path()).get(0)).distinct().toList();
    }

    /**
     * The parameters at or below a path as text of at most 100 columns: a table of a section, a sheet of a single
     * parameter.
     *
     * @throws InvalidScenario if there are none
     */
    public String describe(String path) {
        List<Entry> found = below(path);
        return found.size() == 1 ? ParameterTable.sheet(found.get(0)) : ParameterTable.of(found, sections);
    }
}
