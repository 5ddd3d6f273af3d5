package parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, .003, .04, .4, .401, .99, 1})
    void sharesFitUnderTheTopOfTheirScaleAndNeverPassOneHundredPerCent(double highest) {
        Scale scale = Scale.share(highest, 5);
        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isBetween(highest, 1.0);
        assertThat(scale.places()).last().isEqualTo(scale.high());
    }

    @Test
    void sharesAreLabelledInPerCent() {
        assertThat(Scale.share(1, 5).labels()).containsExactly("0", "20", "40", "60", "80", "100");
        assertThat(Scale.share(.011, 5).labels()).contains("0.5");
    }

    @Test
    void roundsBeginWithOne() {
        assertThat(Scale.rounds(40, 0).labels()).containsExactly("1", "5", "10", "15", "20", "25", "30", "35", "40");
        assertThat(Scale.rounds(1, 0).labels()).containsExactly("1");
    }

    @Test
    void ticksStandAtTheLevelsThatWereRunAndAreWrittenAsInTheDesign() {
        Scale scale = Scale.levels(List.of("0.10", "1e0", "4"), 0);
        assertThat(scale.places()).containsExactly(.1, 1.0, 4.0);
        assertThat(scale.labels()).containsExactly("0.10", "1e0", "4");
    }

    @Test
    void aSingleNumberHasRoomAroundIt() {
        assertThat(Scale.levels(List.of("3"), 0)).satisfies(scale -> assertThat(scale.low()).isLessThan(scale.high()));
    }
}
