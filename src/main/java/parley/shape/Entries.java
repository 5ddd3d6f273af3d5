package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Node;

/**
 * A mapping from names that the scenario chooses to things of one shape.
 *
 * @param names what the names stand for, as in "issue"
 */
public record Entries(Shape value, String names, Passport passport) implements Shape {

    /** What a name may look like, so that it can stand in a path and in the name of a file. */
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    @Override
    public String expected() {
        return "a section with an entry for each " + names;
    }

    @Override
    public Object bind(Node node, String path, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.mismatch(node, path, expected(), passport.advice());
            return null;
        }
        Map<String, Object> bound = new LinkedHashMap<>();
        mapping.entries().forEach((name, each) -> bound.put(name, bind(name, each, path, findings)));
        return bound.containsValue(null) ? null : Collections.unmodifiableMap(bound);
    }

    private Object bind(String name, Node node, String path, Findings findings) {
        if (!NAME.matcher(name).matches()) {
            findings.problem(node.at(), path, "has the name `" + name + "`; a name is letters, digits, _ and -, "
                    + "and begins with a letter", names.equals("party") ? "Put the full name into `label`." : "");
        }
        return value.bind(node, path + "." + name, findings);
    }

    @Override
    public Node canonical(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.entries().forEach((name, each) -> entries.put(name, value.canonical(each)));
        return new Node.Mapping(node.at(), entries);
    }

    @Override
    public void list(String path, Passport declared, Node def, Listing listing) {
        listing.section(path + ".<" + names + ">", declared.parameter().value());
        value.list(path + ".<" + names + ">", declared, Listing.NONE, listing);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("object");
        schema.putObject("propertyNames").put("pattern", "^" + NAME.pattern() + "$");
        schema.putObject("additionalProperties").putArray("anyOf").add(value.schema(definitions))
                .add(Definitions.type("null"));
        return schema;
    }

    @Override
    public ObjectNode requirements() {
        ObjectNode schema = Definitions.object();
        ObjectNode entry = schema.putObject("additionalProperties");
        entry.set("not", Definitions.type("null"));
        entry.setAll(value.requirements());
        return schema;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Optional<Shape> child(Node.Mapping node, String key) {
        return Optional.of(value);
    }

    @Override
    public Collection<String> keys(Node.Mapping node) {
        return node.entries().keySet();
    }
}
