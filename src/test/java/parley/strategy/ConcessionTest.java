package parley.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The polynomial tactic; the numbers are those of section A5 of the model memo, given to five places. */
class ConcessionTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.2, 0.00098, 0.03125, 0.23730, 0.59049",
        "0, 1, 0.25, 0.5, 0.75, 0.9",
        "0, 5, 0.75786, 0.87055, 0.94409, 0.97915",
        "0.1, 0.2, 0.10088, 0.12813, 0.31357, 0.63144",
        "0.1, 5, 0.78207, 0.88350, 0.94968, 0.98123"})
    void polynomialFollowsTheWorkedNumbers(double k, double beta, double quarter, double half, double late,
            double last) {
        assertThat(Concession.polynomial(.25, beta, k)).isCloseTo(quarter, within(5e-6));
        assertThat(Concession.polynomial(.5, beta, k)).isCloseTo(half, within(5e-6));
        assertThat(Concession.polynomial(.75, beta, k)).isCloseTo(late, within(5e-6));
        assertThat(Concession.polynomial(.9, beta, k)).isCloseTo(last, within(5e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.001", "0.2", "1", "5", "1000"})
    void beginsAtTheOpeningEndsAtTheReservationAndNeverTurnsBack(double beta) {
        assertThat(Concession.polynomial(0, beta, .1)).isEqualTo(.1);
        assertThat(Concession.polynomial(1, beta, .1)).isEqualTo(1);
        for (int t = 0; t < 100; t++) {
            assertThat(Concession.polynomial((t + 1) / 100., beta, .1))
                    .isBetween(Concession.polynomial(t / 100., beta, .1), 1.);
        }
    }

    @Test
    void smallerBetaConcedesLater() {
        assertThat(Concession.polynomial(.5, .2, 0)).isLessThan(Concession.polynomial(.5, .8, 0));
        assertThat(Concession.polynomial(.5, 1, 0)).isLessThan(Concession.polynomial(.5, 5, 0));
    }
}
