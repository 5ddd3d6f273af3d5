package parley.document;

import java.util.Map;
import parley.domain.End;
import parley.scenario.Party;
import parley.scenario.Scenario;
import parley.shape.Word;

/** Whether the parties make a negotiation: at least two principals that want opposite things, and no stray names. */
record PartyChecks(Checks checks, Scenario scenario) {

    void run() {
        Map<String, Party.Principal> principals = scenario.principals();
        if (principals.size() < 2) {
            checks.problem("parties", "has " + (principals.isEmpty() ? "no principal" : "only one principal")
                    + "; at least two are needed", "Give at least two parties `role: principal`.");
        } else {
            for (End end : End.values()) {
                demandOneWhoPrefers(end, principals);
            }
        }
        scenario.patrons().forEach((name, patron) ->
                checks.demandPrincipal(patron.client(), "parties." + name + ".client"));
        scenario.spoilers().forEach((name, spoiler) ->
                checks.demandPrincipal(spoiler.ally(), "parties." + name + ".ally"));
    }

    private void demandOneWhoPrefers(End end, Map<String, Party.Principal> principals) {
        if (principals.values().stream().noneMatch(principal -> principal.prefers() == end)) {
            checks.problem("parties", "has no principal that prefers the " + Word.lowerCamel(end.name()) + " end",
                    "Where all want the same there is nothing to negotiate; check `prefers`.");
        }
    }
}
