package parley.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import parley.domain.Parameter;

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
     * One parameter.
     *
     * @param path      its address, with placeholders
     * @param type      what is expected, as in "a number"; the words of an enum are separated by bars
     * @param parameter its passport
     * @param def       its default here, "required" where there is none, "none" where it can be absent
     */
    public record Entry(String path, String type, Parameter parameter, String def) {

        /** The allowed range as in "0 to 1", or the type of what is not a number. */
        public String allowed() {
            String range = new Passport(parameter).allowed();
            return range.isEmpty() ? type : range;
        }

        /** The plausible range as in "0.1 to 0.6", or the empty string. */
        public String plausible() {
            return new Passport(parameter).plausible();
        }

        /** The path to the section that the parameter is in. */
        String section() {
            return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }

        /** The last key of the path. */
        String key() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
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
        Listing listing = new Listing();
        root.list("", null, Listing.NONE, listing);
        return new Catalogue(listing);
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
        List<Entry> found = entries.stream().filter(entry -> Keys.matches(Keys.of(entry.path()), wanted)).toList();
        if (found.isEmpty()) {
            throw InvalidScenario.of(Position.of("describe"), path, "is not a parameter", NearMiss.advice(path,
                    neighbours(wanted), "Sections are " + String.join(", ", topLevel()) + "."));
        }
        return found;
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
