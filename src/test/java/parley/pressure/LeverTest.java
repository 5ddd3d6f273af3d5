package parley.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import parley.domain.Instrument;

class LeverTest {

    private static final Lever RULE = new Lever(.1, .8, .25, .1);

    @Test
    void movesNoFasterThanItsRampInEitherDirection() {
        assertThat(RULE.next(.1, 1, 0)).isCloseTo(.35, within(1e-12));
        assertThat(RULE.next(.8, 0, 0)).isCloseTo(.55, within(1e-12));
    }

    @Test
    void arrivesAtPostureTimesLimit() {
        assertThat(RULE.next(.3, .5, 0)).isCloseTo(.4, within(1e-12));
        assertThat(RULE.next(.4, .5, 0)).isCloseTo(.4, within(1e-12));
    }

    @Test
    void neverPassesItsLimit() {
        assertThat(RULE.next(.7, 3, 0)).isEqualTo(.8);
        assertThat(RULE.next(.7, -1, 0)).isCloseTo(.45, within(1e-12));
    }

    @Test
    void eventsMoveItsTargetForGood() {
        assertThat(RULE.next(.5, .5, .15)).isCloseTo(.55, within(1e-12));
        assertThat(RULE.next(.9, 1, .6)).isCloseTo(1, within(1e-12));
    }

    @Test
    void withoutARampItCannotMove() {
        assertThat(new Lever(.1, 1, 0, 0).next(.1, 1, 0)).isEqualTo(.1);
    }

    @Test
    void outOfReachItStaysAtZero() {
        assertThat(new Lever(0, 0, .25, 0).next(0, 1, 0)).isZero();
    }

    @Test
    void everyInstrumentOfAnArsenalHasItsOwnLever() {
        Lever[] levers = new Lever[Instrument.COUNT];
        for (int k = 0; k < levers.length; k++) {
            levers[k] = new Lever(k / 10., 1, 1, 0);
        }
        Arsenal arsenal = new Arsenal(1, levers[0], levers[1], levers[2], levers[3], levers[4]);
        for (Instrument instrument : Instrument.values()) {
            assertThat(arsenal.lever(instrument)).isSameAs(levers[instrument.ordinal()]);
        }
    }
}
