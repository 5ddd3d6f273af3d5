package parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

    /** Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3; printed with four decimals. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalsOfSharesAreThoseOfNewcombe(long count, long runs, double low, double high) {
        Estimate share = Estimate.of(count, runs);
        assertThat(share.value()).isEqualTo((double) count / runs);
        assertThat(share.low()).isEqualTo(low, within(.00005));
        assertThat(share.high()).isEqualTo(high, within(.00005));
    }

    @Test
    void withoutRunsAShareIsAnything() {
        assertThat(Estimate.of(0, 0)).isEqualTo(new Estimate(Double.NaN, 0, 1));
    }

    @Test
    void intervalsNeverLeaveTheUnitInterval() {
        assertThat(Estimate.of(0, 1000).low()).isNotNegative();
        assertThat(Estimate.of(1000, 1000).high()).isLessThanOrEqualTo(1);
    }
}
