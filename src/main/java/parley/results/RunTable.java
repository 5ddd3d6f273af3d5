package parley.results;

import java.util.List;
import parley.outcome.Ending;

/**
 * The table {@code runs.csv}: one row a run.
 *
 * <p>Its columns: {@code cell} and {@code replication}, both from 1; {@code seed}, which plays the run again; one
 * column a factor, headed by its path; {@code status} ({@code ok} or {@code failed}); {@code outcome}; {@code round};
 * {@code cause}; {@code best_interim}; {@code peak_rung} (0 to 7); {@code peak_tension}; {@code meetings}; {@code
 * incidents}; {@code spoiler_strikes}; {@code first_striker}, empty if none; {@code utility_NAME}, {@code cost_NAME}
 * (pain-rounds), {@code trust_NAME} and {@code demand_NAME} for each principal; {@code term_ISSUE} for each issue,
 * empty without a deal or where the issue is off the agenda; {@code note}, the reason why a run failed. A failed run
 * has empty measures.
 */
public final class RunTable {

    private static final List<String> IDENTITY = List.of("cell", "replication", "seed");
    private static final List<String> MEASURES = List.of("outcome", "round", "cause", "best_interim", "peak_rung",
            "peak_tension", "meetings", "incidents", "spoiler_strikes", "first_striker");
    private static final List<String> SIDE = List.of("utility_", "cost_", "trust_", "demand_");

    private final Names names;

    /** The table with these names in its headings. */
    public RunTable(Names names) {
        this.names = names;
    }

    /** The row of headings. */
    public byte[] headings() {
        CsvBuffer row = new CsvBuffer();
        IDENTITY.forEach(row::text);
        names.paths().forEach(row::text);
        row.text("status");
        MEASURES.forEach(row::text);
        names.principals().forEach(name -> SIDE.forEach(measure -> row.text(measure + name)));
        names.issues().forEach(issue -> row.text("term_" + issue));
        row.text("note").endRow();
        return row.toBytes();
    }

    /**
     * The rows of one cell.
     *
     * @param cell   its number, from 1
     * @param levels the level of each factor
     * @param issues the issues on the agenda of this cell, in the order in which its endings give terms
     */
    public Rows rows(int cell, List<String> levels, List<String> issues) {
        return new Rows(cell, levels, names.issues().stream().mapToInt(issues::indexOf).toArray());
    }

    /** Writes the rows of one cell. */
    public final class Rows {

        private final int cell;
        private final CsvBuffer levels = new CsvBuffer();
        private final int[] terms;

        private Rows(int cell, List<String> levels, int[] terms) {
            this.cell = cell;
            levels.forEach(this.levels::text);
            this.terms = terms;
        }

        /** Adds a run that came to its end. */
        public void add(CsvBuffer rows, int replication, long seed, Ending ending) {
            identity(rows, replication, seed).text("ok").text(ending.outcome().name()).number(ending.round())
                    .text(ending.cause()).text(ending.bestInterim().name()).number(ending.peakLadder())
                    .decimal(ending.peakTension()).number(ending.meetings()).number(ending.incidents())
                    .number(ending.spoilerStrikes()).text(ending.firstStriker());
            for (Ending.Side side : ending.sides()) {
                rows.decimal(side.utility()).decimal(side.cost()).decimal(side.trust()).decimal(side.demand());
            }
            for (int term : terms) {
                boolean settled = term >= 0 && ending.terms().length > 0;
                rows.decimalOrEmpty(settled ? ending.terms()[term] : Double.NaN);
            }
            rows.empty().endRow();
        }

        /** Adds a run that could not be played to its end. */
        public void addFailed(CsvBuffer rows, int replication, long seed, Throwable failure) {
            int measures = MEASURES.size() + names.principals().size() * SIDE.size() + terms.length;
            identity(rows, replication, seed).text("failed").empty(measures)
                    .text(note(failure)).endRow();
        }

        private static String note(Throwable failure) {
            String kind = failure.getClass().getSimpleName();
            return failure.getMessage() == null ? kind : kind + ": " + failure.getMessage().replaceAll("\\R", " ");
        }

        private CsvBuffer identity(CsvBuffer rows, int replication, long seed) {
            return rows.number(cell).number(replication).number(seed).fields(levels);
        }
    }
}
