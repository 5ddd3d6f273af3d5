package parley.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    @Timeout(10)
    void aTitleWithoutEndIsCutAtOnce() {
        assertThat(Lettering.TITLE.width(Lettering.TITLE.fit("x".repeat(100_000), 900))).isBetween(800., 900.);
        assertThat(Lettering.TITLE.wrap("x".repeat(100_000), 900, 3)).hasSize(1);
    }

    @Test
    void moreLinesThanThereIsRoomForEndInAnEllipsis() {
        List<String> lines = Lettering.TITLE.wrap("word ".repeat(20_000), 900, 3);
        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(Lettering.TITLE.width(line)).isLessThan(900));
        assertThat(lines.get(2)).contains("\u2026");
        assertThat(Lettering.TITLE.wrap("few words", 900, 3)).containsExactly("few words");
    }

    @Test
    void noLetterIsSmallerThanElevenPoints() {
        assertThat(Lettering.values())
                .allSatisfy(kind -> assertThat(kind.font().getSize2D()).isGreaterThanOrEqualTo(11));
    }
}
