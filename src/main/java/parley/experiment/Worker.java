package parley.experiment;

import parley.analysis.CellTally;
import parley.analysis.TensionPath;
import parley.design.Design;
import parley.outcome.Ending;
import parley.random.Luck;
import parley.results.CsvBuffer;
import parley.results.RunTable;

/** Plays blocks. Has one player, for the cell it is in. Belongs to one thread at a time. */
final class Worker {

    private final Study study;
    private final Design design;
    private final Frame frame;
    private final RunTable table;
    private final TensionPath path;
    private int cell;
    private RunTable.Rows cellRows;
    private Player player;

    Worker(Study study, Design design, Frame frame) {
        this.study = study;
        this.design = design;
        this.frame = frame;
        table = new RunTable(frame.names());
        path = new TensionPath(frame.rounds());
    }

    Block play(Span span) {
        enter(span.cell());
        CsvBuffer rows = new CsvBuffer();
        CellTally tally = new CellTally(frame.names().principals(), frame.rounds());
        for (int replication = span.first(); replication <= span.last(); replication++) {
            play(replication, rows, tally);
        }
        return new Block(span, rows.toBytes(), tally);
    }

    private void enter(int next) {
        if (next != cell) {
            cell = next;
            cellRows = table.rows(cell, design.levels(cell), study.shape(cell).issues());
            player = null;
        }
    }

    private void play(int replication, CsvBuffer rows, CellTally tally) {
        long seed = Luck.runSeed(design.seed(), replication);
        int rowsBefore = rows.length();
        try {
            if (player == null) {
                player = study.player(cell);
            }
            path.clear();
            Ending ending = player.play(seed, path::add);
            cellRows.add(rows, replication, seed, ending);
            tally.count(ending, path);
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            rows.cutTo(rowsBefore);
            cellRows.addFailed(rows, replication, seed, e);
            tally.countFailure();
            player = null;  // a run that broke off may have left its player in a state that would change the next run
        }
    }
}
