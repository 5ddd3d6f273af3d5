package parley.plot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Sheets as PNG: two pixels to a logical one, 300 pixels to the inch, the caption inside. */
final class Png {

    private static final int SCALE = 2;
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final String PIXELS_PER_METRE = "11811";

    private Png() {
    }

    static byte[] encode(Sheet sheet) throws IOException {
        BufferedImage image = draw(sheet);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
            IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
            describe(metadata, sheet.caption());
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage draw(Sheet sheet) {
        BufferedImage image =
                new BufferedImage(SCALE * Sheet.WIDTH, SCALE * sheet.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        sheet.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static void describe(IIOMetadata metadata, Caption caption) throws IOException {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", PIXELS_PER_METRE);
        size.setAttribute("pixelsPerUnitYAxis", PIXELS_PER_METRE);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(caption.text());
        root.appendChild(latin ? latin(caption) : international(caption));
        metadata.mergeTree(FORMAT, root);
    }

    /** A tEXt chunk, which every reader knows and which holds Latin-1 only. */
    private static IIOMetadataNode latin(Caption caption) {
        IIOMetadataNode texts = new IIOMetadataNode("tEXt");
        for (String[] pair : pairs(caption)) {
            IIOMetadataNode entry = new IIOMetadataNode("tEXtEntry");
            entry.setAttribute("keyword", pair[0]);
            entry.setAttribute("value", pair[1]);
            texts.appendChild(entry);
        }
        return texts;
    }

    /** An iTXt chunk, which holds any text. */
    private static IIOMetadataNode international(Caption caption) {
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        for (String[] pair : pairs(caption)) {
            IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
            entry.setAttribute("keyword", pair[0]);
            entry.setAttribute("compressionFlag", "FALSE");
            entry.setAttribute("compressionMethod", "0");
            entry.setAttribute("languageTag", "en");
            entry.setAttribute("translatedKeyword", "");
            entry.setAttribute("text", pair[1]);
            texts.appendChild(entry);
        }
        return texts;
    }

    private static String[][] pairs(Caption caption) {
        return new String[][] {{"Title", caption.title()}, {"Description", caption.text()}, {"Software", "Parley"}};
    }
}
