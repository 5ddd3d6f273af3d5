package parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static parley.experiment.SweepFixture.design;
import static parley.experiment.SweepFixture.lines;
import static parley.experiment.SweepFixture.run;
import static parley.experiment.SweepFixture.withShapes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.analysis.Cell;
import parley.design.Design;
import parley.outcome.Outcome;
import parley.results.CsvBuffer;
import parley.results.Destination;
import parley.results.Fingerprint;
import parley.results.Names;
import parley.results.ResultFolder;
import parley.results.RunTable;
import parley.results.Status;

class SweepTest {

    private static final Design THREE_CELLS = design(600, "parties.USA.hardness=low,mid,high");

    @TempDir
    Path folder;

    @Test
    void thereIsOneRowForEachCellAndReplicationInOrder() throws IOException {
        Finished finished = run(folder, THREE_CELLS, 2);
        List<String> rows = lines(folder, "runs.csv");
        assertThat(rows).hasSize(1 + 3 * 600);
        assertThat(finished.rows()).isEqualTo(1800);
        for (int i = 1; i < rows.size(); i++) {
            assertThat(rows.get(i)).startsWith(((i - 1) / 600 + 1) + "," + ((i - 1) % 600 + 1) + ",");
        }
    }

    @Test
    void everyRowHasAFieldForEachHeading() throws IOException {
        run(folder, THREE_CELLS, 2);
        for (String file : ResultFolder.TABLES) {
            List<String> rows = lines(folder, file);
            assertThat(rows).allSatisfy(row -> assertThat(fields(row)).isEqualTo(fields(rows.get(0))));
        }
    }

    @Test
    void theHeadingsNameFactorsPrincipalsAndIssues() throws IOException {
        run(folder, THREE_CELLS, 1);
        assertThat(lines(folder, "runs.csv").get(0)).isEqualTo(
                "cell,replication,seed,parties.USA.hardness,status,outcome,round,cause,best_interim,"
                + "peak_rung,peak_tension,meetings,incidents,spoiler_strikes,first_striker,"
                + "utility_USA,cost_USA,trust_USA,demand_USA,utility_IRAN,cost_IRAN,trust_IRAN,demand_IRAN,"
                + "term_enrichment,term_sanctions,note");
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        run(folder.resolve("one"), THREE_CELLS, 1);
        run(folder.resolve("four"), THREE_CELLS, 4);
        for (String file : ResultFolder.TABLES) {
            assertThat(folder.resolve("four/" + file)).hasSameBinaryContentAs(folder.resolve("one/" + file));
        }
    }

    @Test
    void anyRunCanBePlayedAgainFromItsSeed() throws IOException {
        run(folder, THREE_CELLS, 2);
        RunTable.Rows cell = new RunTable(new Names(THREE_CELLS.paths(), ToyStudy.PRINCIPALS, ToyStudy.ISSUES))
                .rows(2, List.of("mid"), ToyStudy.ISSUES);
        String row = lines(folder, "runs.csv").get(600 + 77);
        long seed = Long.parseLong(row.split(",")[2]);
        CsvBuffer again = new CsvBuffer();
        cell.add(again, 77, seed, ToyStudy.play(seed, 3, (round, tension) -> { }));
        assertThat(new String(again.toBytes(), StandardCharsets.UTF_8)).isEqualTo(row + "\n");
    }

    @Test
    void cellsShareTheirSeeds() throws IOException {
        run(folder, THREE_CELLS, 1);
        List<String> seeds = lines(folder, "runs.csv").stream().skip(1).map(row -> row.split(",")[2]).toList();
        assertThat(seeds.subList(0, 600)).isEqualTo(seeds.subList(600, 1200)).doesNotHaveDuplicates();
    }

    @Test
    void moreReplicationsKeepTheOldRows() throws IOException {
        run(folder.resolve("few"), design(260, "x=low,mid"), 2);
        run(folder.resolve("more"), design(600, "x=low,mid"), 2);
        List<String> few = lines(folder.resolve("few"), "runs.csv");
        List<String> more = lines(folder.resolve("more"), "runs.csv");
        assertThat(more.subList(1, 261)).isEqualTo(few.subList(1, 261));
        assertThat(more.subList(601, 861)).isEqualTo(few.subList(261, 521));
    }

    @Test
    void theSharesOfACellSumToOne() throws IOException {
        for (Cell cell : run(folder, THREE_CELLS, 2).summary().cells()) {
            assertThat(LongStream.of(cell.outcomes()).sum()).isEqualTo(cell.runs()).isEqualTo(600);
            assertThat(Arrays.stream(Outcome.values()).mapToDouble(outcome -> cell.share(outcome).value()).sum())
                    .isEqualTo(1, within(8 * Math.ulp(1.)));
        }
    }

    @Test
    void theSummaryCountsWhatTheRowsSay() throws IOException {
        Cell cell = run(folder, THREE_CELLS, 2).summary().cells().get(1);
        List<String> rows = lines(folder, "runs.csv").subList(601, 1201);
        for (Outcome outcome : Outcome.values()) {
            assertThat(rows.stream().filter(row -> row.contains("," + outcome + ",")).count())
                    .isEqualTo(cell.outcomes()[outcome.ordinal()]);
        }
        assertThat(LongStream.of(cell.dealRounds()).sum()).isEqualTo(cell.outcomes()[0]);
        assertThat(cell.tension().underWay()).startsWith(600);
    }

    @Test
    void progressEndsWithAllRuns() throws IOException {
        List<Long> done = new ArrayList<>();
        new Sweep(new ToyStudy(THREE_CELLS), THREE_CELLS, 2).run(Destination.empty(folder), "",
                (runs, total, failed) -> done.add(runs), Supplement.NONE);
        assertThat(done).isSorted().endsWith(1800L);
    }

    @Test
    void nothingIsTouchedWhenACellCannotBePlayed() {
        Study broken = withShapes(THREE_CELLS, cell -> {
            if (cell == 3) {
                throw new IllegalArgumentException("cell 3 is no scenario");
            }
            return new ToyStudy(THREE_CELLS).shape(cell);
        });
        assertThatThrownBy(() -> run(folder.resolve("out"), THREE_CELLS, 2, broken))
                .hasMessage("cell 3 is no scenario");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void supplementsAreListedWithTheirFingerprints() throws IOException {
        Supplement supplement = (path, summary) -> {
            Files.writeString(path.resolve("cells.txt"), summary.cells().size() + " cells");
            return List.of("cells.txt");
        };
        Finished finished = new Sweep(new ToyStudy(THREE_CELLS), THREE_CELLS, 2)
                .run(Destination.empty(folder), "", Progress.NONE, supplement);
        assertThat(finished.status()).isEqualTo(Status.COMPLETE);
        String manifest = Files.readString(folder.resolve("manifest.json"));
        for (String file : List.of("runs.csv", "summary.csv", "cells.csv", "cells.txt")) {
            assertThat(manifest).contains(file, Fingerprint.read(folder, file).sha256());
        }
    }

    /** Counts the fields of a row; the toy's only comma inside a field stands before a blank. */
    private static int fields(String row) {
        return row.split(",(?! )", -1).length;
    }
}
