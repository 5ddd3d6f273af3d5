package parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TensionHistogramTest {

    private static final double BIN = .005;

    @Test
    void quantilesAreWithinABinOfThoseOfTheRuns() {
        TensionHistogram histogram = new TensionHistogram(1);
        for (int run = 1; run <= 1000; run++) {
            histogram.add(1, run / 1000. * run / 1000.);
        }
        double[] quantiles = histogram.fan().quantiles()[0];
        for (int i = 0; i < Fan.LEVELS.length; i++) {
            assertThat(quantiles[i]).isEqualTo(Fan.LEVELS[i] * Fan.LEVELS[i], within(BIN));
        }
    }

    @Test
    void theEndsOfTheScaleAreCounted() {
        TensionHistogram histogram = new TensionHistogram(1);
        histogram.add(1, 0);
        histogram.add(1, 1);
        assertThat(histogram.fan().underWay()).containsExactly(2);
        assertThat(histogram.fan().quantiles()[0][0]).isBetween(0., BIN);
        assertThat(histogram.fan().quantiles()[0][4]).isBetween(1 - BIN, 1.);
    }

    @Test
    void aRoundThatNoRunReachedHasNoQuantiles() {
        TensionHistogram histogram = new TensionHistogram(2);
        histogram.add(1, .5);
        assertThat(histogram.fan().underWay()).containsExactly(1, 0);
        assertThat(histogram.fan().quantiles()[1]).containsOnly(Double.NaN);
    }

    @Test
    void theOrderOfPartsDoesNotMatter() {
        assertThat(merged(.2, .9).fan().quantiles()[1]).containsExactly(merged(.9, .2).fan().quantiles()[1]);
    }

    @Test
    void aVeryLongHorizonHasWiderBins() {
        TensionHistogram histogram = new TensionHistogram(100_000);
        histogram.add(100_000, .52);
        assertThat(histogram.fan().quantiles()[99_999][2]).isEqualTo(.52, within(.05));
    }

    private static TensionHistogram merged(double first, double second) {
        TensionHistogram histogram = new TensionHistogram(3);
        histogram.add(2, first);
        TensionHistogram other = new TensionHistogram(3);
        other.add(2, second);
        histogram.merge(other);
        return histogram;
    }
}
