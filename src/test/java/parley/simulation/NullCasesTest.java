package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.testworld.Worlds.MUSCAT;
import static parley.testworld.Worlds.PIE;
import static parley.testworld.Worlds.replicate;
import static parley.testworld.Worlds.scenario;
import static parley.testworld.Worlds.watch;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.scenario.Scenario;
import parley.testworld.Worlds;
import parley.trace.RoundRow;

/**
 * Null cases of section B11 of the model memo: a module that is switched off leaves nothing behind. N1, N2, N4 and N9
 * have tests of their own.
 */
class NullCasesTest {

    private static final int RUNS = 300;
    private static final String NO_WEIGHT = "={economic: 0, military: 0, cyber: 0, diplomatic: 0, maritime: 0}";

    private static void assertSame(Function<Ending, String> what, Scenario one, Scenario other) {
        assertThat(replicate(one, RUNS)).extracting(what).isEqualTo(replicate(other, RUNS).stream().map(what).toList());
    }

    private static void assertDifferent(Function<Ending, String> what, Scenario one, Scenario other) {
        assertThat(replicate(one, RUNS)).extracting(what)
                .isNotEqualTo(replicate(other, RUNS).stream().map(what).toList());
    }

    private static String course(Ending ending) {
        return ending.outcome() + " " + ending.round() + " " + ending.cause();
    }

    @Nested
    class N0NothingButTime {

        private final Scenario scenario = scenario(PIE, "parties.A.strategy={name: Hold, pressure: 0}",
                "parties.B.strategy={name: Hold, pressure: 0}", "tension={initial: 0.5, decay: 0.2}");

        @Test
        void tensionFadesGeometrically() {
            for (RoundRow row : watch(scenario, 1).rows()) {
                assertThat(row.tension()).isCloseTo(.5 * Math.pow(.8, row.round()), within(1e-12));
                assertThat(row.rung()).isEqualTo((int) (8 * row.tension()));
            }
        }

        @Test
        void everyRunEndsInStalemate() {
            assertThat(replicate(scenario, RUNS)).extracting(Ending::outcome).containsOnly(Outcome.STALEMATE_ADJOURNED);
        }

        @Test
        void painFollowsItsClosedFormUnderConstantPressure() {
            // B holds at half of its instruments from the opening: intensity .5 * (.35 + .35 + .15 + .15) / .5,
            // without costs
            String level = "{start: 0.5, cost: 0}";
            Scenario pressed = scenario(PIE, "parties.A.strategy={name: Hold, pressure: 0}", "coercion.reference=1",
                    "parties.B.strategy={name: Hold, pressure: 0.5}", "parties.B.pressure.economic=" + level,
                    "parties.B.pressure.military=" + level, "parties.B.pressure.cyber=" + level,
                    "parties.B.pressure.diplomatic=" + level);
            for (RoundRow row : watch(pressed, 1).rows()) {
                assertThat(row.sides().get(0).pain()).isCloseTo(.5 * (1 - Math.pow(.75, row.round())), within(1e-12));
            }
        }
    }

    @Nested
    class N3HazardsAlone {

        private static final String[] HAZARDS = {"hazards={deal: 0.05, war: 0.02, collapse: 0.03}",
                "channel.closest=none",
            "tension={initial: 0.4, decay: 0.1}", "tension.rhetoric=0", "tension.provocation" + NO_WEIGHT,
            "accidents={enabled: true}"};

        @Test
        void courseDoesNotDependOnStrategies() {
            String[] other = Arrays.copyOf(HAZARDS, HAZARDS.length + 2);
            other[HAZARDS.length] = "parties.A.strategy={name: MaximumPressure, ramp: 0.3, tone: 1}";
            other[HAZARDS.length + 1] = "parties.B.strategy={name: Boulware, beta: 0.1, pressure: 0.9}";
            assertSame(NullCasesTest::course, scenario(PIE, HAZARDS), scenario(PIE, other));
        }
    }

    @Nested
    class N5MediatorWithoutCredibility {

        private final Scenario none = scenario(MUSCAT, "parties.OMN=~");

        @Test
        void leavesTheTraceOfNoMediator() {
            for (String strategy : new String[] {"HonestBroker", "Formulator"}) {
                Scenario powerless = scenario(MUSCAT, "parties.OMN.credibility=0", "parties.OMN.strategy={name: "
                        + strategy + "}");
                for (int seed = 1; seed <= 100; seed++) {
                    assertThat(watch(powerless, seed).text()).isEqualTo(watch(none, seed).text());
                }
            }
        }

        @Test
        void differsFromOneThatHasSome() {
            assertDifferent(Worlds::text, none, scenario(MUSCAT));
        }
    }

    @Nested
    class N6SpoilerWithoutTeeth {

        private static final String[] SETTING = {"nuclear.setback=0", "pact.enabled=false"};

