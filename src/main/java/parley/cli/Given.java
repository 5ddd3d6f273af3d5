package parley.cli;

import java.util.List;
import parley.scenario.Document;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario that a command works on, with the values set on the command line. */
final class Given {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "a scenario file, or the name of a shipped scenario")
    private String scenario;

    @Option(names = "--set", paramLabel = "PATH=VALUE",
            description = "sets one parameter, as in parties.USA.pressure.scale=0.5; may be repeated")
    private List<String> assignments = List.of();

    /** The file as given. */
    String file() {
        return scenario;
    }

    /** The document with the settings applied. */
    Document document() {
        Document document = Document.read(scenario);
        for (String assignment : assignments) {
            document = document.assign(assignment);
        }
        return document;
    }
}
