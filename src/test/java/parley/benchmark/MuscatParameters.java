package parley.benchmark;

import java.util.List;
import parley.domain.Channel;
import parley.domain.End;
import parley.domain.Stage;
import parley.scenario.Event;
import parley.scenario.Party;
import parley.scenario.Scenario;
import parley.strategy.Formulator;
import parley.strategy.PatronRelief;
import parley.strategy.RestrainedAlly;
import parley.table.ContractCurve;
import parley.table.Issue;

/** What {@link HandWrittenMuscat} reads from the scenario once: third parties, the three events, the two curves. */
final class MuscatParameters {

    final Party.Mediator oman;
    final Formulator text;
    final double reliance;
    final PatronRelief relief;
    final Party.Spoiler israel;
    final RestrainedAlly spoiling;
    final double sanctions;
    final double carrier;
    final double carrierHeat;
    final double alarm;
    final double censure;
    final double censureHeat;
    final double meetingProbability;
    final ContractCurve unaided;
    final ContractCurve aided;
    final double[] weightTakenUp = new double[Stage.values().length];

    private final Scenario given;

    MuscatParameters(Scenario scenario) {
        given = scenario;
        oman = scenario.mediators().get("OMN");
        text = (Formulator) oman.strategy();
        reliance = oman.reliance();
        relief = (PatronRelief) scenario.patrons().get("CHN").strategy();
        israel = scenario.spoilers().get("ISR");
        spoiling = (RestrainedAlly) israel.strategy();
        List<Event> events = scenario.events();
        sanctions = events.get(0).pressure().get("USA").economic();
        carrier = events.get(1).pressure().get("USA").military();
        carrierHeat = events.get(1).tension();
        alarm = events.get(2).when().get().above().getAsDouble();
        censure = events.get(2).trust().get("IRN");
        censureHeat = events.get(2).tension();
        meetingProbability = scenario.channel().meetingProbability(Channel.INDIRECT, 0, oman.reliance());
        unaided = curve(scenario.agenda().linkage());
        aided = curve(text.linkage());
        for (Stage reached : Stage.values()) {
            weightTakenUp[reached.ordinal()] = weight("IRN", reached) / weight("IRN", Stage.SUBSTANTIVE) / 2
                    + weight("USA", reached) / weight("USA", Stage.SUBSTANTIVE) / 2;
        }
        if (scenario.channel().closest() != Channel.INDIRECT || scenario.ripeness().enabled()
                || scenario.hazards().total() > 0) {
            throw new IllegalArgumentException("This is not the Muscat scenario.");
        }
    }

    private ContractCurve curve(double linkage) {
        return ContractCurve.of(List.copyOf(given.issuesOnAgenda().values()), List.of("IRN", "USA"),
                List.of(End.LOW, End.HIGH), linkage);
    }

    private double weight(String principal, Stage reached) {
        double sum = 0;
        for (Issue issue : given.issuesOnAgenda().values()) {
            sum += issue.stage().compareTo(reached) <= 0 ? issue.weights().get(principal) : 0;
        }
        return sum;
    }
}
