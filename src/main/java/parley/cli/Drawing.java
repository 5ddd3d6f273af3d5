package parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parley.analysis.SweepSummary;
import parley.experiment.Supplement;
import parley.plot.FigureWriter;

/** Adds the figures to the tables of a sweep. */
final class Drawing implements Supplement {

    @Override
    public List<String> write(Path folder, SweepSummary summary) throws IOException {
        return new FigureWriter(folder).write(summary).stream().map(file -> file.getFileName().toString()).toList();
    }

    @Override
    public List<String> planned() {
        return FigureWriter.namesOfSweep();
    }
}
