package parley.document;

import java.util.List;
import parley.domain.Channel;
import parley.hazard.ConstantHazards;
import parley.notation.Decimal;
import parley.scenario.Scenario;

/** Whether the modules that are switched on can work together. */
record ModuleChecks(Checks checks, Scenario scenario) {

    /** Three decimal numbers that sum to 1 may sum to a little more in binary. */
    private static final double ROUNDING = 1e-9;

    void run() {
        demandProbability();
        demandProgramme();
        demandDecliner();
        boolean neverTalk = scenario.channel().closest() == Channel.NONE
                && scenario.events().stream().noneMatch(event -> event.channel().isPresent());
        if (neverTalk) {
            refuseTalksWithoutChannel();
        }
    }

    private void demandProbability() {
        ConstantHazards hazards = scenario.hazards();
        if (hazards.total() > 1 + ROUNDING) {
            checks.problem("hazards", "sums to " + Decimal.text(hazards.total()) + "; allowed is at most 1",
                    "They are probabilities of exclusive ends in one round.");
        }
    }

    private void demandProgramme() {
        String party = scenario.nuclear().party();
        if (!party.isEmpty()) {
            checks.demandPrincipal(party, "nuclear.party");
        } else if (scenario.nuclear().enabled()) {
            checks.problem("nuclear.enabled", "is true, but no party has the programme",
                    "Name the principal that has it: `nuclear.party`.");
        }
    }

    private void demandDecliner() {
        String party = scenario.preventive().party();
        if (!party.isEmpty()) {
            checks.demandPrincipal(party, "preventive.party");
        }
        if (!scenario.preventive().enabled()) {
            return;
        }
        if (party.isEmpty()) {
            checks.problem("preventive.enabled", "is true, but no party would strike",
                    "Name the principal that would be overtaken: `preventive.party`.");
        } else if (party.equals(scenario.nuclear().party())) {
            checks.problem("preventive.party", "is " + party + ", which has the programme itself",
                    "Name the principal that would be overtaken.");
        }
        if (!scenario.nuclear().enabled()) {
            checks.problem("preventive.enabled", "is true, but there is no programme that shifts power",
                    "Switch `nuclear.enabled` on as well.");
        }
    }

    private void refuseTalksWithoutChannel() {
        String because = "channel.closest is none and no event opens a channel";
        scenario.mediators().keySet().forEach(name -> checks.problem("parties." + name,
                "is a mediator without talks: " + because,
                "Remove the mediator, or allow `channel.closest: indirect`."));
        for (String module : List.of("pact", "framework", "ripeness")) {
            if (checks.says(module + ".enabled", "true")) {
                checks.problem(module + ".enabled", "is true, but there are no talks: " + because,
                        "Switch it off, or allow `channel.closest: indirect`.");
            }
        }
    }
}
