package parley.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.outcome.Outcome;
import parley.sheet.HeatScale;

class PaletteTest {

    /** Deuteranopia and protanopia at full severity: Machado, Oliveira and Fernandes (2009), in linear RGB. */
    private static final double[][] DEUTERANOPIA =
            {{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}};
    private static final double[][] PROTANOPIA =
            {{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}};
    private static final double[][] NORMAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

    @Test
    void everyOutcomeHasItsOwnColour() {
        assertThat(Arrays.stream(Outcome.values()).map(Palette::of)).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void anyTwoOutcomesDifferWithAndWithoutColourBlindness() {
        for (double[][] vision : List.of(NORMAL, DEUTERANOPIA, PROTANOPIA)) {
            for (Outcome one : Outcome.values()) {
                for (Outcome other : Outcome.values()) {
                    if (one != other) {
                        assertThat(distance(lab(Palette.of(one), vision), lab(Palette.of(other), vision)))
                                .as("CIELAB distance of %s and %s", one, other).isGreaterThan(25);
                    }
                }
            }
        }
    }

    @Test
    void neighboursInTheStackDifferInAGreyPrint() {
        for (int i = 1; i < Outcome.values().length; i++) {
            double below = lab(Palette.of(Outcome.values()[i - 1]), NORMAL)[0];
            double above = lab(Palette.of(Outcome.values()[i]), NORMAL)[0];
            assertThat(Math.abs(above - below)).as("lightness below and at %s", Outcome.values()[i]).isGreaterThan(12);
        }
    }

    @Test
    void theHeatScaleGrowsLighterAllTheWay() {
        for (int i = 1; i <= 20; i++) {
            assertThat(lab(HeatScale.at(i / 20.0), NORMAL)[0])
                    .isGreaterThan(lab(HeatScale.at((i - 1) / 20.0), NORMAL)[0]);
        }
    }

    private static double distance(double[] one, double[] other) {
        return Math.sqrt(square(one[0] - other[0]) + square(one[1] - other[1]) + square(one[2] - other[2]));
    }

    private static double square(double value) {
        return value * value;
    }

    /** CIELAB under D65, after the colour has passed through a kind of vision. */
    private static double[] lab(Color colour, double[][] vision) {
        double[] linear = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double[] seen = Arrays.stream(vision).mapToDouble(row -> Math.max(0, Math.min(1, dot(row, linear)))).toArray();
        double x = root(dot(new double[] {.4124, .3576, .1805}, seen) / .95047);
        double y = root(dot(new double[] {.2126, .7152, .0722}, seen));
        double z = root(dot(new double[] {.0193, .1192, .9505}, seen) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double dot(double[] row, double[] column) {
        return row[0] * column[0] + row[1] * column[1] + row[2] * column[2];
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }

    private static double root(double value) {
        return value > .008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
    }
}
