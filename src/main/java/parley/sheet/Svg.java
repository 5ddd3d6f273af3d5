package parley.sheet;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sheets as SVG. Text is drawn as outlines: the layout is measured with the fonts of this machine, and another machine
 * with other fonts would shift every label. The words themselves stand in the title and desc elements.
 */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;
    private static final Pattern DOCUMENT_TYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    private Svg() {
    }

    /** The bytes of the file. */
    public static byte[] encode(Sheet sheet) throws IOException {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Parley");
        context.setPrecision(DECIMALS);
        SVGGraphics2D graphics = new Canvas(context);
        graphics.setSVGCanvasSize(new Dimension(Sheet.WIDTH, sheet.height()));
        sheet.paint(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + Sheet.WIDTH + " " + sheet.height());
        root.setAttribute("role", "img");
        Node first = root.getFirstChild();
        root.insertBefore(text(document, "title", sheet.caption().title()), first);
        root.insertBefore(text(document, "desc", sheet.caption().text()), first);
        StringWriter writer = new StringWriter();
        graphics.stream(root, writer, true, false);
        // Readers without a network would wait for the document type, which adds nothing.
        return DOCUMENT_TYPE.matcher(writer.toString()).replaceFirst("").getBytes(StandardCharsets.UTF_8);
    }

    /** Measures text as it is drawn, in fractions of a pixel; Batik would round each letter. */
    private static final class Canvas extends SVGGraphics2D {

        private final Graphics2D ruler = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

        Canvas(SVGGeneratorContext context) {
            super(context, true);
            Sheet.setHints(ruler);
        }

        @Override
        public FontMetrics getFontMetrics(Font font) {
            return ruler.getFontMetrics(font);
        }

        @Override
        public FontRenderContext getFontRenderContext() {
            return ruler.getFontRenderContext();
        }
    }

    private static Element text(Document document, String name, String content) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.appendChild(document.createTextNode(content));
        return element;
    }

    private static Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException("This Java installation cannot make XML documents.", e);
        }
    }
}
