package parley.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.shape.Listing.Entry;
import parley.shape.Passport;

/** Parameters as text for a terminal, at most 100 columns wide. */
final class ParameterTable {

    private static final int WIDTH = 100;
    private static final String ROW = "  %-19s %-11s %-13s %-12s ";
    private static final int MEANING = String.format(ROW, "", "", "", "").length();

    private final StringBuilder out = new StringBuilder();

    private ParameterTable() {
    }

    /** A table for each section, under the path of the section and what it means. */
    static String of(List<Entry> entries, Map<String, String> sections) {
        ParameterTable table = new ParameterTable();
        String section = null;
        for (Entry entry : entries) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                table.heading(section, sections.getOrDefault(section, ""));
            }
            table.row(entry);
        }
        return table.out.toString();
    }

    /** One parameter, line by line. */
    static String sheet(Entry entry) {
        ParameterTable table = new ParameterTable();
        table.out.append(entry.path()).append('\n');
        table.line("meaning", entry.parameter().value());
        table.line("type", entry.type());
        table.line("unit", entry.parameter().unit());
        table.line("allowed", new Passport(entry.parameter()).allowed());
        table.line("plausible", entry.plausible());
        table.line("default", entry.def());
        table.line("source", entry.parameter().source());
        return table.out.toString();
    }

    private void line(String key, String text) {
        if (!text.isEmpty()) {
            hang(String.format("  %-10s ", key), text);
        }
    }

    private void heading(String path, String meaning) {
        out.append(out.isEmpty() ? "" : "\n");
        String title = path.isEmpty() ? "The scenario as a whole" : path;
        hang("", meaning.isEmpty() ? title : title + ": " + meaning);
        out.append(String.format(ROW, "PARAMETER", "DEFAULT", "ALLOWED", "PLAUSIBLE")).append("MEANING\n");
    }

    private void row(Entry entry) {
        boolean words = entry.type().contains(" | ");
        String unit = entry.parameter().unit().isEmpty() ? "" : " [" + entry.parameter().unit() + "]";
        String source = entry.parameter().source().isEmpty() ? "" : " {" + entry.parameter().source() + "}";
        String allowed = words ? "a word" : entry.allowed().startsWith("a list") ? "a list" : entry.allowed();
        hang(String.format(ROW, entry.key(), entry.def(), allowed, entry.plausible()),
                entry.parameter().value() + (words ? ": " + entry.type() : "") + unit + source);
    }

    /** A text that hangs from what stands before its first line. */
    private void hang(String first, String text) {
        int indent = Math.min(first.length(), MEANING);
        String start = first;
        if (first.length() > MEANING) {
            out.append(first.stripTrailing()).append('\n');
            start = " ".repeat(indent);
        }
        for (String line : wrapped(text, WIDTH - indent)) {
            out.append(start).append(line).append('\n');
            start = " ".repeat(indent);
        }
    }

    /** A text in lines of at most this many characters, as far as its words allow. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
