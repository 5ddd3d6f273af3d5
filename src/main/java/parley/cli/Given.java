package parley.cli;

import java.nio.file.Path;
import java.util.List;
import parley.design.InvalidDesign;
import parley.document.Document;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario that a command works on, with the values set on the command line. */
final class Given {

    @Parameters(index = "0", paramLabel = "SCENARIO",
            description = "a scenario file, or the name of a shipped scenario")
    private String scenario;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "sets one parameter, as in parties.USA.pressure.scale=0.5; may be repeated")
    private List<String> assignments = List.of();

    /** The name of the scenario, without folder and extension. */
    String name() {
        Path file = Path.of(scenario).getFileName();
        return (file == null ? scenario : file.toString()).replaceFirst("\\.ya?ml$", "");
    }

    /** The document with the settings applied. */
    Document document() {
        Document document = Document.read(scenario);
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new InvalidDesign("'" + assignment + "' does not set anything.",
                        "Write --set path=value, as in --set parties.USA.pressure.scale=0.5.");
            }
            document = document.with(assignment.substring(0, equals).strip(), assignment.substring(equals + 1).strip(),
                    "--set");
        }
        return document;
    }
}
