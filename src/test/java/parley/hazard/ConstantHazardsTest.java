package parley.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConstantHazardsTest {

    @Test
    void totalIsTheSumOfTheCompetingRisks() {
        assertThat(new ConstantHazards(.08, .02, .03).total()).isCloseTo(.13, within(1e-15));
    }
}
