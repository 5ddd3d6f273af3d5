package parley.plot;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.domain.Channel;
import parley.domain.Stage;
import parley.outcome.Ending;
import parley.outcome.Interim;
import parley.outcome.Outcome;
import parley.trace.RoundRow;
import parley.trace.RunTrace;

/** Made-up single runs. */
final class SampleRuns {

    private SampleRuns() {
    }

    static RunTrace of(int rounds, Outcome outcome) {
        List<RoundRow> rows = IntStream.rangeClosed(1, rounds)
                .mapToObj(round -> row(round, round == rounds && outcome.isViolent())).toList();
        Ending ending = new Ending(outcome, rounds, new double[0], List.of(), Interim.NONE, 6, .9, 3, 0, 0, "",
                "WALK_OUT");
        return new RunTrace("Talks under pressure", 815, 7, List.of("USA", "IRN"), rows, ending);
    }

    static Stream<RunTrace> all() {
        return Stream.of(of(1, Outcome.BREAKDOWN), of(30, Outcome.WAR), of(200, Outcome.COMPREHENSIVE_DEAL));
    }

    private static RoundRow row(int round, boolean fire) {
        RoundRow.Side side = new RoundRow.Side(1 - .01 * round, .4, .2, .5, List.of(.5, .5, .5, .5, .5), .3, .3, .1, .4, .2,
                0);
        return new RoundRow(round, .5, fire ? 6 : 4, Channel.values()[round % 3], Stage.TECHNICAL, .3, .4,
                round > 2, round > 4, List.of(side, side));
    }
}
