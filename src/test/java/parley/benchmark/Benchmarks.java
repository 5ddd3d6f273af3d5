package parley.benchmark;

import java.time.LocalDate;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures the engine against the hand-written loop: {@code mvn -q -Pbenchmark test-compile exec:exec}. */
public final class Benchmarks {

    private static final String YARDSTICK = "handWritten";

    private Benchmarks() {
    }

    /**
     * Runs all benchmarks and prints a table of them.
     *
     * @param args options of JMH, such as {@code -f 1} for a single fork
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(NegotiationBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .build()).run();
        System.out.printf("%n%s, %s %s, %d processors, Java %s%n", LocalDate.now(), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(), Runtime.version());
        System.out.printf("%-14s %10s %10s %10s %18s%n", "run", "us/run", "+/- 99.9 %", "bytes/run",
                "times " + YARDSTICK);
        double unit = results.stream().filter(run -> name(run).equals(YARDSTICK))
                .mapToDouble(run -> run.getPrimaryResult().getScore()).findFirst().orElse(Double.NaN);
        for (RunResult run : results) {
            Result<?> time = run.getPrimaryResult();
            Result<?> garbage = run.getSecondaryResults().get("gc.alloc.rate.norm");
            System.out.printf("%-14s %10.2f %10.2f %10.0f %18.2f%n", name(run), time.getScore(), time.getScoreError(),
                    garbage.getScore(), time.getScore() / unit);
        }
    }

    private static String name(RunResult run) {
        return run.getPrimaryResult().getLabel();
    }
}
