package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.outcome.Outcome.COMPREHENSIVE_DEAL;
import static parley.outcome.Outcome.LIMITED_STRIKE;
import static parley.outcome.Outcome.WAR;
import static parley.testworld.Worlds.MUSCAT;
import static parley.testworld.Worlds.scenario;
import static parley.testworld.Worlds.share;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.testworld.Worlds;

/**
 * What must come out of Muscat as shipped (section B10 of the model memo): signs and shapes, not values. 2,000
 * replications a
 * cell; cells share their luck, so that a difference is known to about .015 (four standard errors where one run in ten
 * changes). Margins are about half of what was seen, so that a change of a default does not fail a shape that still
 * holds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmergentBehaviourTest {

    private static final int RUNS = 2000;
    private static final String SCALE = "parties.USA.pressure.scale=";

    private final Map<String, List<Ending>> cells = new TreeMap<>();

    private List<Ending> cell(String... settings) {
        return cells.computeIfAbsent(String.join(" ", settings), all ->
                Worlds.replicate(scenario(MUSCAT, settings), RUNS));
    }

    private double deals(String... settings) {
        return share(cell(settings), COMPREHENSIVE_DEAL);
    }

    private double violence(String... settings) {
        return share(cell(settings), LIMITED_STRIKE, WAR);
    }

    private double wars(String... settings) {
        return share(cell(settings), WAR);
    }

    @Nested
    class Pressure {

        @Test
        void bringsMostDealsInTheMiddle() {
            assertThat(deals(SCALE + "0.5") - deals(SCALE + "0")).isGreaterThan(.2);
            assertThat(deals(SCALE + "0.5") - deals(SCALE + "1.5")).isGreaterThan(.15);
        }

        @Test
        void bringsMoreViolenceTheMoreThereIsOfIt() {
            assertThat(violence(SCALE + "0.5") - violence(SCALE + "0")).isGreaterThan(.03);
            assertThat(violence(SCALE + "1") - violence(SCALE + "0.5")).isGreaterThan(.08);
            assertThat(violence(SCALE + "1.5") - violence(SCALE + "1")).isGreaterThan(.08);
        }

        @Test
        void ofBothSidesBringsMoreViolenceThanTheSumOfEach() {
            String none = "parties.ISR=~";
            String calmIran = "parties.IRN.pressure.scale=0";
            double interaction = violence(none) - violence(none, SCALE + "0") - violence(none, calmIran)
                    + violence(none, SCALE + "0", calmIran);
            assertThat(interaction).isGreaterThan(.07);
        }
    }

    @Nested
    class Mediators {

        @Test
        void bringMoreDealsTheMoreTheyDo() {
            double none = deals("parties.OMN=~");
            double broker = deals("parties.OMN.strategy={name: HonestBroker}");
            double formulator = deals("parties.OMN.strategy={name: Formulator}");
            double power = deals("parties.OMN.strategy={name: PowerMediator}");
            assertThat(broker - none).isGreaterThan(.05);
            assertThat(formulator - broker).isGreaterThan(.07);
            assertThat(power - formulator).isGreaterThan(.04);
        }

        @Test
        void bringMoreDealsTheMoreCredibleTheyAre() {
            assertThat(deals("parties.OMN.credibility=0.9") - deals("parties.OMN.credibility=0.2")).isGreaterThan(.15);
        }

        @Test
        void bringMoreDealsByLinkingIssues() {
            assertThat(deals("parties.OMN.strategy.linkage=1") - deals("parties.OMN.strategy.linkage=0.2"))
                    .isGreaterThan(.12);
        }
    }

    @Nested
    class ThirdParties {

        @Test
        void restrainedSpoilerMeansFewerWarsAndMoreDeals() {
            assertThat(wars("parties.ISR.strategy.restraint=0") - wars("parties.ISR.strategy.restraint=1"))
                    .isGreaterThan(.04);
            assertThat(deals("parties.ISR.strategy.restraint=1") - deals("parties.ISR.strategy.restraint=0"))
                    .isGreaterThan(.02);
        }

        @Test
        void spoilerCostsDealsByTheBlameOnItsAlly() {
            assertThat(deals("parties.ISR.control=0") - deals("parties.ISR.control=0.99")).isGreaterThan(.02);
        }

        @Test
        void patronHelpsWherePressureIsStrongAndHindersWhereItIsWeak() {
            assertThat(patron("1", "0.9") - patron("1", "0")).isGreaterThan(.05);
            assertThat(patron("0.25", "0") - patron("0.25", "0.9")).isGreaterThan(.015);
        }

        private double patron(String scale, String share) {
            return deals(SCALE + scale, "parties.CHN.strategy.share=" + share);
        }
    }

    @Nested
    class AtHome {

        @Test
        void audienceCostsStandInTheWayOfDeals() {
            assertThat(deals(both("domestic.audienceCost=0")) - deals(both("domestic.audienceCost=0.2")))
                    .isGreaterThan(.04);
        }

        @Test
        void faceSavingHelps() {
            assertThat(deals(both("domestic.faceSaving=0.9")) - deals(both("domestic.faceSaving=0")))
                    .isGreaterThan(.02);
        }

        @Test
        void trustHelps() {
            assertThat(deals(both("trust.prior=0.6")) - deals(both("trust.prior=0.1"))).isGreaterThan(.12);
        }

        @Test
        void betterAlternativeBringsFewerAndBetterDeals() {
            List<Ending> needy = cell("parties.USA.stakes.noDeal=0.4");
            List<Ending> choosy = cell("parties.USA.stakes.noDeal=0.62");
            assertThat(share(needy, COMPREHENSIVE_DEAL) - share(choosy, COMPREHENSIVE_DEAL)).isGreaterThan(.1);
            assertThat(dealUtility(choosy)).isGreaterThan(dealUtility(needy));
        }

        private double dealUtility(List<Ending> endings) {
            return endings.stream().filter(ending -> ending.outcome() == COMPREHENSIVE_DEAL)
                    .mapToDouble(ending -> ending.sides().get(1).utility()).average().orElseThrow();
        }

        private String[] both(String setting) {
            return new String[] {"parties.IRN." + setting, "parties.USA." + setting};
        }
    }

    @Nested
    class Outcomes {

        @Test
        void allOccurAndNoneIsCertain() {
            List<Ending> sweep = Stream.of("0", "0.5", "1", "1.5")
                    .flatMap(scale -> cell(SCALE + scale).stream()).toList();
            assertThat(Worlds.count(sweep))
                    .allSatisfy((outcome, count) -> assertThat(count).as("%s", outcome).isPositive());
            for (String scale : new String[] {"0", "0.5", "1", "1.5"}) {
                for (Outcome outcome : Outcome.values()) {
                    assertThat(share(cell(SCALE + scale), outcome)).as("%s at %s", outcome, scale).isLessThan(.9);
                }
            }
        }
    }
}
