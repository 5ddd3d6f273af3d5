package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Keys;
import parley.notation.NearMiss;
import parley.notation.Node;

/** A section of one of several kinds, told by a key: a party by its {@code role}, a strategy by its {@code name}. */
public final class Variant implements Shape {

    private final String key;
    private final String noun;
    private final Map<String, Section> kinds;
    private final Map<String, String> elsewhere;

    /**
     * @param key       the key that tells the kind; a strategy may be written as its bare name
     * @param noun      what is told, as in "a strategy for a principal"
     * @param kinds     the kinds by name
     * @param elsewhere kinds that exist but do not fit here, with what they are
     */
    public Variant(String key, String noun, Map<String, Section> kinds, Map<String, String> elsewhere) {
        this.key = key;
        this.noun = noun;
        this.kinds = kinds;
        this.elsewhere = elsewhere;
    }

    /** Whether the kind may be written alone, without a section. */
    private boolean mayStandAlone() {
        return key.equals("name");
    }

    @Override
    public String expected() {
        return noun;
    }

    @Override
    public Object bind(Node node, String path, Findings findings) {
        if (!(spelledOut(node) instanceof Node.Mapping mapping)) {
            findings.mismatch(node, path, mayStandAlone() ? noun : "a section with a `" + key + "`", known());
            return null;
        }
        Node kind = mapping.entries().get(key);
        if (kind == null) {
            findings.problem(mapping.at(), Keys.join(path, key), "is missing", known());
            return null;
        }
        Section section = kind instanceof Node.Scalar scalar ? kinds.get(scalar.text()) : null;
        if (section == null) {
            refuse(kind, node instanceof Node.Scalar ? path : Keys.join(path, key), findings);
            return null;
        }
        return section.bind(mapping, Set.of(key), path, findings);
    }

    private void refuse(Node kind, String path, Findings findings) {
        String name = kind instanceof Node.Scalar scalar ? scalar.text() : "";
        String advice = elsewhere.containsKey(name) ? "It is " + elsewhere.get(name) + ". " + known()
                : NearMiss.advice(name, kinds.keySet(), known());
        String message = kind.isNull() ? "has no value" : "is " + kind.shown() + ", which is not " + noun;
        findings.problem(kind.at(), path, message, advice);
    }

    private String known() {
        return kinds.isEmpty() ? "None is known." : "Known: " + String.join(", ", kinds.keySet()) + ".";
    }

    @Override
    public Node spelledOut(Node node) {
        if (mayStandAlone() && node instanceof Node.Scalar && !node.isNull()) {
            Map<String, Node> entries = new LinkedHashMap<>();
            entries.put(key, node);
            return new Node.Mapping(node.at(), entries);
        }
        return node;
    }

    @Override
    public Node canonical(Node node) {
        if (!(spelledOut(node) instanceof Node.Mapping mapping) || section(mapping).isEmpty()) {
            return node;
        }
        Node kind = new Node.Scalar(node.at(), mapping.text(key), false);
        if (mapping.entries().size() == 1 && mayStandAlone()) {
            return kind;
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        entries.put(key, kind);
        entries.putAll(((Node.Mapping) section(mapping).get().canonical(mapping.without(key))).entries());
        return new Node.Mapping(node.at(), entries);
    }

    @Override
    public boolean replaces(Node.Mapping over, Node.Mapping base) {
        return over.entries().containsKey(key) && !over.text(key).equals(base.text(key));
    }

    @Override
    public boolean tells(String word) {
        return !mayStandAlone() && word.equals(key);
    }

    @Override
    public Optional<Shape> child(Node.Mapping node, String child) {
        return section(node).flatMap(section -> section.child(node, child));
    }

    private Optional<Section> section(Node.Mapping node) {
        return Optional.ofNullable(kinds.get(node.text(key)));
    }

    @Override
    public void list(String path, Passport declared, Node def, Listing listing) {
        if (mayStandAlone()) {
            listing.parameter(path, "strategy", declared, def);
        }
        // The role takes the place of the party; a strategy's parameters are listed below its name.
        String parent = mayStandAlone() ? path : path.substring(0, path.lastIndexOf('.'));
        kinds.forEach((kind, section) -> {
            String here = parent + ".<" + kind + ">";
            listing.section(here, mayStandAlone() ? "with " + kind : "a party with `role: " + kind + "`");
            section.list(here, declared, Listing.NONE, listing);
        });
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode section = Definitions.type("object");
        section.putObject("properties").set(key, Definitions.words(kinds.keySet()));
        kinds.forEach((kind, shape) -> section.withArray("allOf").add(Definitions.where(key, kind,
                definitions.reference(key + "-" + kind, () -> kind(kind, shape, definitions)))));
        if (!mayStandAlone()) {
            return section;
        }
        ObjectNode schema = Definitions.object();
        schema.putArray("anyOf").add(Definitions.words(kinds.keySet())).add(section);
        return schema;
    }

    private ObjectNode kind(String kind, Section section, Definitions definitions) {
        ObjectNode schema = section.object(definitions);
        ((ObjectNode) schema.get("properties")).putObject(key).put("const", kind);
        return schema;
    }

    @Override
    public ObjectNode requirements() {
        ObjectNode schema = Definitions.object();
        schema.putArray("required").add(key);
        kinds.forEach((kind, section) -> {
            if (!section.requirements().isEmpty()) {
                schema.withArray("allOf").add(Definitions.where(key, kind, section.requirements()));
            }
        });
        return schema;
    }

    @Override
    public Collection<String> keys(Node.Mapping node) {
        List<String> keys = new ArrayList<>(List.of(key));
        section(node).ifPresent(section -> keys.addAll(section.keys(node)));
        return keys;
    }
}
