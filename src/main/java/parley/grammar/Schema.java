package parley.grammar;

import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.notation.Definitions;
import parley.notation.InvalidScenario;
import parley.shape.Section;

/**
 * The JSON Schema (draft 2020-12) of scenario files, for completion and checks in editors. It is made from the same
 * records as everything else. It knows types, ranges, words, roles and strategies; what needs more than one place to
 * decide, such as whether a name is a party's, is left to Parley itself.
 */
public final class Schema {

    private Schema() {
    }

    /**
     * The schema with every strategy on the class path.
     *
     * @throws InvalidScenario if a strategy library is broken
     */
    public static ObjectNode installed() {
        return of(Grammar.installed().root());
    }

    static ObjectNode of(Section root) {
        Definitions definitions = new Definitions();
        ObjectNode schema = Definitions.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Parley scenario");
        schema.setAll(root.object(definitions));
        ((ObjectNode) schema.get("properties")).set(Grammar.EXTENDS, Definitions.type("string").put("description",
                "the file, relative to this one, or the scenario whose values hold where this file says nothing"));
        ObjectNode alone = schema.putObject("if").putObject("not");
        alone.putArray("required").add(Grammar.EXTENDS);
        schema.set("then", root.requirements());
        schema.set("$defs", definitions.all());
        return schema;
    }
}
