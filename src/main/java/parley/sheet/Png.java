package parley.sheet;

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
public final class Png {

    private static final int SCALE = 2;
    private static final String FORMAT = "javax_imageio_png_1.0";
    private static final String PIXELS_PER_METRE = "11811";

    private Png() {
    }

    /** The bytes of the file. */
    public static byte[] encode(Sheet sheet) throws IOException {
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
        root.appendChild(node("pHYs", "pixelsPerUnitXAxis", PIXELS_PER_METRE, "pixelsPerUnitYAxis", PIXELS_PER_METRE,
                "unitSpecifier", "meter"));
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(caption.text());
        IIOMetadataNode texts = new IIOMetadataNode(latin ? "tEXt" : "iTXt");
        for (String[] pair : pairs(caption)) {
            texts.appendChild(latin ? latin(pair[0], pair[1]) : international(pair[0], pair[1]));
        }
        root.appendChild(texts);
        metadata.mergeTree(FORMAT, root);
    }

    /** An entry of a tEXt chunk, which every reader knows and which holds Latin-1 only. */
    private static IIOMetadataNode latin(String keyword, String text) {
        return node("tEXtEntry", "keyword", keyword, "value", text);
    }

    /** An entry of an iTXt chunk, which holds any text. */
    private static IIOMetadataNode international(String keyword, String text) {
        return node("iTXtEntry", "keyword", keyword, "compressionFlag", "FALSE", "compressionMethod", "0",
                "languageTag", "en", "translatedKeyword", "", "text", text);
    }

    private static String[][] pairs(Caption caption) {
        return new String[][] {{"Title", caption.title()}, {"Description", caption.text()}, {"Software", "Parley"}};
    }

    private static IIOMetadataNode node(String name, String... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i], attributes[i + 1]);
        }
        return node;
    }
}
