package parley.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import parley.domain.Instrument;

/** The per-round table of a run as CSV: one row a round, one group of columns for each principal. */
public final class RoundTable {

    private static final List<String> TABLE = List.of("demand", "reservation", "offered", "intensity");
    private static final List<String> CAPITAL = List.of("felt", "pain", "audience", "trust", "attack", "statement");

    private RoundTable() {
    }

    /** The table of a run, heading first, lines ended by a line feed. */
    public static String csv(RunTrace trace) {
        List<String> headings = new ArrayList<>(List.of("round", "tension", "rung", "channel", "stage", "gap",
                "progress", "pact", "framework"));
        for (String principal : trace.principals()) {
            TABLE.forEach(column -> headings.add(column + "_" + principal));
            for (Instrument instrument : Instrument.values()) {
                headings.add(instrument.name().toLowerCase(Locale.ROOT) + "_" + principal);
            }
            CAPITAL.forEach(column -> headings.add(column + "_" + principal));
        }
        StringBuilder text = new StringBuilder(String.join(",", headings)).append('\n');
        trace.rows().forEach(row -> text.append(line(row)).append('\n'));
        return text.toString();
    }

    private static String line(RoundRow row) {
        StringJoiner line = new StringJoiner(",");
        line.add(String.valueOf(row.round())).add(number(row.tension())).add(String.valueOf(row.rung()))
                .add(row.channel().name()).add(row.stage().name()).add(number(row.gap())).add(number(row.progress()))
                .add(String.valueOf(row.pact())).add(String.valueOf(row.framework()));
        for (RoundRow.Side side : row.sides()) {
            line.add(number(side.demand())).add(number(side.reservation())).add(number(side.offered()))
                    .add(number(side.intensity()));
            side.levels().forEach(level -> line.add(number(level)));
            line.add(number(side.felt())).add(number(side.pain())).add(number(side.audience())).add(number(side.trust()))
                    .add(number(side.attack())).add(number(side.statement()));
        }
        return line.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
