package parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final String NAME = "graduated-reciprocation-in-tension-reduction";

    @Test
    void wrappedLinesKeepWithinTheWidthAndLoseNoWord() {
        String text = "one two three four five six seven eight nine ten";
        assertThat(Lettering.NOTE.wrap(text, 80)).hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(Lettering.NOTE.width(line)).isLessThanOrEqualTo(80));
        assertThat(String.join(" ", Lettering.NOTE.wrap(text, 80))).isEqualTo(text);
    }

    @Test
    void aNameThatIsTooWideKeepsBothEnds() {
        String fitted = Lettering.LABEL.fit(NAME, 150);
        assertThat(fitted).startsWith("graduated").endsWith("reduction").contains("\u2026");
        assertThat(Lettering.LABEL.width(fitted)).isLessThanOrEqualTo(150);
    }

    @Test
    void aNameThatFitsIsLeftAlone() {
        assertThat(Lettering.LABEL.fit(NAME, 1000)).isEqualTo(NAME);
    }

    @Test
    void noLetterIsSmallerThanElevenPoints() {
        assertThat(Lettering.values())
                .allSatisfy(kind -> assertThat(kind.font().getSize2D()).isGreaterThanOrEqualTo(11));
    }
}
