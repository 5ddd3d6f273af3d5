package parley.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import parley.notation.Findings;
import parley.notation.Keys;
import parley.notation.NearMiss;
import parley.notation.Node;
import parley.notation.Position;
import parley.scenario.Party;
import parley.scenario.Scenario;
import parley.shape.Word;

/** Whether a scenario whose values are all allowed makes sense. Problems are placed at the key they are about. */
final class Checks {

    private final Scenario scenario;
    private final Node.Mapping root;
    private final Findings findings;

    Checks(Scenario scenario, Node.Mapping root, Findings findings) {
        this.scenario = scenario;
        this.root = root;
        this.findings = findings;
    }

    void run() {
        new PartyChecks(this, scenario).run();
        new AgendaChecks(this, scenario).run();
        new EventChecks(this, scenario).run();
        new ModuleChecks(this, scenario).run();
    }

    void problem(String path, String message, String advice) {
        findings.problem(placeOf(path), path, message, advice);
    }

    /** Refuses a name that is not the name of a principal. */
    void demandPrincipal(String name, String path) {
        Set<String> principals = scenario.principals().keySet();
        if (!principals.contains(name)) {
            Party other = scenario.parties().get(name);
            String known = "The principals are " + list(principals) + ".";
            problem(path, "names `" + name + "`, which is not a principal", other == null
                    ? NearMiss.advice(name, principals, known)
                    : "It is a " + Word.lowerCamel(other.role().name()) + ". " + known);
        }
    }

    static String list(Collection<String> names) {
        return names.isEmpty() ? "(none)" : String.join(", ", names);
    }

    /** Whether the document itself, not a default, gives the parameter this value. */
    boolean says(String path, String value) {
        return find(path) instanceof Node.Scalar scalar && scalar.text().equals(value);
    }

    private Position placeOf(String path) {
        Node found = find(path);
        for (String shorter = path; found == null; found = find(shorter)) {
            int end = shorter.lastIndexOf('.');
            shorter = end < 0 ? "" : shorter.substring(0, end);
        }
        return found.at();
    }

    private Node find(String path) {
        Node node = root;
        for (String key : path.isEmpty() ? List.<String>of() : Keys.of(path)) {
            if (node instanceof Node.Mapping mapping) {
                node = mapping.entries().get(key);
            } else if (node instanceof Node.Sequence sequence) {
                node = sequence.items().get(Integer.parseInt(key));
            } else {
                return null;
            }
        }
        return node;
    }
}
