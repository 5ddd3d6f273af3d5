package parley.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.domain.Parameter;
import parley.hazard.Accidents;
import parley.hazard.ConstantHazards;
import parley.hazard.Escalation;
import parley.hazard.PreventiveStrike;
import parley.hazard.Strikes;
import parley.pressure.Coercion;
import parley.pressure.NuclearProgress;
import parley.pressure.Tension;
import parley.table.Agenda;
import parley.table.Channels;
import parley.table.Framework;
import parley.table.Issue;
import parley.table.Pact;
import parley.table.Ratification;
import parley.table.Ripeness;
import parley.table.Trust;

/**
 * What is given: one negotiation as data, exactly as a scenario file says it, with the defaults filled in.
 *
 * @param title        what the scenario is called
 * @param about        what it is about, for people
 * @param references   where its facts come from
 * @param horizon      how long a run is
 * @param agenda       what the talks are about
 * @param parties      who takes part, by name, in the order of the file
 * @param channel      how the principals come to talk
 * @param coercion     how pressure becomes pain
 * @param tension      how tension rises and fades
 * @param trust        how trust moves
 * @param ratification how deals are ratified
 * @param pact         the interim non-aggression pact
 * @param framework    the framework of principles
 * @param nuclear      the programme that moves on meanwhile
 * @param accidents    accidents and incidents
 * @param strikes      deliberate strikes
 * @param preventive   strikes that forestall a shift of power
 * @param escalation   from exchange to war
 * @param ripeness     the ripeness gate
 * @param hazards      constant hazards, for checks against theory
 * @param events       what happens from outside
 */
public record Scenario(
        @Parameter("what the scenario is called") String title,
        @Parameter(value = "what it is about, for people", def = "''") String about,
        @Parameter("where its facts come from") List<String> references,
        @Parameter("how long a run is") Horizon horizon,
        @Parameter("what the talks are about and how they work through it") Agenda agenda,
        @Parameter("who takes part, by name") Map<String, Party> parties,
        @Parameter("how the principals come to talk") Channels channel,
        @Parameter("how pressure is felt and becomes pain") Coercion coercion,
        @Parameter("how tension rises and fades") Tension tension,
        @Parameter("how trust moves with what the other side does") Trust trust,
        @Parameter("how deals are ratified at home") Ratification ratification,
        @Parameter("the initial non-aggression pact, or freeze for freeze") Pact pact,
        @Parameter("the framework of guiding principles") Framework framework,
        @Parameter("a nuclear programme that moves on meanwhile") NuclearProgress nuclear,
        @Parameter("accidents and inadvertent incidents") Accidents accidents,
        @Parameter("deliberate strikes by principals") Strikes strikes,
        @Parameter("strikes to forestall a shift of power") PreventiveStrike preventive,
        @Parameter("from a limited exchange to war") Escalation escalation,
        @Parameter("the ripeness gate: talks wait for a mutually hurting stalemate") Ripeness ripeness,
        @Parameter("constant hazards, for checks against exact theory") ConstantHazards hazards,
        @Parameter("what happens from outside, in a given round or when a condition holds") List<Event> events) {

    /** The principals by name, in the order of the file. */
    public Map<String, Party.Principal> principals() {
        return withRole(Party.Principal.class);
    }

    /** The mediators by name, in the order of the file. */
    public Map<String, Party.Mediator> mediators() {
        return withRole(Party.Mediator.class);
    }

    /** The patrons by name, in the order of the file. */
    public Map<String, Party.Patron> patrons() {
        return withRole(Party.Patron.class);
    }

    /** The spoilers by name, in the order of the file. */
    public Map<String, Party.Spoiler> spoilers() {
        return withRole(Party.Spoiler.class);
    }

    private <P extends Party> Map<String, P> withRole(Class<P> kind) {
        Map<String, P> found = new LinkedHashMap<>();
        parties.forEach((name, party) -> {
            if (kind.isInstance(party)) {
                found.put(name, kind.cast(party));
            }
        });
        return found;
    }

    /** The issues on the agenda by name, in the order of the file. */
    public Map<String, Issue> issuesOnAgenda() {
        Map<String, Issue> found = new LinkedHashMap<>();
        agenda.issues().forEach((name, issue) -> {
            if (issue.onAgenda()) {
                found.put(name, issue);
            }
        });
        return found;
    }
}
