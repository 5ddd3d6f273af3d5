package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.notation.Decimal;
import parley.scenario.Scenario;
import parley.table.Issue;

/**
 * Whether the agenda can be negotiated: it has an issue, everybody says how much it cares, and red lines leave room.
 */
record AgendaChecks(Checks checks, Scenario scenario) {

    private static final String ISSUES = "agenda.issues";

    void run() {
        scenario.agenda().issues().forEach((name, issue) -> checkNames(ISSUES + "." + name, issue));
        Map<String, Issue> agenda = scenario.issuesOnAgenda();
        if (agenda.isEmpty()) {
            checks.problem(ISSUES, "has no issue on the agenda; at least one is needed",
                    "Add an issue with its `weights`.");
        }
        agenda.forEach((name, issue) -> {
            demandWeights(ISSUES + "." + name + ".weights", issue);
            demandRoom(ISSUES + "." + name + ".redLines", issue);
        });
        scenario.principals().keySet().forEach(this::demandInterest);
    }

    private void checkNames(String path, Issue issue) {
        issue.weights().keySet().forEach(name -> checks.demandPrincipal(name, path + ".weights." + name));
        issue.redLines().forEach((name, line) -> {
            String here = path + ".redLines." + name;
            checks.demandPrincipal(name, here);
            if (line.min() > line.max()) {
                checks.problem(here, "has min " + Decimal.text(line.min()) + " above max "
                        + Decimal.text(line.max()),
                        "A red line is the interval that the principal accepts.");
            }
        });
    }

    private void demandWeights(String path, Issue issue) {
        List<String> silent = new ArrayList<>(scenario.principals().keySet());
        silent.removeAll(issue.weights().keySet());
        for (String name : silent) {
            checks.problem(path, "says nothing about " + name,
                    "Add `" + name + ": ...`; write 0 if " + name + " does not care about this issue.");
        }
    }

    private void demandInterest(String name) {
        Map<String, Issue> agenda = scenario.issuesOnAgenda();
        boolean stated = agenda.values().stream().allMatch(issue -> issue.weights().containsKey(name));
        if (stated && !agenda.isEmpty() && agenda.values().stream().allMatch(issue -> issue.weights().get(name) == 0)) {
            checks.problem(ISSUES, "gives " + name + " the weight 0 for every issue on the agenda",
                    "A principal must care about at least one issue.");
        }
    }

    private void demandRoom(String path, Issue issue) {
        issue.redLines().forEach((one, floor) -> issue.redLines().forEach((other, ceiling) -> {
            if (!one.equals(other) && floor.min() > ceiling.max()) {
                checks.problem(path, "leaves no value: " + one + " accepts " + Decimal.text(floor.min())
                        + " or more, " + other + " " + Decimal.text(ceiling.max()) + " or less",
                        "Take the issue off the agenda (`onAgenda: false`) or let the red lines meet.");
            }
        }));
    }
}
