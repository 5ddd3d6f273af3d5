package parley.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.domain.Parameter;
import parley.notation.CanonicalText;
import parley.notation.Node;
import parley.notation.Position;

/** Parameters in the order of the records. */
public final class Listing {

    /** Stands for a default where a file must give the value. */
    static final Node REQUIRED = new Node.Scalar(Position.of("defaults"), "required", false);
    /** Stands for a default where the value can be absent. */
    static final Node NONE = new Node.Scalar(Position.of("defaults"), "none", false);

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
        public String section() {
            return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }

        /** The last key of the path. */
        public String key() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> sections = new LinkedHashMap<>();

    private Listing() {
    }

    /** Every parameter of a section, listed below this path. */
    public static Listing of(String path, Section section) {
        Listing listing = new Listing();
        section.list(path, null, NONE, listing);
        return listing;
    }

    void parameter(String path, String type, Passport passport, Node def) {
        entries.add(new Entry(path, type, passport.parameter(), CanonicalText.inline(def)));
    }

    void section(String path, String meaning) {
        sections.put(path, meaning);
    }

    /** The parameters. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What each section means, by path. */
    public Map<String, String> sections() {
        return sections;
    }
}
