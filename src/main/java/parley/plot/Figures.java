package parley.plot;

import java.util.List;

/** All figures. A new one is a class and a line here. */
public final class Figures {

    private Figures() {
    }

    /** The figures of a sweep. */
    public static List<SweepFigure> ofSweep() {
        return List.of(
                new OutcomeShares(),
                new OutcomeIntervals(),
                new HeatMap(),
                new AgreementRound(),
                new TensionFan());
    }

    /** The figures of a single run. */
    public static List<RunFigure> ofRun() {
        return List.of(
                new RunHistory());
    }
}
