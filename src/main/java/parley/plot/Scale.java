package parley.plot;

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
 * @param named  whether the labels are names, all of which have to be readable, or numbers, some of which may be left out
 */
record Scale(double low, double high, List<Double> places, List<String> labels, boolean named) {

    /** Shares from 0 to a round per cent value that is not below {@code highest}. */
    static Scale share(double highest) {
        double step = step(highest, 5);
        double top = Math.min(1, step * Math.ceil(highest / step - 1e-9));
        return even(0, Math.max(step, top), step, 100, " %");
    }

    /** A stock in [0, 1]. */
    static Scale unit() {
        return even(0, 1, .25, 1, "");
    }

    /** Values between two ends, moved outwards to round values. */
    static Scale around(double lowest, double highest) {
        double step = step(highest - lowest, 4);
        return even(step * Math.floor(lowest / step + 1e-9), step * Math.ceil(highest / step - 1e-9), step, 1, "");
    }

    /** Rounds 1 to {@code last}, with half a round to spare at both ends. */
    static Scale rounds(int last) {
        int step = (int) Math.max(1, step(last, 8));
        List<Double> places = new ArrayList<>();
        places.add(1.0);
        for (int round = step; round <= last; round += step) {
            if (round > 1) {
                places.add((double) round);
            }
        }
        return new Scale(.5, last + .5, places, places.stream().map(place -> number(place, 1)).toList(), false);
    }

    /** The numeric levels of a factor, each at its own value. */
    static Scale levels(List<String> levels) {
        List<Double> places = levels.stream().map(Double::valueOf).toList();
        double low = places.get(0);
        double high = places.get(places.size() - 1);
        double spare = low == high ? .5 : 0;
        return new Scale(low - spare, high + spare, places, levels, false);
    }

    /** Names at equal distances, the first one at 0. */
    static Scale names(List<String> names) {
        List<Double> places = IntStream.range(0, names.size()).mapToObj(i -> (double) i).toList();
        return new Scale(-.5, names.size() - .5, places, names, true);
    }

    private static Scale even(double low, double high, double step, double factor, String unit) {
        List<Double> places = new ArrayList<>();
        int steps = (int) Math.round(Math.floor((high - low) / step + 1e-9));
        for (int i = 0; i <= steps; i++) {
            places.add(low + i * step);
        }
        return new Scale(low, high, places, places.stream().map(place -> number(place, factor) + unit).toList(), false);
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

    private static String number(double value, double factor) {
        double shown = Math.round(value * factor * 1e6) / 1e6;
        return shown == Math.rint(shown) ? String.format(Locale.ROOT, "%d", Math.round(shown)) : Double.toString(shown);
    }
}
