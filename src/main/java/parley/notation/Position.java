package parley.notation;

/**
 * A place in a scenario file, or another origin of a value such as a command-line option.
 *
 * @param file   the file as it was named, or the option
 * @param line   from 1; 0 stands for the whole file or option
 * @param column from 1, or 0 with line 0
 */
public record Position(String file, int line, int column) {

    /** A whole file or option. */
    public static Position of(String origin) {
        return new Position(origin, 0, 0);
    }

    /** In the form that editors and terminals turn into links: {@code file:line:column}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
