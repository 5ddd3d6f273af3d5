package parley.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 15. */
class EscalationTest {

    @Test
    void probabilityIsLinearInTensionAndClipped() {
        Escalation rule = new Escalation(.05, .45, 0, .3);
        assertThat(rule.probability(0)).isEqualTo(.05);
        assertThat(rule.probability(.6)).isCloseTo(.32, within(1e-12));
        assertThat(new Escalation(.6, .8, 0, .3).probability(.9)).isEqualTo(1);
    }
}
