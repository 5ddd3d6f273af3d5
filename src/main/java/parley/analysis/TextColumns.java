package parley.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of words set in columns, aligned to the right. The first row holds the headings, broken over several lines where
 * that makes a column narrower. Columns stand two blanks apart, or one where the table would be wider than a terminal.
 */
final class TextColumns {

    private static final int TERMINAL = 120;

    private final List<List<String>> rows = new ArrayList<>();

    void add(List<String> row) {
        rows.add(row);
    }

    String text() {
        List<List<String>> lines = new ArrayList<>(headingLines());
        lines.addAll(rows.subList(1, rows.size()));
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)).toArray();
        String gap = IntStream.of(widths).sum() + 2 * (widths.length - 1) > TERMINAL ? " " : "  ";
        return lines.stream().map(line -> set(line, widths, gap).stripTrailing() + "\n").collect(Collectors.joining());
    }

    /** The headings word by word, the last words on the last line. */
    private List<List<String>> headingLines() {
        List<List<String>> words = rows.get(0).stream().map(heading -> List.of(heading.split("(?<=-)| "))).toList();
        int lines = words.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, lines)
                .mapToObj(line -> words.stream().map(of -> word(of, line - lines + of.size())).toList()).toList();
    }

    private static String word(List<String> words, int place) {
        return place < 0 ? "" : words.get(place);
    }

    private static String set(List<String> line, int[] widths, String gap) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> " ".repeat(widths[column] - line.get(column).length()) + line.get(column))
                .collect(Collectors.joining(gap));
    }
}
