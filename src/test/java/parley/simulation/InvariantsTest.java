package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.scenario.Scenario;
import parley.table.Issue;
import parley.table.RedLine;
import parley.testworld.AnyScenario;
import parley.trace.Happening;
import parley.trace.RoundObserver;
import parley.world.Cause;
import parley.world.Crisis;
import parley.world.Standing;

/**
 * What holds in every run of every scenario: 200 random variants of Muscat, each with some twenty parameters anywhere
 * in their ranges.
 */
class InvariantsTest {

    private static final int SCENARIOS = 200;
    private static final int RUNS = 15;
    /** Sums of a few products of weights and values. */
    private static final double ROUNDING = 1e-12;

    private static final Map<Outcome, Set<Cause>> CAUSES = new EnumMap<>(Map.of(
            Outcome.COMPREHENSIVE_DEAL, EnumSet.of(Cause.DEMANDS_MET, Cause.TEXT_ACCEPTED, Cause.YIELDED, Cause.HAZARD),
            Outcome.FRAMEWORK, EnumSet.of(Cause.HORIZON),
            Outcome.NON_AGGRESSION_PACT, EnumSet.of(Cause.HORIZON),
            Outcome.TALKS_CONTINUING, EnumSet.of(Cause.HORIZON),
            Outcome.STALEMATE_ADJOURNED, EnumSet.of(Cause.HORIZON),
            Outcome.BREAKDOWN, EnumSet.of(Cause.WALK_OUT, Cause.TRUST_LOST, Cause.HAZARD),
            Outcome.LIMITED_STRIKE, EnumSet.of(Cause.ACCIDENT, Cause.STRIKE, Cause.HORIZON),
            Outcome.WAR, EnumSet.of(Cause.ACCIDENT, Cause.STRIKE, Cause.SPOILER, Cause.HAZARD)));

    @Test
    void holdInRandomScenarios() {
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        for (int number = 0; number < SCENARIOS; number++) {
            AnyScenario any = AnyScenario.of(number);
            Negotiation negotiation = new Negotiation(any.scenario());
            String label = "scenario " + number + " " + any.settings();
            for (int seed = 1; seed <= RUNS; seed++) {
                Watch watch = new Watch(label + ", seed " + seed);
                Ending ending = negotiation.play(seed, watch);
                watch.over(ending, any.scenario());
                seen.add(ending.outcome());
            }
        }
        assertThat(seen).as("the variants reach every outcome").containsExactly(Outcome.values());
    }

    /** Checks a run while it goes on. */
    private static final class Watch implements RoundObserver {

        private final String label;
        private final List<String> forceUsed = new ArrayList<>();
        private int rounds;
        private int ends;

        Watch(String label) {
            this.label = label;
        }

        @Override
        public void happened(Happening what, String party, double number) {
            demand(ends == 0, "no event after the end", what);
            switch (what) {
                case END -> ends++;
                case STRIKE, SPOILER_STRIKE -> {
                    forceUsed.add(party);
                    inUnit(number, what);
                }
                case RATIFIED, NOT_RATIFIED, DEMAND, RELIEF, PRESSURE_RAISED, PRESSURE_LOWERED, INCIDENT, EXCHANGE ->
                    inUnit(number, what);
                case AGREED -> demand(number >= -ROUNDING && number <= 1 + ROUNDING, "terms worth 0 to 1", number);
                case STATEMENT -> demand(number >= -1 && number <= 1, "a statement from -1 to 1", number);
                default -> { }
            }
        }

        @Override
        public void roundPlayed(Crisis crisis) {
            demand(ends == 0, "no round after the end", crisis.round());
            demand(crisis.round() == ++rounds, "rounds in order", crisis.round());
            demand(crisis.peakTension() >= crisis.tension(), "a peak no lower than now", crisis.peakTension());
            demand(crisis.peakRung() >= crisis.rung(), "a highest rung no lower than now", crisis.peakRung());
            inUnit(crisis.tension(), "tension");
            inUnit(crisis.progress(), "progress");
            for (Standing standing : crisis.standings()) {
                inUnit(standing.demand(), "demand");
                inUnit(standing.reservation(), "reservation");
                inUnit(standing.intensity(), "intensity");
                inUnit(standing.pain(), "pain");
                inUnit(standing.audience(), "audience");
                inUnit(standing.trust(), "trust");
                inUnit(standing.attack(), "attack");
                demand(Double.isFinite(standing.offered()), "a finite offer", standing.offered());
            }
        }

        private void inUnit(double value, Object what) {
            if (!(value >= 0 && value <= 1)) {
                fail("wanted %s from 0 to 1, was %s, in %s", what, value, label);
            }
        }

        /** Plain, because it is asked a million times. */
        private void demand(boolean holds, String claim, Object was) {
            if (!holds) {
                fail("wanted %s, was %s, in %s", claim, was, label);
            }
        }

        void over(Ending ending, Scenario scenario) {
            assertThat(ends).as("ends, %s", label).isEqualTo(1);
            assertThat(ending.round()).as("round, %s", label).isEqualTo(rounds)
                    .isBetween(1, scenario.horizon().rounds());
            assertThat(CAUSES.get(ending.outcome())).as("cause of %s, %s", ending.outcome(), label)
                    .contains(Cause.valueOf(ending.cause()));
            assertThat(ending.peakLadder() == 7).as("rung 7, %s", label).isEqualTo(ending.outcome() == Outcome.WAR);
            assertThat(ending.firstStriker()).as("first striker, %s", label)
                    .isEqualTo(forceUsed.isEmpty() ? "" : forceUsed.get(0));
            assertThat(ending.meetings()).as("meetings, %s", label).isBetween(0, rounds);
            if (ending.cause().equals("HORIZON")) {
                assertThat(rounds).as("horizon, %s", label).isEqualTo(scenario.horizon().rounds());
            }
            for (Ending.Side side : ending.sides()) {
                assertThat(side.cost()).as("cost, %s", label).isBetween(0., (double) rounds);
            }
            termsAreAllowed(ending, new ArrayList<>(scenario.issuesOnAgenda().values()));
        }

        private void termsAreAllowed(Ending ending, List<Issue> agenda) {
            boolean deal = ending.outcome() == Outcome.COMPREHENSIVE_DEAL;
            assertThat(ending.terms()).as("terms, %s", label).hasSize(deal ? agenda.size() : 0);
            for (int j = 0; j < ending.terms().length; j++) {
                for (RedLine line : agenda.get(j).redLines().values()) {
                    assertThat(ending.terms()[j]).as("red line of issue %d, %s", j, label)
                            .isBetween(line.min() - ROUNDING, line.max() + ROUNDING);
                }
                assertThat(ending.terms()[j]).as("issue %d, %s", j, label).isBetween(-ROUNDING, 1 + ROUNDING);
            }
        }
    }

    @Test
    void everyOutcomeHasItsCauses() {
        assertThat(CAUSES).containsOnlyKeys(Outcome.values());
    }
}
