package parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.experiment.SweepFixture.design;
import static parley.experiment.SweepFixture.lines;
import static parley.experiment.SweepFixture.run;
import static parley.experiment.SweepFixture.withPlayers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.analysis.Cell;
import parley.design.Design;
import parley.outcome.Ending;
import parley.results.CannotWrite;
import parley.results.Destination;
import parley.results.Fingerprint;
import parley.results.Status;

class FailingRunsTest {

    private static final Design DESIGN = design(300, "x=low,mid");

    @TempDir
    Path folder;

    @Test
    void aRunThatThrowsIsARowThatSaysSo() throws IOException {
        Finished finished = run(folder, DESIGN, 2, withPlayers(DESIGN, cell -> FailingRunsTest::failSometimes));
        List<String> rows = lines(folder, "runs.csv");
        assertThat(rows).hasSize(601);
        assertThat(rows.stream().filter(row -> row.contains(",failed,"))).hasSize((int) finished.failed()).isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .endsWith(",,IllegalStateException: no quorum in seed " + row.split(",")[2]));
    }

    @Test
    void theSweepGoesOnAndSaysHowManyFailed() throws IOException {
        Finished finished = run(folder, DESIGN, 2, withPlayers(DESIGN, cell -> FailingRunsTest::failSometimes));
        assertThat(finished.status()).isEqualTo(Status.COMPLETE_WITH_FAILURES);
        assertThat(finished.status().exitCode()).isEqualTo(3);
        Cell cell = finished.summary().cells().get(0);
        assertThat(cell.runs() + cell.failed()).isEqualTo(300);
        assertThat(cell.tension().underWay()[0]).as("what a failed run was seen to do is not counted")
                .isEqualTo(cell.runs());
    }

    @Test
    void aCellThatCannotBeginFailsInEveryRunOfIt() throws IOException {
        Finished finished = run(folder, DESIGN, 2, withPlayers(DESIGN, cell -> {
            if (cell == 2) {
                throw new IllegalArgumentException("a,\n\"b\"");
            }
            return new ToyStudy(DESIGN).player(cell);
        }));
        assertThat(finished.failed()).isEqualTo(300);
        assertThat(lines(folder, "runs.csv").get(301)).endsWith(",\"IllegalArgumentException: a, \"\"b\"\"\"");
        assertThat(lines(folder, "summary.csv").get(9)).isEqualTo("2,mid,COMPREHENSIVE_DEAL,0,0,,0.000000,1.000000");
    }

    @Test
    void anEndingThatIsNotANumberIsAFailure() throws IOException {
        run(folder, DESIGN, 1, withPlayers(DESIGN, cell -> (seed, watch) -> {
            Ending ending = ToyStudy.play(seed, 0, watch);
            return new Ending(ending.outcome(), ending.round(), ending.terms(),
                    List.of(new Ending.Side(Double.NaN, 0, 0, 0), ending.sides().get(1)), ending.bestInterim(), 0, .5,
                    0, 0, 0, "", "");
        }));
        assertThat(lines(folder, "runs.csv").get(1)).contains(",failed,")
                .endsWith("IllegalStateException: USA ends with utility NaN and cost 0.0");
    }

    @Test
    void aPlayerThatFailedIsReplaced() throws IOException {
        Design design = design(10);
        run(folder, design, 1, withPlayers(design, cell -> new Spoiled()));
        assertThat(lines(folder, "runs.csv").stream().filter(row -> row.contains(",failed,"))).hasSize(5);
    }

    @Test
    void aFolderRemovedMeanwhileIsNotPassedOverInSilence() {
        Design design = design(10);
        assertThatThrownBy(() -> run(folder.resolve("gone"), design, 1, withPlayers(design, cell -> (seed, watch) -> {
            remove(folder.resolve("gone"));
            return ToyStudy.play(seed, 0, watch);
        }))).isInstanceOf(CannotWrite.class).hasMessageContaining("the folder was removed while the sweep ran");
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    @Test
    void aSupplementThatCannotWriteFailsTheSweepAndTheManifestSaysSo() throws IOException {
        Supplement full = (path, summary) -> {
            throw new IOException("No space left on device");
        };
        assertThatThrownBy(() -> new Sweep(new ToyStudy(DESIGN), DESIGN, 2)
                .run(Destination.empty(folder), "", Progress.NONE, full)).isInstanceOf(CannotWrite.class)
                .hasMessageContaining("Cannot write " + folder + ": No space left on device");
        assertThat(Files.readString(folder.resolve("manifest.json"))).contains("\"status\" : \"failed\"")
                .contains(Fingerprint.read(folder, "runs.csv").sha256());
    }

    private static void remove(Path gone) {
        try (Stream<Path> files = Files.exists(gone) ? Files.list(gone) : Stream.empty()) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.deleteIfExists(gone);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ending failSometimes(long seed, Player.TensionWatch watch) {
        watch.see(1, .5);
        if ((seed & 7) == 0) {
            throw new IllegalStateException("no quorum in seed " + seed);
        }
        return ToyStudy.play(seed, 0, (round, tension) -> { });
    }

    /** Plays one run, fails in the second, and would fail in all others. */
    private static final class Spoiled implements Player {

        private int runs;

        @Override
        public Ending play(long seed, TensionWatch watch) {
            if (++runs > 1) {
                throw new IllegalStateException("spoiled");
            }
            return ToyStudy.play(seed, 0, watch);
        }
    }
}