        @Test
        void leavesEveryDealAsItIs() {
            assertSame(Worlds::deal, scenario(MUSCAT, SETTING[0], SETTING[1], "parties.ISR=~"),
                    scenario(MUSCAT, SETTING[0], SETTING[1], "parties.ISR={control: 0, shock: 0, danger: 0}",
                            "parties.ISR.strategy={name: Spoiler, rate: 0.3, restraint: 0}"));
        }
    }

    @Nested
    class N7PressureThatNobodyFeels {

        private static final String[] NUMB = {"coercion.weight" + NO_WEIGHT, "tension.provocation" + NO_WEIGHT,
            "strikes.enabled=false", "nuclear.enabled=false", "parties.IRN.beliefs.credibility=0",
                    "parties.USA.beliefs.credibility=0",
            "parties.USA.pressure={economic: {cost: 0}, military: {cost: 0}, cyber: {cost: 0}, diplomatic: {cost: 0}, maritime: {cost: 0}}",
            "parties.IRN.pressure={economic: {cost: 0}, military: {cost: 0}, cyber: {cost: 0}, diplomatic: {cost: 0}, maritime: {cost: 0}}"};

        private Scenario numb(String... settings) {
            return scenario(MUSCAT, Stream.concat(Arrays.stream(NUMB), Arrays.stream(settings))
                    .toArray(String[]::new));
        }

        @Test
        void changesNothing() {
            assertSame(Worlds::text, numb("parties.USA.pressure.scale=0"), numb("parties.USA.pressure.scale=3"));
        }

        @Test
        void changesOnlyTensionWhereItProvokes() {
            String[] provoking = {"tension.provocation={military: 0.1}", "accidents.enabled=false",
                    "pact.enabled=false",
                "parties.ISR=~"};
            List<RoundRow> weak = watch(numb(with(provoking, "parties.USA.pressure.scale=0")), 7).rows();
            List<RoundRow> strong = watch(numb(with(provoking, "parties.USA.pressure.scale=3")), 7).rows();
            assertThat(strong).extracting(RoundRow::tension)
                    .isNotEqualTo(weak.stream().map(RoundRow::tension).toList());
            assertThat(strong).usingRecursiveFieldByFieldElementComparatorIgnoringFields("tension", "rung", "sides.levels")
                    .isEqualTo(weak);
        }

        private static String[] with(String[] some, String more) {
            String[] all = Arrays.copyOf(some, some.length + 1);
            all[some.length] = more;
            return all;
        }
    }

    @Nested
    class N10NoAudience {

        @Test
        void audienceStockStaysAtZeroAndItsWeightIsNothing() {
            String[] silent = {"parties.USA.domestic.audienceCost=0", "parties.IRN.domestic.audienceCost=0"};
            for (RoundRow row : watch(scenario(MUSCAT, silent), 5).rows()) {
                assertThat(row.sides()).extracting(RoundRow.Side::audience).containsOnly(0.);
            }
            assertSame(Worlds::text, scenario(MUSCAT, silent),
                    scenario(MUSCAT, silent[0], silent[1], "parties.USA.domestic.audienceWeight=2"));
        }
    }

    @Nested
    class N11NoTime {

        @Test
        void talksContinue() {
            Ending ending = Worlds.play(scenario(PIE, "horizon.rounds=0"), 1);
            assertThat(ending.outcome()).isEqualTo(Outcome.TALKS_CONTINUING);
            assertThat(ending.round()).isZero();
        }
    }

    @Nested
    class N12NothingToLose {

        private static final String[] SETTING = {"parties.USA.trust.exploitationLoss=0",
                "parties.IRN.trust.exploitationLoss=0",
            "trust.floor=0", "channel.directTrust=0", "framework.enabled=false", "pact.enabled=false"};

        @Test
        void trustHasNoPartInTheDeal() {
            String[] trusting = Arrays.copyOf(SETTING, SETTING.length + 1);
            trusting[SETTING.length] = "parties.IRN.trust.prior=0.9";
            assertSame(ending -> course(ending) + Arrays.toString(ending.terms()), scenario(MUSCAT, SETTING),
                    scenario(MUSCAT, trusting));
        }

        @Test
        void trustHasAPartWhereThereIsSomethingToLose() {
            assertDifferent(NullCasesTest::course, scenario(MUSCAT), scenario(MUSCAT, "parties.IRN.trust.prior=0.9"));
        }
    }

    @Nested
    class APartyWithoutPower {

        @Test
        void movesNobodysLuck() {
            assertSame(Worlds::text, scenario(MUSCAT), scenario(MUSCAT,
                    "parties.RUS={role: patron, client: IRN, strategy: {name: PatronRelief, share: 0}}",
                    "parties.XXX={role: spoiler, ally: IRN, strategy: {name: Spoiler, rate: 0}}"));
        }
    }
}
