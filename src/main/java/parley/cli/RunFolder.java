package parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.plot.FigureWriter;
import parley.results.CannotWrite;
import parley.results.Destination;
import parley.results.ResultFolder;
import parley.trace.RoundTable;
import parley.trace.RunTrace;

/**
 * The files of one run. The folder must be new or empty, as for a sweep.
 *
 * @param folder where they go
 */
record RunFolder(Path folder) {

    static RunFolder create(Path folder) throws CannotWrite {
        try (ResultFolder opened = Destination.empty(folder, "Name a new or an empty folder with --out.").open()) {
            return new RunFolder(opened.path());
        }
    }

    Path events() {
        return folder.resolve("events.jsonl");
    }

    void write(RunTrace trace) throws IOException {
        Files.writeString(folder.resolve("rounds.csv"), RoundTable.csv(trace));
        new FigureWriter(folder).write(trace);
    }
}
