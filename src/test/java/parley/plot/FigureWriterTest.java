package parley.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.analysis.SweepSummary;
import parley.arrangement.SampleSweeps;
import parley.outcome.Outcome;
import parley.sheet.Png;
import parley.sheet.Sheet;
import parley.sheet.Svg;

class FigureWriterTest {

    private final SweepSummary sweep = SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.SUPPORT);

    @TempDir
    private Path directory;

    @Test
    void everyFigureThatAppliesIsWrittenAsPngAndSvg() throws IOException {
        List<Path> files = new FigureWriter(Files.createDirectory(directory.resolve("figures"))).write(sweep);
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly(
                "outcome-shares.png", "outcome-shares.svg", "outcome-intervals.png", "outcome-intervals.svg",
                "heat-map.png", "heat-map.svg", "agreement-round.png", "agreement-round.svg",
                "tension-fan.png", "tension-fan.svg");
        assertThat(files).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void figuresThatDoNotApplyAreSkipped() throws IOException {
        assertThat(new FigureWriter(directory).write(SampleSweeps.withoutDeals()))
                .extracting(file -> file.getFileName().toString())
                .noneMatch(name -> name.startsWith("heat-map") || name.startsWith("agreement-round"));
    }

    @Test
    void theSameSweepGivesTheSameBytes() throws IOException {
        List<Path> first = new FigureWriter(Files.createDirectory(directory.resolve("first"))).write(sweep);
        List<Path> second = new FigureWriter(Files.createDirectory(directory.resolve("second"))).write(sweep);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).hasSameBinaryContentAs(first.get(i));
        }
    }

    @Test
    void theSameSheetPaintedTwiceGivesTheSameBytes() throws IOException {
        Sheet sheet = new RunHistory().draw(SampleRuns.of(20, Outcome.LIMITED_STRIKE));
        assertThat(Png.encode(sheet)).isEqualTo(Png.encode(sheet));
        assertThat(Svg.encode(sheet)).isEqualTo(Svg.encode(sheet));
    }

    @Test
    void noUnfinishedFileIsLeft() throws IOException {
        new FigureWriter(directory).write(SampleRuns.of(5, Outcome.BREAKDOWN));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("run-trace.png", "run-trace.svg");
        }
    }
}
