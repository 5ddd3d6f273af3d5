package parley.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What an axis shows: its ends, and the places that carry a tick and a label.
 *
 * @param low    the value at one end
 * @param high   the value at the other end
 * @param places where the ticks stand
 * @param labels what is written at them
 * @param named  whether the labels are names, which must all be readable, or numbers, some of which may be left out
 */
public record Scale(double low, double high, List<Double> places, List<String> labels, boolean named) {

    /** Shares in per cent from 0 to a round value that is not below {@code highest}, in at most {@code most} steps. */
    public static Scale share(double highest, int most) {
        double step = step(highest, most);
        double top = Math.min(1, step * Math.ceil(highest / step - 1e-9));
        return even(0, Math.max(step, top), step, 100);
    }

    /** The same scale with a little room below 0, so that marks at 0 are drawn whole. */
    public Scale withRoomBelow() {
        return new Scale(low - .015 * (high - low), high, places, labels, named);
    }

    /** A stock in [0, 1]. */
    public static Scale unit() {
        return even(0, 1, .25, 1);
    }

    /** Values between two ends, moved outwards to round values. */
    public static Scale around(double lowest, double highest) {
        double step = step(highest - lowest, 4);
        return even(step * Math.floor(lowest / step + 1e-9), step * Math.ceil(highest / step - 1e-9), step, 1);
    }

    /** Rounds 1 to {@code last}, with half a round to spare at the beginning and more at the end if asked for. */
    public static Scale rounds(int last, double more) {
        int step = (int) Math.max(1, step(last, 8));
        List<Double> places = new ArrayList<>();
        places.add(1.0);
        for (int round = step; round <= last; round += step) {
            if (round > 1) {
                places.add((double) round);
            }
        }
        return new Scale(.5, last + .5 + more, places, places.stream().map(Scale::number).toList(), false);
    }

    /** The numeric levels of a factor, each at its own value, with a part of their span to spare at both ends. */
    public static Scale levels(List<String> levels, double part) {
        List<Double> places = levels.stream().map(Double::valueOf).toList();
        double low = places.get(0);
        double high = places.get(places.size() - 1);
        double spare = low == high ? .5 : part * (high - low);
        return new Scale(low - spare, high + spare, places, levels, false);
    }

    /** Names at equal distances, the first one at 0; all of them have to be readable. */
    public static Scale names(List<String> names) {
        return slots(names, true);
    }

    /** Levels at equal distances, the first one at 0; where they are numbers, labels may be left out. */
    public static Scale slots(List<String> levels, boolean named) {
        List<Double> places = IntStream.range(0, levels.size()).mapToObj(i -> (double) i).toList();
        return new Scale(-.5, levels.size() - .5, places, levels, named);
    }

    private static Scale even(double low, double high, double step, double factor) {
        List<Double> places = new ArrayList<>();
        int steps = (int) Math.round(Math.floor((high - low) / step + 1e-9));
        for (int i = 0; i <= steps; i++) {
            places.add(low + i * step);
        }
        return new Scale(low, high, places, places.stream().map(place -> number(place * factor)).toList(), false);
    }

    /** 1, 2 or 5 times a power of ten, so that the span has at most {@code most} steps. */
    private static double step(double span, int most) {
        double raw = Math.max(span, 1e-6) / most;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double times : new double[] {1, 2, 5}) {
            if (times * power >= raw * (1 - 1e-9)) {
                return times * power;
            }
        }
        return 10 * power;
    }

    /** A number without a needless fraction. */
    public static String number(double value) {
        double shown = Math.round(value * 1e6) / 1e6;
        return shown == Math.rint(shown) ? String.format(Locale.ROOT, "%d", Math.round(shown)) : Double.toString(shown);
    }
}
