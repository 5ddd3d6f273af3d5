package parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import parley.outcome.Ending;
import parley.results.CannotWrite;
import parley.scenario.Scenario;
import parley.simulation.Negotiation;
import parley.trace.EventLog;
import parley.trace.Narrator;
import parley.trace.Observers;
import parley.trace.Recorder;
import parley.trace.RoundObserver;
import parley.trace.RunTrace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley run}: one negotiation, told round by round. */
@Command(name = "run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Plays one negotiation and tells it round by round.")
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Given given;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "the seed of the run, as in the column `seed` of runs.csv (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR",
            description = "also writes events.jsonl, rounds.csv and run-trace.png and .svg to this new folder")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Scenario scenario = given.document().scenario();
        if (out == null) {
            play(scenario, List.of());
            return ExitCode.DONE;
        }
        RunFolder folder = RunFolder.create(out);
        try {
            record(scenario, folder);
        } catch (UncheckedIOException e) {
            throw CannotWrite.to(out, e.getCause());
        } catch (IOException e) {
            throw CannotWrite.to(out, e);
        }
        spec.commandLine().getOut().printf("%nWrote %s.%n", out);
        return ExitCode.DONE;
    }

    private void record(Scenario scenario, RunFolder folder) throws IOException {
        RunTrace trace;
        try (BufferedWriter log = Files.newBufferedWriter(folder.events())) {
            trace = play(scenario, List.of(new EventLog(log)));
        }
        folder.write(trace);
    }

    private RunTrace play(Scenario scenario, List<RoundObserver> others) {
        PrintWriter terminal = spec.commandLine().getOut();
        terminal.printf(Locale.ROOT, "%s, seed %d%n", scenario.title(), seed);
        terminal.printf("Demands and offers are in utility, from 0 to 1; an offer is worth less to those who fear being cheated.%n%n");
        Recorder recorder = new Recorder();
        Narrator narrator = new Narrator(scenario, terminal::println);
        List<RoundObserver> observers = new ArrayList<>(others);
        observers.addAll(List.of(recorder, narrator));
        Ending ending = new Negotiation(scenario).play(seed, new Observers(observers));
        narrator.conclude(ending);
        return new RunTrace(scenario.title(), seed, scenario.horizon().daysPerRound(),
                List.copyOf(scenario.principals().keySet()), recorder.rows(), ending);
    }
}
