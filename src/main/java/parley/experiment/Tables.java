package parley.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.analysis.Cell;
import parley.analysis.CellTally;
import parley.analysis.Fan;
import parley.design.Design;
import parley.results.CannotWrite;
import parley.results.CellTable;
import parley.results.Fingerprint;
import parley.results.ResultFile;
import parley.results.ResultFolder;
import parley.results.RunTable;
import parley.results.SummaryTable;

/** Takes blocks in order, writes their rows, and sums up each cell when its last block has come. */
final class Tables implements AutoCloseable {

    /** Beyond so many cells times rounds the summary of a cell keeps its counts but nothing told round by round. */
    private static final long MOST_ROUNDS_KEPT = 1_000_000;

    private final Design design;
    private final Frame frame;
    private final SummaryTable summaryTable;
    private final CellTable cellTable;
    private final ResultFile runs;
    private final ResultFile summary;
    private final ResultFile cellFile;
    private final List<Cell> cells = new ArrayList<>();
    private Optional<CellTally> tally = Optional.empty();
    private long rows;
    private long failed;

    Tables(ResultFolder folder, Design design, Frame frame) throws CannotWrite {
        this.design = design;
        this.frame = frame;
        summaryTable = new SummaryTable(frame.names());
        cellTable = new CellTable(frame.names());
        runs = folder.create(ResultFolder.RUNS);
        summary = folder.create(ResultFolder.SUMMARY);
        cellFile = folder.create(ResultFolder.CELLS);
        runs.add(new RunTable(frame.names()).headings());
        summary.add(summaryTable.headings());
        cellFile.add(cellTable.headings());
    }

    void add(Block block) throws CannotWrite {
        Span span = block.span();
        if (span.first() == 1) {
            finishCell();
        }
        runs.add(block.rows());
        rows += span.last() - span.first() + 1;
        failed += block.tally().failed();
        tally.ifPresent(earlier -> earlier.merge(block.tally()));
        tally = Optional.of(tally.orElse(block.tally()));
    }

    /** Sums up the last cell, whole or not, and ends the files. */
    List<Fingerprint> finish() throws CannotWrite {
        finishCell();
        return List.of(runs.finish(), summary.finish(), cellFile.finish());
    }

    List<Cell> cells() {
        return cells;
    }

    long rows() {
        return rows;
    }

    long failed() {
        return failed;
    }

    private void finishCell() throws CannotWrite {
        if (tally.isPresent()) {
            int number = cells.size() + 1;
            Cell cell = tally.get().cell(design.levels(number));
            summary.add(summaryTable.rows(number, cell));
            cellFile.add(cellTable.row(number, cell.levels(), tally.get()));
            cells.add(isSmall() ? cell : withoutRounds(cell));
            tally = Optional.empty();
        }
    }

    private boolean isSmall() {
        return (long) design.cells() * frame.rounds() <= MOST_ROUNDS_KEPT;
    }

    private static Cell withoutRounds(Cell cell) {
        return new Cell(cell.levels(), cell.runs(), cell.failed(), cell.outcomes(), new long[0],
                new Fan(new double[0][], new long[0]));
    }

    @Override
    public void close() throws CannotWrite {
        runs.close();
        summary.close();
        cellFile.close();
    }
}
