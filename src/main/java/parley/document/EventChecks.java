package parley.document;

import java.util.List;
import parley.notation.Decimal;
import parley.scenario.Condition;
import parley.scenario.Event;
import parley.scenario.Scenario;

/** Whether events can happen and concern parties that exist. */
record EventChecks(Checks checks, Scenario scenario) {

    void run() {
        List<Event> events = scenario.events();
        for (int i = 0; i < events.size(); i++) {
            check(events.get(i), "events." + i);
        }
    }

    private void check(Event event, String path) {
        if (event.round().isPresent() == event.when().isPresent()) {
            checks.problem(path, event.round().isPresent() ? "has both `round` and `when`"
                    : "has neither `round` nor `when`",
                    "Say when it happens by exactly one of the two.");
        }
        event.round().ifPresent(round -> demandWithinHorizon(round, path + ".round"));
        event.when().ifPresent(when -> demandPossible(when, path + ".when"));
        event.trust().keySet().forEach(name -> checks.demandPrincipal(name, path + ".trust." + name));
        event.pressure().keySet().forEach(name -> checks.demandPrincipal(name, path + ".pressure." + name));
    }

    private void demandWithinHorizon(int round, String path) {
        int rounds = scenario.horizon().rounds();
        if (round > rounds) {
            checks.problem(path, "is " + round + "; allowed is 1 to " + rounds + ", the horizon",
                    "The event would never happen: move it, or lengthen `horizon.rounds`.");
        }
    }

    private void demandPossible(Condition when, String path) {
        if (when.above().isEmpty() && when.below().isEmpty()) {
            checks.problem(path, "has neither `above` nor `below`", "Without a bound the condition always holds.");
        }
        double above = when.above().orElse(Double.NEGATIVE_INFINITY);
        double below = when.below().orElse(Double.POSITIVE_INFINITY);
        if (above >= below) {
            checks.problem(path, "can never hold: nothing is above " + Decimal.text(above) + " and below "
                    + Decimal.text(below), "Swap the two, or remove one.");
        }
    }
}
