package parley.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.domain.Instrument;
import parley.world.Crisis;
import parley.world.Standing;

/** Keeps one row a round. */
public final class Recorder implements RoundObserver {

    private final List<RoundRow> rows = new ArrayList<>();

    @Override
    public void roundPlayed(Crisis crisis) {
        List<RoundRow.Side> sides = new ArrayList<>();
        for (Standing standing : crisis.standings()) {
            sides.add(new RoundRow.Side(standing.demand(), standing.reservation(), standing.offered(), standing.intensity(),
                    Stream.of(Instrument.values()).map(standing::level).toList(), standing.felt(), standing.pain(),
                    standing.audience(), standing.trust(), standing.attack(), standing.statement()));
        }
        rows.add(new RoundRow(crisis.round(), crisis.tension(), crisis.rung(), crisis.contact(), crisis.stage(),
                crisis.gap(), crisis.progress(), crisis.hasPact(), crisis.hasFramework(), sides));
    }

    /** The rows so far. */
    public List<RoundRow> rows() {
        return List.copyOf(rows);
    }
}
