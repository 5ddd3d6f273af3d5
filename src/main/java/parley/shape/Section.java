package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
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

/**
 * A mapping that becomes a record. Beside the components it accepts the key {@code source}: where its values come from.
 */
public final class Section implements Shape {

    /** The key under which every section may say where its values come from. */
    public static final String SOURCE = "source";

    private static final Shape SOURCES = new Sources();

    private final Constructor<?> constructor;
    private final Map<String, Field> fields;

    /** @param fields the components by name, in the order of the record */
    public Section(Constructor<?> constructor, Map<String, Field> fields) {
        this.constructor = constructor;
        this.fields = fields;
    }

    /** The record. */
    public Class<?> type() {
        return constructor.getDeclaringClass();
    }

    @Override
    public String expected() {
        return "a section";
    }

    @Override
    public Object bind(Node node, String path, Findings findings) {
        return bind(node, Set.of(), path, findings);
    }

    /** Binds a section in which some more keys are known, because somebody else reads them. */
    Object bind(Node node, Set<String> more, String path, Findings findings) {
        if (!(node instanceof Node.Mapping mapping)) {
            findings.mismatch(node, path, expected(), "Known here: " + String.join(", ", fields.keySet()) + ".");
            return null;
        }
        mapping.entries().forEach((key, value) -> {
            if (key.equals(SOURCE)) {
                collect(value, path, findings);
            } else if (!fields.containsKey(key) && !more.contains(key)) {
                refuse(key, more, value, path, findings);
            }
        });
        Object[] values = fields.values().stream().map(field -> field.bind(mapping, path, findings)).toArray();
        return build(values, mapping, path, findings);
    }

    private static void collect(Node node, String path, Findings findings) {
        Object text = SOURCES.bind(node, Keys.join(path, SOURCE), findings);
        if (text != null) {
            findings.source(path, (String) text);
        }
    }

    private void refuse(String key, Set<String> more, Node value, String path, Findings findings) {
        List<String> known = new ArrayList<>(more);
        known.addAll(fields.keySet());
        findings.problem(value.at(), Keys.join(path, key), "is not known",
                NearMiss.advice(key, known, "Known here: " + String.join(", ", known) + "."));
    }

    private Object build(Object[] values, Node.Mapping mapping, String path, Findings findings) {
        for (Object value : values) {
            if (value == null) {
                return null;
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refusal) {
            findings.problem(mapping.at(), path, "is refused: " + refusal.getCause().getMessage(), "");
            return null;
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException("cannot make a " + type().getName(), impossible);
        }
    }

    @Override
    public Node canonical(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        Map<String, Node> left = new LinkedHashMap<>(mapping.entries());
        Map<String, Node> ordered = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            Node value = left.remove(field.name());
            if (value != null) {
                ordered.put(field.name(), field.shape().canonical(value));
            }
        }
        left.forEach((key, value) -> ordered.put(key, key.equals(SOURCE) ? SOURCES.canonical(value) : value));
        return new Node.Mapping(node.at(), ordered);
    }

    @Override
    public void list(String path, Passport declared, Node def, Listing listing) {
        for (Field field : fields.values()) {
            Node own = def instanceof Node.Mapping mapping ? mapping.entries().get(field.name()) : null;
            String here = Keys.join(path, field.name());
            if (field.shape() instanceof Section) {
                listing.section(here, field.passport().parameter().value());
            }
            field.shape().list(here, field.passport(), own == null ? field.listedDefault() : own, listing);
        }
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return definitions.reference(type().getSimpleName(), () -> object(definitions));
    }

    /** The schema of the section itself, written out. */
    public ObjectNode object(Definitions definitions) {
        ObjectNode schema = Definitions.type("object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        fields.forEach((name, field) -> properties.set(name, field.schema(definitions)));
        properties.set(SOURCE, definitions.reference(SOURCE, () -> SOURCES.schema(definitions)));
        return schema;
    }

    @Override
    public ObjectNode requirements() {
        ObjectNode schema = Definitions.object();
        ObjectNode properties = Definitions.object();
        for (Field field : fields.values()) {
            if (field.absent().isEmpty()) {
                schema.withArray("required").add(field.name());
            }
            if (!field.shape().requirements().isEmpty()) {
                properties.set(field.name(), field.shape().requirements());
            }
        }
        return properties.isEmpty() ? schema : schema.set("properties", properties);
    }

    @Override
    public Optional<Shape> child(Node.Mapping node, String key) {
        return key.equals(SOURCE) ? Optional.of(SOURCES) : Optional.ofNullable(fields.get(key)).map(Field::shape);
    }

    @Override
    public Collection<String> keys(Node.Mapping node) {
        return fields.keySet();
    }
}
