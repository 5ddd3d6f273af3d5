package parley.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import parley.chart.Chart;
import parley.chart.Scale;

class SheetTest {

    private static final String TEHRAN = "\u062a\u0647\u0631\u0627\u0646";

    @Test
    void bothFormatsCarryTheCaptionInside() throws IOException {
        Sheet sheet = sheet(new Caption("How runs end", "Talks", List.of("One note.", "Another note.")));
        String caption = "How runs end. Talks. One note. Another note. Illustrative, not a forecast.";
        assertThat(new String(Png.encode(sheet), StandardCharsets.ISO_8859_1)).contains("tEXtDescription\0" + caption);
        assertThat(new String(Svg.encode(sheet), StandardCharsets.UTF_8)).contains(caption);
    }

    @Test
    void captionsBeyondLatinLettersAreCarriedToo() throws IOException {
        Sheet sheet = sheet(new Caption(TEHRAN, "Talks", List.of()));
        assertThat(new String(Png.encode(sheet), StandardCharsets.UTF_8)).contains("iTXt", sheet.caption().text());
    }

    @Test
    void anSvgIsWellFormedWhateverItsCaptionSays() throws Exception {
        Sheet sheet = sheet(new Caption("Demand < reservation & trust > 0", TEHRAN, List.of("]]>")));
        var svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Svg.encode(sheet)));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo(sheet.caption().text());
    }

    @Test
    void aPngHasTwoPixelsToALogicalOne() throws IOException {
        byte[] png = Png.encode(sheet(new Caption("Talks", "", List.of())));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)))
                .extracting(image -> image.getWidth(), image -> image.getHeight()).containsExactly(2000, 1250);
    }

    @Test
    void sheetsOfManyNamesAreHigherButNotEndless() {
        Grid grid = sheet(new Caption("", "", List.of())).grid();
        assertThat(grid.height(3, 26)).isEqualTo(grid.height());
        assertThat(grid.height(30, 26)).isGreaterThan(grid.height());
        assertThat(grid.height(3000, 26)).isEqualTo(grid.height(300, 26));
    }

    private static Sheet sheet(Caption caption) {
        Panel panel = new Panel("", Chart.on(Scale.unit(), Scale.unit()));
        return new Sheet(caption, Grid.of(List.of(panel), AxisTitle.NONE, AxisTitle.NONE), Keys.NONE);
    }
}
