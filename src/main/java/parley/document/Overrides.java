package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.notation.InvalidScenario;
import parley.notation.Keys;
import parley.notation.Node;

/**
 * The overrides that a document has had, in order. A later one must not undo an earlier one: who sets or varies a
 * parameter would believe that it has an effect, and a sweep would report levels that no run ever had.
 *
 * @param earlier the overrides, which know where their values come from
 */
record Overrides(List<Assignment> earlier) {

    static final Overrides NONE = new Overrides(List.of());

    /** These and one more. */
    Overrides and(Assignment last) {
        List<Assignment> all = new ArrayList<>(earlier);
        all.add(last);
        return new Overrides(List.copyOf(all));
    }

    /**
     * Refuses a document in which the last override undoes an earlier one. To change a part of what an earlier one
     * gave as a whole is no such thing; the name of a strategy undoes its parameters, which stand beside it.
     *
     * @throws InvalidScenario if an earlier value is lost
     */
    void demandKept(Node before, Node after, Assignment last) {
        for (Assignment one : earlier) {
            boolean refines = last.path().startsWith(one.path() + ".");
            if (!refines && !isKept(find(before, one.path()), find(after, one.path()))) {
                throw refusal(one, last);
            }
        }
    }

    private static InvalidScenario refusal(Assignment one, Assignment last) {
        String origin = one.value().at().toString();
        if (one.path().equals(last.path())) {
            return InvalidScenario.of(last.value().at(), last.path(), "is given twice, first by " + origin,
                    "Remove one of the two.");
        }
        return InvalidScenario.of(last.value().at(), last.path(),
                "comes later than " + one.path() + ", given by " + origin + ", and replaces it",
                "Give `" + last.path() + "` first, or write the value of `" + one.path() + "` into it.");
    }

    /** Whether every value is still there. Values are compared by identity: an equal one that replaces it counts. */
    private static boolean isKept(Node before, Node after) {
        if (before == null || before == after) {
            return true;
        }
        Map<String, Node> left = after instanceof Node.Mapping mapping ? mapping.entries() : Map.of();
        if (before instanceof Node.Mapping mapping) {
            return after instanceof Node.Mapping && mapping.entries().entrySet().stream()
                    .allMatch(entry -> isKept(entry.getValue(), left.get(entry.getKey())));
        }
        // A strategy given by its bare name may since have been spelled out.
        return left.values().stream().anyMatch(node -> node == before);
    }

    private static Node find(Node root, String path) {
        Node node = root;
        for (String key : Keys.of(path)) {
            node = node instanceof Node.Mapping mapping ? mapping.entries().get(key)
                    : node instanceof Node.Sequence list ? item(list, key) : null;
        }
        return node;
    }

    private static Node item(Node.Sequence list, String index) {
        boolean there = index.matches("[0-9]{1,6}") && Integer.parseInt(index) < list.items().size();
        return there ? list.items().get(Integer.parseInt(index)) : null;
    }
}
