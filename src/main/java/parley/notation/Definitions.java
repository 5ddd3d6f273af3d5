package parley.notation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * The definitions of a JSON Schema, each written once and referred to by name, and the small forms that schemas are
 * made of.
 */
public final class Definitions {

    private final ObjectNode all = object();

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The schema of any of these words. */
    public static ObjectNode words(Collection<String> words) {
        ObjectNode schema = object();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    /** The schema of a value of this type. */
    public static ObjectNode type(String type) {
        return object().put("type", type);
    }

    /** The schema that applies where a key has this value. */
    public static ObjectNode where(String key, String value, ObjectNode then) {
        ObjectNode schema = object();
        ObjectNode condition = schema.putObject("if");
        condition.putObject("properties").putObject(key).put("const", value);
        condition.putArray("required").add(key);
        schema.set("then", then);
        return schema;
    }

    /** A reference to a definition, which is made when it is first needed. */
    public ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!all.has(name)) {
            all.putObject(name);  // takes its place before those that it needs itself
            all.set(name, definition.get());
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    public ObjectNode all() {
        return all;
    }
}
