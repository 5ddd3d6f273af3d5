package parley.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.analysis.SweepSummary;
import parley.outcome.Outcome;

class FigureWriterTest {

    private final SweepSummary sweep = SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.SUPPORT);

    @TempDir
    private Path directory;

    @Test
    void everyFigureThatAppliesIsWrittenAsPngAndSvg() throws IOException {
        List<Path> files = new FigureWriter(directory.resolve("figures")).write(sweep);
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
        List<Path> first = new FigureWriter(directory.resolve("first")).write(sweep);
        List<Path> second = new FigureWriter(directory.resolve("second")).write(sweep);
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
    void bothFormatsCarryTheCaptionInside() throws IOException {
        Sheet sheet = new OutcomeShares().draw(sweep);
        String caption = sheet.caption().text();
        assertThat(new String(Png.encode(sheet), StandardCharsets.ISO_8859_1)).contains("tEXtDescription\0" + caption);
        assertThat(new String(Svg.encode(sheet), StandardCharsets.UTF_8)).contains(caption);
    }

    @Test
    void captionsBeyondLatinLettersAreCarriedToo() throws IOException {
        Caption caption = new Caption("\u062a\u0647\u0631\u0627\u0646", "Talks", List.of());
        Sheet plain = new OutcomeShares().draw(sweep);
        Sheet sheet = new Sheet(caption, plain.grid(), new Keys(List.of()));
        assertThat(new String(Png.encode(sheet), StandardCharsets.UTF_8)).contains("iTXt", caption.text());
    }

    @Test
    void anSvgIsWellFormedWhateverItsCaptionSays() throws Exception {
        Caption caption = new Caption("Demand < reservation & trust > 0", "\u062a\u0647\u0631\u0627\u0646",
                List.of("]]>"));
        Sheet sheet = new Sheet(caption, new OutcomeShares().draw(sweep).grid(), new Keys(List.of()));
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Svg.encode(sheet)));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(caption.text());
    }

    @Test
    void aPngHasTwoPixelsToALogicalOne() throws IOException {
        Path png = new FigureWriter(directory).write("sheet", new OutcomeShares().draw(SampleSweeps.over())).get(0);
        assertThat(ImageIO.read(png.toFile())).extracting(image -> image.getWidth(), image -> image.getHeight())
                .containsExactly(2000, 1250);
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
