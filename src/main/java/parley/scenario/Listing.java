package parley.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects parameters in the order of the records. */
final class Listing {

    /** Stands for a default where a file must give the value. */
    static final Node REQUIRED = new Node.Scalar(Position.of("defaults"), "required", false);
    /** Stands for a default where the value can be absent. */
    static final Node NONE = new Node.Scalar(Position.of("defaults"), "none", false);

    private final List<Catalogue.Entry> entries = new ArrayList<>();
    private final Map<String, String> sections = new LinkedHashMap<>();

    void parameter(String path, String type, Passport passport, Node def) {
        entries.add(new Catalogue.Entry(path, type, passport.parameter(), CanonicalText.inline(def)));
    }

    void section(String path, String meaning) {
        sections.put(path, meaning);
    }

    List<Catalogue.Entry> entries() {
        return List.copyOf(entries);
    }

    /** What each section means, by path. */
    Map<String, String> sections() {
        return sections;
    }
}
