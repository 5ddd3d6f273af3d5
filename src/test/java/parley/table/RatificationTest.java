package parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 11. */
class RatificationTest {

    private static final Ratification RULE = new Ratification(true, .05);

    @Test
    void probabilityIsTheSurplusAndSlackOverTheMargin() {
        assertThat(RULE.probability(.52, .5, .15)).isCloseTo(.07 / .15, within(1e-12));
    }

    @Test
    void probabilityIsClipped() {
        assertThat(RULE.probability(.9, .5, .15)).isEqualTo(1);
        assertThat(RULE.probability(.4, .5, .15)).isZero();
    }

    @Test
    void withoutUncertaintyTheSignDecides() {
        assertThat(RULE.probability(.46, .5, 0)).isEqualTo(1);
        assertThat(RULE.probability(.44, .5, 0)).isZero();
        assertThat(new Ratification(true, 0).probability(.5, .5, 0)).as("surplus of exactly nothing").isEqualTo(1);
    }

    @Test
    void narrowMarginApproachesTheSign() {
        assertThat(RULE.probability(.4501, .5, 1e-9)).isEqualTo(1);
        assertThat(RULE.probability(.4499, .5, 1e-9)).isZero();
    }

    @Test
    void switchedOffEverythingPasses() {
        assertThat(new Ratification(false, 0).probability(0, 1, .15)).isEqualTo(1);
    }
}
