package parley.grammar;

import java.util.List;
import java.util.Map;
import parley.domain.Role;
import parley.shape.Listing;
import parley.shape.Word;
import parley.strategy.About;

/** Strategies as text for a terminal, at most 100 columns wide. */
final class StrategyTable {

    private static final int WIDTH = 100;
    private static final String ROW = "  %-20s ";
    private static final int ABOUT = String.format(ROW, "").length();

    private StrategyTable() {
    }

    /** All strategies, by role. */
    static String of(StrategyCatalogue catalogue) {
        StringBuilder out = new StringBuilder();
        for (Role role : Role.values()) {
            List<String> names = catalogue.names(role);
            if (!names.isEmpty()) {
                out.append(out.isEmpty() ? "For a " : "\nFor a ").append(Word.lowerCamel(role.name())).append('\n');
                names.forEach(name -> append(out, String.format(ROW, name), about(catalogue, name).value()));
            }
        }
        return out.toString();
    }

    /** One strategy with its parameters. */
    static String sheet(String name, StrategyCatalogue catalogue) {
        StringBuilder out = new StringBuilder(name).append('\n');
        append(out, String.format(ROW, "role"), Word.lowerCamel(catalogue.role(name).name()));
        append(out, String.format(ROW, "about"), about(catalogue, name).value());
        append(out, String.format(ROW, "source"), about(catalogue, name).source());
        Listing listing = Listing.of("strategy", catalogue.strategies().get(name));
        return listing.entries().isEmpty() ? out.append("\nIt has no parameters.\n").toString()
                : out + "\n" + ParameterTable.of(listing.entries(), Map.of("strategy", "{name: " + name + ", ...}"));
    }

    private static About about(StrategyCatalogue catalogue, String name) {
        return catalogue.strategies().get(name).type().getAnnotation(About.class);
    }

    private static void append(StringBuilder out, String first, String text) {
        String start = first;
        for (String line : ParameterTable.wrapped(text, WIDTH - ABOUT)) {
            out.append(start).append(line).append('\n');
            start = " ".repeat(ABOUT);
        }
    }
}
