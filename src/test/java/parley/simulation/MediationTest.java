package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.testworld.Worlds.PIE;
import static parley.testworld.Worlds.play;
import static parley.testworld.Worlds.scenario;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.outcome.Ending;

/** What mediators change at the table, one power at a time; both sides concede evenly to .3 over 26 rounds. */
class MediationTest {

    private static Ending mediated(double credibility, String strategy, String... settings) {
        String[] all = Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "parties.M={role: mediator, credibility: " + credibility + ", strategy: " + strategy
                + "}";
        return play(scenario(PIE, all), 1);
    }

    @Test
    void formulatorsTextIsAcceptedBeforeTheDemandsMeet() {
        // Each gives up a fifth of D - .3 for one half of the pie: D <= .55, from round 26 * .45 / .7 = 16.7 on.
        Ending ending = mediated(1, "{name: Formulator, latitude: 0.2, window: 0.4}");
        assertThat(ending.cause()).isEqualTo("TEXT_ACCEPTED");
        assertThat(ending.round()).isEqualTo(17);
        assertThat(ending.sides().get(0).utility()).isCloseTo(.5, within(1e-9));
    }

    @Test
    void textIsTheNashSolutionOfTheReservationValues() {
        Ending ending = mediated(1, "{name: Formulator, latitude: 1, window: 2}", "parties.B.stakes.noDeal=0.5");
        assertThat(ending.round()).isEqualTo(1);
        assertThat(ending.terms()[0]).isCloseTo(.6, within(1e-9));
    }

    @Test
    void biasedTextLeans() {
        String[] lean = {"parties.M={role: mediator, credibility: 1, bias: 0.5, strategy: {name: Formulator, latitude: 1, window: 2}}"};
        // b = .75 of the surplus of .4 above .3
        assertThat(play(scenario(PIE, lean), 1).terms()[0]).isCloseTo(.6, within(1e-9));
    }

    @Test
    void sidePaymentBridgesTheGap() {
        // D <= .54 suffices, from round 26 * .46 / .7 = 17.1 on.
        assertThat(mediated(1, "{name: PowerMediator, latitude: 0, sidePayment: 0.04, guarantee: 0, hurry: 0}").round())
                .isEqualTo(18);
    }

    @Test
    void hurryBringsTheDealForward() {
        // Twenty-two rounds instead of 26: ceil(22 * .7143)
        assertThat(mediated(1, "{name: PowerMediator, latitude: 0, sidePayment: 0, guarantee: 0, hurry: 4}").round()).isEqualTo(16);
    }

    @Test
    void guaranteeMakesUpForDistrust() {
        String[] distrust = {"parties.A.trust={prior: 0.5, exploitationLoss: 0.2}",
                "parties.B.trust={prior: 0.5, exploitationLoss: 0.2}"};
        // e = u - .1: D <= .45 from round 26 * .55 / .7 = 20.4 on; with g = .5, e = u - .05 and 26 * .525 / .7 = 19.5
        assertThat(play(scenario(PIE, distrust), 1).round()).isEqualTo(21);
        assertThat(mediated(1, "{name: PowerMediator, latitude: 0, sidePayment: 0, guarantee: 0.5, hurry: 0}", distrust).round())
                .isEqualTo(20);
    }

    @Test
    void facilitatorAloneMovesNoDemand() {
        assertThat(mediated(1, "HonestBroker").round()).isEqualTo(19);
    }
}
