package parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MomentsTest {

    /** NIST StRD, univariate set NumAcc4: the certified mean is 10000000.2, the standard deviation 0.1, exactly. */
    @Test
    void aLargeMeanCostsNoDigits() {
        Moments moments = new Moments();
        moments.add(10_000_000.2);
        for (int i = 0; i < 500; i++) {
            moments.add(10_000_000.1);
            moments.add(10_000_000.3);
        }
        assertThat(moments.mean()).isEqualTo(10_000_000.2, within(1e-8));
        // The numbers themselves carry a rounding of 2^-30, so the ninth digit of their spread is already the input's.
        assertThat(moments.standardDeviation()).isEqualTo(.1, within(1e-8));
    }

    @Test
    void partsMergeToTheWhole() {
        Moments whole = of(1, 5, 2, 8, 13, 2.5);
        Moments merged = of(1, 5);
        merged.merge(of());
        merged.merge(of(2, 8, 13, 2.5));
        assertThat(merged.count()).isEqualTo(6);
        assertThat(merged.mean()).isEqualTo(whole.mean(), within(1e-15));
        assertThat(merged.standardDeviation()).isEqualTo(whole.standardDeviation(), within(1e-14));
    }

    @Test
    void mergingIntoNothingKeepsEveryBit() {
        Moments merged = of();
        merged.merge(of(.1, .7, .3));
        assertThat(merged.mean()).isEqualTo(of(.1, .7, .3).mean());
        assertThat(merged.standardDeviation()).isEqualTo(of(.1, .7, .3).standardDeviation());
    }

    @Test
    void whatIsUnknownIsNotANumber() {
        assertThat(of().mean()).isNaN();
        assertThat(of(1).standardDeviation()).isNaN();
        assertThat(new MeanIntervals().halfWidth(of(1))).isNaN();
    }

    /**
     * Student 1908, Biometrika 6:1-25: extra hours of sleep, second drug. SciPy 1.17.1,
     * {@code stats.t.interval(.95, 9, 2.33, 2.002249 / 10**.5)}, gives 0.89767735 to 3.76232265.
     */
    @Test
    void intervalsOfMeansAreStudents() {
        Moments sleep = of(1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        assertThat(sleep.mean()).isEqualTo(2.33, within(1e-15));
        assertThat(sleep.mean() - new MeanIntervals().halfWidth(sleep)).isEqualTo(.89767735, within(5e-7));
    }

    private static Moments of(double... values) {
        Moments moments = new Moments();
        DoubleStream.of(values).forEach(moments::add);
        return moments;
    }
}
