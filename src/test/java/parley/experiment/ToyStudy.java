package parley.experiment;

import java.util.List;
import java.util.Map;
import parley.design.Design;
import parley.outcome.Ending;
import parley.outcome.Interim;
import parley.outcome.Outcome;
import parley.results.Provenance;

/** A study without a model: everything about a run is read off the bits of its seed and the first level of its cell. */
final class ToyStudy implements Study {

    static final int ROUNDS = 20;
    static final List<String> PRINCIPALS = List.of("USA", "IRAN");
    static final List<String> ISSUES = List.of("enrichment", "sanctions");

    private final Design design;

    ToyStudy(Design design) {
        this.design = design;
    }

    @Override
    public Provenance.Source source() {
        return new Provenance.Source("toy", "A toy", "00ff", "title: A toy\n");
    }

    @Override
    public double daysPerRound() {
        return 14;
    }

    @Override
    public Shape shape(int cell) {
        return new Shape(PRINCIPALS, ISSUES, ROUNDS);
    }

    @Override
    public Player player(int cell) {
        int shift = Map.of("low", 0, "mid", 3).getOrDefault(String.join("", design.levels(cell)), 5);
        return (seed, watch) -> play(seed, shift, watch);
    }

    static Ending play(long seed, int shift, Player.TensionWatch watch) {
        Outcome outcome = Outcome.values()[(int) (seed >>> 8 + shift & 7)];
        int rounds = 1 + (int) (seed >>> 20 & 15);
        double peak = 0;
        for (int round = 1; round <= rounds; round++) {
            double tension = (seed >>> round & 0xFF) / 255.;
            peak = Math.max(peak, tension);
            watch.see(round, tension);
        }
        boolean deal = outcome == Outcome.COMPREHENSIVE_DEAL;
        double utility = (seed >>> 40) / (double) (1 << 24);
        return new Ending(outcome, rounds, deal ? new double[] {utility, .5} : new double[0],
                List.of(new Ending.Side(utility, rounds, .5, .9), new Ending.Side(1 - utility, 2, .4, .8)),
                Interim.NONE, (int) (seed >>> 30 & 7), peak, rounds, 1, 2, "", "horizon, as planned");
    }
}
