package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Json;
import parley.notation.Keys;
import parley.notation.Node;

/**
 * One component of a record.
 *
 * @param name     its name, which is its key
 * @param shape    what it can hold
 * @param passport its annotation
 * @param wrap     turns what the shape binds into what the record wants, as in an {@code OptionalDouble}
 * @param absent   its value where the file says nothing; empty where the file must say something
 * @param defaults the default as written in the annotation; that of a section fills what the file's section leaves out
 */
public record Field(String name, Shape shape, Passport passport, UnaryOperator<Object> wrap, Optional<Object> absent,
             Optional<Node> defaults) {

    /** The value of the component; null where the section gives none, which is then among the findings. */
    Object bind(Node.Mapping section, String path, Findings findings) {
        Node node = section.entries().get(name);
        String here = Keys.join(path, name);
        if (node != null) {
            Object value = shape.bind(filled(node), here, findings);
            return value == null ? null : wrap.apply(value);
        }
        if (absent.isEmpty()) {
            findings.problem(section.at(), here, "is missing; " + shape.expected() + " is expected", passport.advice());
        }
        return absent.orElse(null);
    }

    private Node filled(Node node) {
        return defaults.isPresent() ? fill(node, defaults.get()) : node;
    }

    /** A section whose gaps are filled from its defaults. Unlike with a base, {@code ~} removes nothing. */
    private static Node fill(Node given, Node value) {
        if (!(given instanceof Node.Mapping section) || !(value instanceof Node.Mapping defaults)) {
            return given;
        }
        Map<String, Node> filled = new LinkedHashMap<>(section.entries());
        defaults.entries().forEach((key, node) -> filled.merge(key, node, Field::fill));
        return new Node.Mapping(section.at(), filled);
    }

    /** The schema of the shape, with what the passport adds. */
    ObjectNode schema(Definitions definitions) {
        ObjectNode schema = shape.schema(definitions);
        schema.put("description", passport.description());
        defaults.ifPresent(def -> schema.set("default", Json.of(def)));
        return schema;
    }

    /** The default as it is listed. */
    Node listedDefault() {
        return defaults.orElse(absent.isPresent() ? Listing.NONE : Listing.REQUIRED);
    }
}
