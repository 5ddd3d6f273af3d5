package parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.experiment.SweepFixture.design;
import static parley.experiment.SweepFixture.lines;
import static parley.experiment.SweepFixture.run;
import static parley.experiment.SweepFixture.withPlayers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.design.Design;
import parley.random.Luck;
import parley.results.Destination;
import parley.results.Status;

@Timeout(60)
class StoppedSweepTest {

    private static final Design DESIGN = design(100_000, "x=low,mid");

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenBeforeAStopIsTheBeginningOfTheWhole() throws IOException {
        Finished stopped = stopAfter(1000);
        assertThat(stopped.status()).isEqualTo(Status.INTERRUPTED);
        assertThat(stopped.status().exitCode()).isEqualTo(130);
        assertThat(stopped.rows()).isBetween(1000L, 150_000L).matches(rows -> rows % Span.LENGTH == 0, "whole blocks");
        run(folder.resolve("whole"), DESIGN, 2);
        List<String> rows = lines(folder.resolve("stopped"), "runs.csv");
        assertThat(rows).hasSize((int) stopped.rows() + 1)
                .isEqualTo(lines(folder.resolve("whole"), "runs.csv").subList(0, rows.size()));
    }

    @Test
    void theManifestSaysThatTheSweepWasInterrupted() throws IOException {
        Finished stopped = stopAfter(1000);
        assertThat(Files.readString(folder.resolve("stopped/manifest.json"))).contains("\"status\" : \"interrupted\"")
                .contains("\"rows\" : " + stopped.rows());
        assertThat(folder.resolve("stopped/.parley-lock")).doesNotExist();
    }

    @Test
    void theCellsThatWereBegunAreSummedUp() throws IOException {
        Finished stopped = stopAfter(1000);
        assertThat(stopped.summary().cells()).isNotEmpty();
        assertThat(stopped.summary().cells().stream().mapToLong(cell -> cell.runs()).sum()).isEqualTo(stopped.rows());
    }

    @Test
    void waitingForTheEndWaitsUntilTheManifestIsWhole() throws Exception {
        Sweep sweep = new Sweep(new ToyStudy(DESIGN), DESIGN, 2);
        CountDownLatch begun = new CountDownLatch(1);
        Thread main = new Thread(() -> runQuietly(sweep, begun));
        main.start();
        begun.await();
        sweep.stop();
        sweep.awaitEnd();
        assertThat(Files.readString(folder.resolve("hook/manifest.json"))).contains("\"interrupted\"");
        main.join();
    }

    @Test
    void waitingForASweepThatNeverWroteReturnsAtOnce() throws InterruptedException {
        Sweep sweep = new Sweep(new ToyStudy(DESIGN), DESIGN, 2);
        sweep.stop();
        sweep.awaitEnd();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void workersAreAheadOfTheWriterByAFewBlocksOnly() throws IOException {
        int threads = 3;
        Design design = design(20_000);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        run(folder.resolve("out"), design, threads, withPlayers(design, cell -> (seed, watch) -> {
            begun.incrementAndGet();
            if (seed == Luck.runSeed(design.seed(), 1)) {
                ahead.set(waitWhileGrowing(begun));
            }
            return ToyStudy.play(seed, 0, watch);
        }));
        assertThat(begun.get()).isEqualTo(20_000);
        assertThat(ahead.get()).isLessThanOrEqualTo(threads * Workers.AHEAD * Span.LENGTH);
    }

    private Finished stopAfter(long rows) throws IOException {
        Sweep[] sweep = new Sweep[1];
        AtomicInteger played = new AtomicInteger();
        sweep[0] = new Sweep(withPlayers(DESIGN, cell -> {
            Player toy = new ToyStudy(DESIGN).player(cell);
            return (seed, watch) -> {
                if (played.incrementAndGet() == rows + Span.LENGTH * 2) {
                    sweep[0].stop();
                }
                return toy.play(seed, watch);
            };
        }), DESIGN, 2);
        return sweep[0].run(Destination.empty(folder.resolve("stopped")), "", Progress.NONE, Supplement.NONE);
    }

    private void runQuietly(Sweep sweep, CountDownLatch begun) {
        try {
            sweep.run(Destination.empty(folder.resolve("hook")), "", (done, total, failed) -> begun.countDown(),
                    Supplement.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Holds the first run back until no other thread gets any further. */
    private static int waitWhileGrowing(AtomicInteger begun) {
        try {
            int seen = 0;
            while (begun.get() > seen) {
                seen = begun.get();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            return seen;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
