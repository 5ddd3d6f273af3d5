package parley.plot;

import java.util.List;
import parley.analysis.SweepSummary;
import parley.trace.RunTrace;

/** All figures. A new one is a class and a line here. */
final class Figures {

    private Figures() {
    }

    /** The figures of a sweep. */
    static List<Figure<SweepSummary>> ofSweep() {
        return List.of(
                new OutcomeShares(),
                new OutcomeIntervals(),
                new HeatMap(),
                new AgreementRound(),
                new TensionFan());
    }

    /** The figures of a single run. */
    static List<Figure<RunTrace>> ofRun() {
        return List.of(
                new RunHistory());
    }
}
