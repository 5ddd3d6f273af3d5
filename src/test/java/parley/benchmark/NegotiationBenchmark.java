package parley.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.random.Luck;
import parley.document.Document;
import parley.simulation.Negotiation;
import parley.trace.RoundObserver;

/** One run each, with a new seed every time, so that the mean is over the endings of the scenario. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NegotiationBenchmark {

    /** Two parties face to face: concession, pressure, pain, tension and accidents, and nothing else. */
    private static final String DOCKED = """
            title: Two parties under pressure
            agenda:
              issues:
                pie: {weights: {A: 1, B: 1}}
            parties:
              A: {role: principal, prefers: low, strategy: Linear}
              B: {role: principal, prefers: high, strategy: Linear}
            channel: {closest: direct, directTrust: 0}
            trust: {enabled: false}
            ratification: {enabled: false}
            pact: {enabled: false}
            framework: {enabled: false}
            strikes: {enabled: false}
            """;

    private final Negotiation muscat = new Negotiation(Document.read("muscat-2026").scenario());
    private final HandWrittenMuscat muscatByHand = new HandWrittenMuscat(Document.read("muscat-2026").scenario());
    private final Negotiation docked = new Negotiation(Document.parse("docked", DOCKED).scenario());
    private final Negotiation twoParties = new Negotiation(Document.read("two-party-bargaining").scenario());
    private long replication;

    /** The yardstick for {@link #engine}. */
    @Benchmark
    public Outcome handWritten() {
        return muscatByHand.play(nextSeed());
    }

    /** The Muscat scenario. */
    @Benchmark
    public Ending engine() {
        return muscat.play(nextSeed(), RoundObserver.NONE);
    }

    /** Two parties under pressure, for comparison with other engines that can be given the same little model. */
    @Benchmark
    public Ending dockedEngine() {
        return docked.play(nextSeed(), RoundObserver.NONE);
    }

    /** The smallest scenario. */
    @Benchmark
    public Ending bargaining() {
        return twoParties.play(nextSeed(), RoundObserver.NONE);
    }

    private long nextSeed() {
        return Luck.runSeed(1, replication++);
    }
}
