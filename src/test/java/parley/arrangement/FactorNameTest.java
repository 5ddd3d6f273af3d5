package parley.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.design.Factor;

class FactorNameTest {

    @ParameterizedTest
    @CsvSource({
        "parties.USA.pressure.scale, Pressure scale of USA",
        "parties.USA.strategy, Strategy of USA",
        "parties.USA.domestic.audienceCost, Domestic audience cost of USA",
        "hazard.escalation.baseline, Escalation baseline",
        "rounds, Rounds"})
    void anAddressBecomesWords(String path, String name) {
        assertThat(FactorName.of(new Factor(path, List.of()))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource("parties.USA.strategy")
    void theAddressItselfIsKept(String path) {
        assertThat(FactorName.withPath(new Factor(path, List.of()))).endsWith("(" + path + ")");
    }
}
