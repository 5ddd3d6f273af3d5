package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parley.analysis.OutcomeTable;
import parley.design.Design;
import parley.design.InvalidDesign;
import parley.document.Document;
import parley.experiment.Finished;
import parley.experiment.ScenarioStudy;
import parley.experiment.Sweep;
import parley.results.Destination;
import parley.results.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley sweep}: many negotiations over a grid, their tables and their figures. */
@Command(name = "sweep", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Plays every cell of a grid many times; writes tables and figures and prints how the runs ended.",
        footer = {"", "Example:",
            "  parley sweep muscat-2026 --vary parties.USA.pressure.scale=0:1.5:0.25 --replications 500"})
final class SweepCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 1024;
    /** Fewer cells are checked in a moment. */
    private static final int CELLS_CHECKED_IN_SILENCE = 2000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Given given;

    @Option(names = "--vary", paramLabel = "PATH=LEVELS",
            description = "varies a parameter over min:max:step (both ends included) or a,b,c; repeat it for a grid")
    private List<String> vary = List.of();

    @Option(names = {"-n", "--replications"}, paramLabel = "N", defaultValue = "1000",
            description = "runs per cell; replication r has the same luck in every cell (default: ${DEFAULT-VALUE})")
    private int replications;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "the root seed, from which the seed of each replication is mixed (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "threads that play (default: all processors)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--out", paramLabel = "DIR",
            description = "a new or empty folder (default: the first free results/SCENARIO-001, -002, ...)")
    private Path out;

    @Option(names = "--overwrite", description = "replaces the results of an earlier sweep in --out, and nothing else")
    private boolean overwrite;

    @Override
    @SuppressWarnings("try") // An interruption does its work by being there.
    public Integer call() throws IOException {
        check();
        Design design = Design.parse(vary, replications, seed);
        Document document = given.document();
        Sweep sweep = new Sweep(new ScenarioStudy(given.name(), document, design), design, threads);
        PrintWriter terminal = spec.commandLine().getOut();
        if (design.cells() > CELLS_CHECKED_IN_SILENCE) {
            terminal.printf(Locale.ROOT, "checking %d cells%n", design.cells());
            terminal.flush();
        }
        try (Interruption interruption = new Interruption(sweep)) {
            return report(terminal, play(sweep, new ProgressLine(terminal, design.runs())));
        }
    }

    private Finished play(Sweep sweep, ProgressLine progress) throws IOException {
        try (progress) {
            return sweep.run(destination(), commandLine(), progress, new Drawing());
        }
    }

    private void check() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new InvalidDesign("A sweep cannot run on " + threads + " threads.",
                    "Give --threads a number from 1 to " + MOST_THREADS + ".");
        }
        if (overwrite && out == null) {
            throw new InvalidDesign("--overwrite does not say which folder.", "Name it with --out.");
        }
    }

    private Destination destination() {
        if (out == null) {
            return Destination.numbered(Path.of("results"), given.name());
        }
        return overwrite ? Destination.overwriting(out, new Drawing().planned()) : Destination.empty(out);
    }

    private String commandLine() {
        return "parley " + String.join(" ", spec.root().commandLine().getParseResult().originalArgs());
    }

    private static int report(PrintWriter terminal, Finished finished) {
        terminal.print(new OutcomeTable(finished.summary()).text(OutcomeTable.DEFAULT_ROWS));
        terminal.printf(Locale.ROOT, "%s: %d runs in %s.%n",
                finished.status() == Status.INTERRUPTED ? "Interrupted" : "Done", finished.rows(), finished.folder());
        terminal.flush();
        return finished.status().exitCode();
    }
}
