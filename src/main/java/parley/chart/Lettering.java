package parley.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of text on a sheet, with what is needed to place them. Sizes are in logical pixels: at a printed width of
 * 17 cm the smallest is 6 points.
 */
public enum Lettering {
    /** The title of the sheet. */
    TITLE(Font.BOLD, 19),
    /** The line below the title. */
    SUBTITLE(Font.PLAIN, 15),
    /** What stands above a panel. */
    HEADING(Font.BOLD, 13.5f),
    /** The name of an axis. */
    AXIS(Font.PLAIN, 14.5f),
    /** Tick labels and legends. */
    LABEL(Font.PLAIN, 13),
    /** Caption, and the address of a parameter. */
    NOTE(Font.PLAIN, 12.5f);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** No line of a sheet has room for so many characters; measuring more of them takes time for nothing. */
    private static final int LONGEST_LINE = 1000;
    private static final String ELLIPSIS = "\u2026";

    private final Font font;

    Lettering(int style, float size) {
        this.font = new Font(Font.SANS_SERIF, style, 1).deriveFont(size);
    }

    Font font() {
        return font;
    }

    /** The width of a line of text. */
    public double width(String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** The width of the widest text. */
    double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** The distance from line to line. */
    public double height() {
        return Math.ceil(font.getSize2D() * 1.3);
    }

    /** The height of so many lines. */
    public double height(List<String> lines) {
        return lines.size() * height();
    }

    /** Breaks a text at blanks into so many lines at most, of at most this width; the last one says if more is cut. */
    public List<String> wrap(String text, double width, int mostLines) {
        int longest = mostLines * LONGEST_LINE;
        List<String> lines = wrap(text.length() <= longest ? text : text.substring(0, longest), width);
        if (lines.size() <= mostLines) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, mostLines - 1));
        kept.add(fit(lines.get(mostLines - 1) + " " + ELLIPSIS, width));
        return kept;
    }

    /** Breaks a text at blanks into lines of at most this width. */
    public List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(fit(line, width));
                longer = word;
            }
            line = longer;
        }
        if (!line.isEmpty()) {
            lines.add(fit(line, width));
        }
        return lines;
    }

    /** Cuts the middle out of a text that is too wide: long names tend to differ at their ends. */
    public String fit(String text, double width) {
        String within = text.length() <= LONGEST_LINE ? text : cut(text, LONGEST_LINE);
        if (within.length() < 2 || width(within) <= width) {
            return within;
        }
        int fits = 1;
        for (int tooMany = within.length(); tooMany - fits > 1;) {
            int middle = (fits + tooMany) / 2;
            if (width(cut(text, middle)) <= width) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return cut(text, fits);
    }

    private static String cut(String text, int kept) {
        return text.substring(0, (kept + 1) / 2) + ELLIPSIS + text.substring(text.length() - kept / 2);
    }

    /** Draws lines below each other, the first one hanging from {@code top}. */
    public void draw(Graphics2D graphics, List<String> lines, double left, double top, Color colour) {
        graphics.setFont(font);
        graphics.setPaint(colour);
        double baseline = top + font.getSize2D();
        for (String line : lines) {
            graphics.drawString(line, (float) left, (float) baseline);
            baseline += height();
        }
    }

    /** Draws lines below each other, each centred on {@code middle}. */
    public void drawCentred(Graphics2D graphics, List<String> lines, double middle, double top, Color colour) {
        double below = top;
        for (String line : lines) {
            draw(graphics, List.of(line), middle - width(line) / 2, below, colour);
            below += height();
        }
    }
}
