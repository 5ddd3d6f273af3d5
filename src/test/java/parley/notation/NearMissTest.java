package parley.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "trsut, trust, 1", "USA, usa, 0", "abc, '', 3", "ab, ba, 1"})
    void distanceCountsTypingErrors(String one, String other, int distance) {
        assertThat(NearMiss.distance(one, other)).isEqualTo(distance);
        assertThat(NearMiss.distance(other, one)).isEqualTo(distance);
    }

    @Test
    void findsTheNearestWord() {
        assertThat(NearMiss.of("horzon", List.of("title", "horizon", "hazards"))).hasValue("horizon");
    }

    @Test
    void findsNothingWhereAllOfAWordIsDifferent() {
        assertThat(NearMiss.of("C", List.of("A", "B"))).isEmpty();
        assertThat(NearMiss.of("xyzzy", List.of("trust", "horizon"))).isEmpty();
    }
}
