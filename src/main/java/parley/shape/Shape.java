package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Node;

/**
 * What a place in a scenario file can hold. Shapes are made from the records of the model; reading, merging,
 * overriding, the catalogue and the JSON Schema all follow them.
 */
public interface Shape {

    /** What is expected here, as in "a whole number". */
    String expected();

    /** The value that a node stands for; null where it stands for none, which is then among the findings. */
    Object bind(Node node, String path, Findings findings);

    /** The same node in the one form that all ways of writing it share. */
    Node canonical(Node node);

    /** The node in its long form, where there is a short one. */
    default Node spelledOut(Node node) {
        return node;
    }

    /** Whether a mapping replaces another whole instead of being merged with it. */
    default boolean replaces(Node.Mapping over, Node.Mapping base) {
        return false;
    }

    /** Whether this key tells what else the section says, and cannot be written without it. */
    default boolean tells(String key) {
        return false;
    }

    /** Whether the keys are names that the scenario chooses, so that entries can be added and removed. */
    default boolean isOpen() {
        return false;
    }

    /** The shape under a key of this node, if there can be one. */
    default Optional<Shape> child(Node.Mapping node, String key) {
        return Optional.empty();
    }

    /** The shape of the items of a list. */
    default Optional<Shape> item() {
        return Optional.empty();
    }

    /**
     * Lists every parameter at or below this place.
     *
     * @param path the path to this place, with placeholders in angle brackets
     * @param def  the default, or what stands for it
     */
    void list(String path, Passport passport, Node def, Listing listing);

    /** The JSON Schema of what a file may say here, where some keys may be left to the file that it extends. */
    ObjectNode schema(Definitions definitions);

    /** The JSON Schema of what a file that extends no other must say here; empty where it must say nothing. */
    default ObjectNode requirements() {
        return Definitions.object();
    }

    /** The keys that can stand in this node, for guesses at mistyped ones. */
    default Collection<String> keys(Node.Mapping node) {
        return List.of();
    }
}
